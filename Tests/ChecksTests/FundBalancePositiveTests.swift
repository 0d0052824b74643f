import Checks
import PortfolioModel
import Testing

struct FundBalancePositiveTests {
  private func findings(_ balance: String?) throws -> [String] {
    let sums = AgreementSums(fundBalance: try balance.map { try .of($0) })
    return try Agreement.sample().findings(of: "fund-balance-positive", sums)
  }

  @Test(arguments: ["EUR 0", "EUR 0.01", nil])
  func `a balance of zero or more is in order, and so is none`(balance: String?) throws {
    #expect(try findings(balance) == [])
  }

  @Test func `a cent below zero is pre-financed`() throws {
    #expect(
      try findings("EUR -0.01") == [
        "a.yaml:1: warning: agreement 'A1' is pre-financed: its fund balance is EUR\u{A0}-0.01; "
          + "ask the funder for the next instalment, or look for missing receipts"
      ])
  }
}
