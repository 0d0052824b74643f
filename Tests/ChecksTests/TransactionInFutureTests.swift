import Checks
import PortfolioModel
import Testing

struct TransactionInFutureTests {
  /// What is said on 30 June 2025.
  private func findings(_ rows: Transaction...) throws -> [String] {
    try CheckIndex.of(rows: rows).findings(of: "transaction-in-future")
  }

  private func row(_ id: String, _ day: String, recorded: String) throws -> Transaction {
    try .of("\(id) \(day) EUR 5") { $0.recorded = try .on(recorded) }
  }

  @Test func `rows up to the day itself, recorded when they may be`() throws {
    #expect(try findings(.of("T1 2025-06-30 EUR 5")) == [])
    #expect(try findings(row("T1", "2025-06-30", recorded: "2025-06-29")) == [])
  }

  @Test func `in the books before its day`() throws {
    #expect(
      try findings(row("T1", "2025-07-01", recorded: "2025-06-30")) == [
        "t.csv:2: warning: 'T1' is in the books already and has its day on 1 July 2025; mend the "
          + "day, or what recorded says"
      ])
  }

  @Test func `what was taken back is mended`() throws {
    let back = try Transaction.of("T2 2025-06-30 EUR -5") { $0.reverses = "T1" }
    #expect(try findings(row("T1", "2025-07-01", recorded: "2025-06-30"), back) == [])
  }

  @Test func `what lies after the day is told of once, from the earliest`() throws {
    #expect(
      try findings(
        .of("T1 2025-08-31 EUR 5"), .of("T2 2025-07-01 EUR 5"),
        row("T3", "2025-06-01", recorded: "2025-07-31")) == [
          "t.csv:3: information: transactions that lie after 30 June 2025, so that no figure "
            + "contains them: 3; the first is 'T2' of 1 July 2025; nothing, where they are "
            + "planned; else mend their days"
        ])
  }
}
