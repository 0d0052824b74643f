import Checks
import PortfolioModel
import Testing

struct CurrencySupersededTests {
  private func findings(_ rows: Transaction...) throws -> [String] {
    try CheckIndex.of(rows: rows).findings(of: "currency-superseded")
  }

  @Test func `a currency on its last day, and one that still is`() throws {
    #expect(try findings(.of("T1 2023-01-14 HRK 5"), .of("T2 2025-01-31 EUR 5")) == [])
  }

  @Test func `the day after its last`() throws {
    #expect(
      try findings(.of("T1 2023-01-15 HRK 5")) == [
        "t.csv:2: warning: 'T1' of 15 January 2023 is in HRK, which was superseded after "
          + "14 January 2023; write the amount in the currency that took its place"
      ])
  }

  @Test func `what is taken back goes back in its own currency`() throws {
    let row = try Transaction.of("T1 2023-01-14 HRK 5")
    #expect(try findings(row, .of("T2 2023-02-28 HRK -5") { $0.reverses = "T1" }) == [])
    let late = try Transaction.of("T1 2023-01-15 HRK 5")
    #expect(try findings(late, .of("T2 2023-02-28 HRK -5") { $0.reverses = "T1" }) == [])
    #expect(try findings(late, .of("T2 2023-02-28 HRK -4") { $0.reverses = "T1" }).count == 1)
  }
}
