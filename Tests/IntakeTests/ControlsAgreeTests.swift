import Testing

struct ControlsAgreeTests {
  @Test func `a cent less in the books than in the ledger`() throws {
    let found = try Sample.findings(of: "controls-agree") {
      $0.add(
        "project,agreement,type,period,currency,amount\nWELLS,RF-1,expenditure,2024,EUR,99.99",
        to: "controls.csv")
    }
    #expect(
      found == [
        "controls.csv:2:1: error: Expenditure, WELLS, RF-1, 2024: Folio has EUR 100.00, the "
          + "books EUR 99.99; the difference is EUR 0.01; look for rows that are missing, left "
          + "out or counted twice, and for days, types and currencies"
      ])
  }

  @Test func `totals of all rows have another fact`() throws {
    let found = try Sample.findings(of: "controls-agree") {
      $0.add(
        "project,agreement,type,period,currency,amount\n,,incoming-funds,,EUR,700.01",
        to: "controls.csv")
    }
    #expect(
      found == [
        "controls.csv:2:1: error: Incoming funds: Folio has EUR 700.00, the books "
          + "EUR 700.01; the difference is EUR -0.01; look for rows that are missing, left out "
          + "or counted twice, and for days, types and currencies"
      ])
  }

  @Test func `totals that agree to the last minor unit`() throws {
    let found = try Sample.findings(of: "controls-agree") {
      $0.add(
        "project,agreement,type,period,currency,amount\nWELLS,RF-1,expenditure,2024,EUR,100.00\n,RF-1,1,2024-01,EUR,700",
        to: "controls.csv")
    }
    #expect(found == [])
  }

  @Test func `what the books took after they were read is not held against them`() throws {
    let found = try Sample.findings(of: "controls-agree") {
      $0.add(
        "project,agreement,type,period,day,currency,amount\nWELLS,RF-1,expenditure,2024,2024-12-31,EUR,100.00",
        to: "controls.csv")
      $0.post("T3,expenditure,2024-05-01,2025-02-01,,5.00,EUR,WELLS,RF-1,A,")
    }
    #expect(found == [])
  }

  @Test func `a period that is not over`() throws {
    let found = try Sample.findings(of: "controls-agree") {
      $0.add(
        "project,agreement,type,period,currency,amount\nWELLS,RF-1,expenditure,2025-07,EUR,7.00",
        to: "controls.csv")
    }
    #expect(found == [])
  }
}
