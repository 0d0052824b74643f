import Testing

struct SpendingOutsideDatesTests {
  @Test func `the day before the agreement began`() throws {
    let found = try Sample.findings(of: "spending-outside-dates") {
      $0.post("T3,expenditure,2023-12-31,,,5.00,EUR,WELLS,RF-1,A,")
    }
    #expect(
      found == [
        "transactions/2024.csv:4:1: error: 'T3' arose on 31 December 2023, outside agreement "
          + "'RF-1' of 1 January 2024 to 31 December 2025; mend the day or the agreement; where "
          + "it arose on another day than it was paid, write incurred"
      ])
  }

  @Test func `what arose after its end`() throws {
    let found = try Sample.findings(of: "spending-outside-dates") {
      $0.change("agreements/rf-1.yaml", "end: 2025-12-31", to: "end: 2025-03-31")
      $0.post("T3,expenditure,2025-04-01,,,5.00,EUR,WELLS,RF-1,A,")
    }
    #expect(
      found == [
        "transactions/2024.csv:4:1: error: 'T3' arose on 1 April 2025, outside agreement "
          + "'RF-1' of 1 January 2024 to 31 March 2025; mend the day or the agreement; where it "
          + "arose on another day than it was paid, write incurred"
      ])
  }

  @Test func `paid when the liquidation days are over`() throws {
    let found = try Sample.findings(of: "spending-outside-dates") {
      $0.change(
        "agreements/rf-1.yaml", "end: 2025-12-31", to: "end: 2025-03-31\nliquidation_days: 60")
      $0.post("T3,expenditure,2025-05-31,,2025-03-30,5.00,EUR,WELLS,RF-1,A,")
    }
    #expect(
      found == [
        "transactions/2024.csv:4:1: error: 'T3' was paid on 31 May 2025, when the "
          + "liquidation days of agreement 'RF-1', which ended on 31 March 2025, were over; pay "
          + "it from another source, or ask the funder"
      ])
  }

  @Test func `paid on the last of the liquidation days`() throws {
    let found = try Sample.findings(of: "spending-outside-dates") {
      $0.change(
        "agreements/rf-1.yaml", "end: 2025-12-31", to: "end: 2025-03-31\nliquidation_days: 60")
      $0.post("T3,expenditure,2025-05-30,,2025-03-31,5.00,EUR,WELLS,RF-1,A,")
    }
    #expect(found == [])
  }

  @Test func `a no-cost extension lets it arise later`() throws {
    let found = try Sample.findings(of: "spending-outside-dates") {
      $0.change(
        "agreements/rf-1.yaml", "end: 2025-12-31",
        to:
          "end: 2025-03-31\namendments: [{date: 2025-03-01, kind: no-cost-extension, end: 2025-06-30}]"
      )
      $0.post("T3,expenditure,2025-06-30,,,5.00,EUR,WELLS,RF-1,A,")
    }
    #expect(found == [])
  }
}
