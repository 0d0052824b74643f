import DocumentModel
import PortfolioModel
import ReferenceData
import Store
import Testing

@testable import Reporting

/// Balances by year follow on one another and end in the funder's own.
struct FundBalanceTests {
  private static let euro = Currency(code: "EUR", decimals: 2)
  private static let dollar = Currency(code: "USD", decimals: 2)
  private static let dinar = Currency(code: "TND", decimals: 3)

  private static func day(_ text: String) -> Day { Day(text) ?? .distantPast }

  /// One agreement with money received in 2022 and spending on the days given.
  private func table(
    _ rows: String, spending: [(day: String, currency: Currency)]
  ) throws -> Table {
    var portfolio = Portfolio()
    portfolio.settings.currencies = [Self.dollar]
    portfolio.settings.hasLedger = true
    for (date, value) in [("2022-01-01", Int128(10)), ("2023-01-01", 11), ("2025-01-01", 12)] {
      portfolio.rates.append(
        Rate(
          from: Self.euro, to: Self.dollar, value: Quantity(coefficient: value, scale: 1),
          effective: Self.day(date), source: "invented"))
    }
    portfolio.agreements = [
      Sourced(Agreement(code: Code("A1"), funder: Code("F1"), currency: Self.euro))
    ]
    let receipt = Transaction(
      id: "R", type: .incomingFunds, date: Self.day("2022-03-01"),
      amount: Money(minorUnits: 100_000, currency: Self.euro))
    let spent = spending.enumerated().map { index, row in
      Transaction(
        id: "E\(index)", type: .expenditure, date: Self.day(row.day),
        amount: Money(minorUnits: 10_000, currency: row.currency))
    }
    portfolio.transactions = ([receipt] + spent).map { transaction in
      var transaction = transaction
      transaction.agreement = Code("A1")
      return Sourced(transaction)
    }
    let asOf = Self.day("2025-06-30")
    let context = ReportContext(
      store: try Store(loading: portfolio, asOf: asOf), selection: Selection(asOf: asOf),
      terms: .english, findings: [])
    let source = try #require(RowSources.named(rows))
    return try source.table(rows, BlockDefinition(), context)
  }

  private func column(_ id: String, _ table: Table) throws -> [Value] {
    let index = try #require(table.index(of: id))
    return table.rows.map { $0.cells[index].value }
  }

  @Test func `each opening is the closing before it, over years without flows, too`() throws {
    let table = try table("fund-balances", spending: [("2024-05-01", Self.euro)])
    #expect(try column("year", table).count == 3, "2022, 2024, and 2025 of the report")
    for suffix in ["", "_converted"] {
      let openings = try column("opening" + suffix, table)
      let closings = try column("closing" + suffix, table)
      #expect(openings.dropFirst() == closings.dropLast())
    }
  }

  @Test func `the last closing is the funder's balance`() throws {
    let spending = [(day: "2024-05-01", currency: Self.euro)]
    let years = try table("fund-balances", spending: spending)
    let funders = try table("funder-totals", spending: spending)
    #expect(
      try column("closing_converted", years).last
        == column("fund_balance_converted", funders).first)
    #expect(try column("closing", years).last == column("fund_balance", funders).first)
  }

  @Test func `a balance without what no rate converts is not stated`() throws {
    let spending = [(day: "2023-05-01", currency: Self.dinar), ("2024-05-01", Self.euro)]
    let years = try table("fund-balances", spending: spending)
    #expect(try column("closing", years).dropFirst().allSatisfy { $0 == .notStated })
    let funders = try table("funder-totals", spending: spending)
    #expect(try column("fund_balance", funders) == [.notStated])
    #expect(try column("fund_balance_converted", funders) == [.notStated])
  }
}
