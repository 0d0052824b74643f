import Testing

struct LinesAddUpTests {
  @Test func `lines that are a cent more than the amount`() throws {
    let found = try Sample.findings(of: "lines-add-up") {
      $0.change("agreements/rf-1.yaml", "approved: 400", to: "approved: 400.01")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:9:8: warning: the budget lines of 'RF-1' add up to "
          + "EUR 1,000.01, its amount is EUR 1,000.00: a difference of EUR 0.01; mend the lines "
          + "or the amount; where the funder pays a part, state whole_action"
      ])
  }

  @Test func `lines that are those of the whole action`() throws {
    let found = try Sample.findings(of: "lines-add-up") {
      $0.change("agreements/rf-1.yaml", "approved: 400", to: "approved: 900")
      $0.add("whole_action: 1500", to: "agreements/rf-1.yaml")
    }
    #expect(found == [])
  }

  @Test func `a line that nobody has stated`() throws {
    let found = try Sample.findings(of: "lines-add-up") {
      $0.change("agreements/rf-1.yaml", "approved: 400", to: "approved: not stated")
    }
    #expect(found == [])
  }
}
