import PortfolioModel
import ReferenceData
import Store
import Testing

@testable import Reporting

/// Balances near the largest amount that can be kept: 2^63 − 1 minor units.
struct BalanceOverflowTests {
  private static let euro = Currency(code: "EUR", decimals: 2)
  private static let large: Int64 = 9_000_000_000_000_000_000
  private static let asOf = Day(year: 2025, month: 1, day: 1) ?? .distantPast

  /// What is undrawn of agreements that grant amounts, the last of which got more than all grants.
  private func undrawn(granted: [Int64], received: Int64) throws -> Money? {
    var portfolio = Portfolio()
    portfolio.settings.hasLedger = true
    portfolio.funders = [Sourced(Funder(code: Code("F"), name: LocalizedText([:])))]
    portfolio.agreements = granted.enumerated().map { index, units in
      var agreement = Agreement(
        code: Code("A\(index)"), funder: Code("F"), currency: Self.euro)
      agreement.amount = .value(Money(minorUnits: units, currency: Self.euro))
      agreement.signed = Self.asOf
      return Sourced(agreement)
    }
    var payment = Transaction(
      id: "T", type: .incomingFunds, date: Self.asOf,
      amount: Money(minorUnits: received, currency: Self.euro))
    payment.agreement = Code("A\(granted.count - 1)")
    portfolio.transactions = [Sourced(payment)]
    let context = ReportContext(
      store: try Store(loading: portfolio, asOf: Self.asOf), selection: Selection(asOf: Self.asOf),
      terms: .english, findings: [])
    let figures = try BalanceSums([.undrawn], by: [.funder], context).figures(.undrawn)
    #expect(figures.count == 1)
    return figures.values.first?.value
  }

  @Test func `what passes the largest amount on the way and fits in the end is right`() throws {
    #expect(
      try undrawn(granted: [Self.large, Self.large, 0], received: Self.large)?.minorUnits
        == Self.large)
  }

  @Test func `what does not fit is an error that names the total`() throws {
    #expect(throws: Overflow(total: "undrawn F")) {
      try undrawn(granted: [Self.large, Self.large], received: 0)
    }
  }
}
