import Checks
import PortfolioModel
import Testing

struct TransactionDuplicatedTests {
  private func findings(_ rows: Transaction...) throws -> [String] {
    try CheckIndex.of(rows: rows).findings(of: "transaction-duplicated")
  }

  private func back(_ id: String, _ amount: String, of original: String) throws -> Transaction {
    try .of("\(id) 2024-02-28 EUR \(amount)") { $0.reverses = original }
  }

  private let one = Result { try Transaction.of("T1 2024-01-31 EUR 5") }
  private let two = Result { try Transaction.of("T2 2024-01-31 EUR 5") }

  @Test func `rows that differ by day, amount or reference alone`() throws {
    #expect(
      try findings(
        one.get(), .of("T2 2024-02-01 EUR 5"), .of("T3 2024-01-31 EUR 5.01"),
        .of("T4 2024-01-31 EUR 5") { $0.reference = "V-2" }) == [])
  }

  @Test func `each row too many is told of with the first`() throws {
    #expect(
      try findings(one.get(), two.get(), .of("T3 2024-01-31 EUR 5")) == [
        "t.csv:3: warning: 'T2' says the same as 'T1': EUR\u{A0}5.00 on the same day for the same; "
          + "delete one, or tell them apart by a reference",
        "t.csv:4: warning: 'T3' says the same as 'T1': EUR\u{A0}5.00 on the same day for the same; "
          + "delete one, or tell them apart by a reference",
      ])
  }

  @Test(arguments: ["T1", "T2"])
  func `one of both was taken back`(taken: String) throws {
    #expect(try findings(one.get(), two.get(), back("T3", "-5", of: taken)) == [])
    #expect(try findings(one.get(), two.get(), back("T3", "-4", of: taken)).count == 1)
  }

  @Test func `a row that is taken back twice leaves too little`() throws {
    let found = try findings(one.get(), back("T2", "-5", of: "T1"), back("T3", "-5", of: "T1"))
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("t.csv:4: warning: 'T3' says the same as 'T2'") })
  }

  @Test func `two rows that are each taken back`() throws {
    #expect(
      try findings(
        one.get(), two.get(), back("T3", "-5", of: "T1"), back("T4", "-5", of: "T2")) == [])
  }
}
