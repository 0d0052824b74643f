import Testing

struct TransactionInFutureTests {
  @Test func `recorded before its own day`() throws {
    let found = try Sample.findings(of: "transaction-in-future") {
      $0.post("T3,expenditure,2025-12-01,2025-06-01,,5.00,EUR,WELLS,RF-1,A,")
    }
    #expect(
      found == [
        "transactions/2024.csv:4:1: warning: 'T3' is in the books already and has its day on "
          + "1 December 2025; mend the day, or what recorded says"
      ])
  }

  @Test func `what lies ahead is told of once, and is no mistake`() throws {
    let found = try Sample.findings(of: "transaction-in-future") {
      $0.post(
        "T3,expenditure,2025-07-01,,,5.00,EUR,WELLS,RF-1,A,",
        "T4,expenditure,2025-08-01,,,6.00,EUR,WELLS,RF-1,A,")
    }
    #expect(
      found == [
        "transactions/2024.csv:4:1: information: transactions that lie after 30 June 2025, "
          + "so that no figure contains them: 2; the first is 'T3' of 1 July 2025; nothing, "
          + "where they are planned; else mend their days"
      ])
  }

  @Test func `a row of the day itself`() throws {
    let found = try Sample.findings(of: "transaction-in-future") {
      $0.post("T3,expenditure,2025-06-30,,,5.00,EUR,WELLS,RF-1,A,")
    }
    #expect(found == [])
  }
}
