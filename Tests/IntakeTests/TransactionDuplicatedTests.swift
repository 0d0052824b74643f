import Testing

struct TransactionDuplicatedTests {
  @Test func `two rows that say the same`() throws {
    let found = try Sample.findings(of: "transaction-duplicated") {
      $0.post(
        "T3,expenditure,2024-04-01,,,5.00,EUR,WELLS,RF-1,A,Nails",
        "T4,expenditure,2024-04-01,,,5.00,EUR,WELLS,RF-1,A,Nails")
    }
    #expect(
      found == [
        "transactions/2024.csv:5:1: warning: 'T4' says the same as 'T3': EUR 5.00 on the "
          + "same day for the same; delete one, or tell them apart by a reference"
      ])
  }

  @Test func `two rows that are told apart`() throws {
    let found = try Sample.findings(of: "transaction-duplicated") {
      $0.post(
        "T3,expenditure,2024-04-01,,,5.00,EUR,WELLS,RF-1,A,Nails",
        "T4,expenditure,2024-04-01,,,5.00,EUR,WELLS,RF-1,A,Screws")
    }
    #expect(found == [])
  }
}
