import Checks
import PortfolioModel
import Testing

struct BookedRateTests {
  private func findings(_ booked: String, byRule: String) throws -> [String] {
    var index = CheckIndex(projects: [], agreements: [])
    index.bookings = [
      CheckedBooking(
        id: "T1", place: Place(file: "transactions/2024.csv", line: 2, column: 1),
        booked: try .of(booked), byRule: try .of(byRule))
    ]
    return index.findings(of: "booked-rate")
  }

  @Test func `the books five in a hundred from the rule, and further`() throws {
    #expect(try findings("EUR 105.00", byRule: "EUR 100.00") == [])
    #expect(try findings("EUR -95.00", byRule: "EUR -100.00") == [])
    #expect(
      try findings("EUR 105.01", byRule: "EUR 100.00") == [
        "transactions/2024.csv:2:1: warning: the books hold 'T1' as EUR\u{A0}105.01; by the rule "
          + "it is EUR\u{A0}100.00, more than 5 % apart; compare the amount and its rate with the "
          + "voucher; correct the books or the row"
      ])
    #expect(try findings("EUR -105.01", byRule: "EUR -100.00").count == 1)
    #expect(try findings("EUR 100.00", byRule: "EUR -100.00").count == 1)
  }

  @Test func `the smallest amounts differ by rounding alone`() throws {
    #expect(try findings("EUR 1.50", byRule: "EUR 0.50") == [])
    #expect(try findings("EUR 1.51", byRule: "EUR 0.50").count == 1)
  }
}
