import DocumentModel
import PortfolioModel
import Testing

@testable import Reporting

/// Balances add up to the same whatever they are divided by, and are made of what explains them.
struct BalanceTotalsTests {
  private static let dollar = Currency(code: "USD", decimals: 2)

  /// The sums of a balance's rows by currency.
  private func sums(
    _ balance: Balance, by dimensions: [Dimension], _ context: ReportContext
  ) throws -> [Currency: Int64] {
    let made = try TotalsFigures([.balance(balance)], by: dimensions, context)
    return made.order.reduce(into: [:]) { sums, group in
      guard let money = made.value(of: .balance(balance), in: group).money else { return }
      sums[money.currency, default: 0] += money.minorUnits
    }
  }

  private static let divisible: [Balance] = [
    .undrawn, .obligations, .budgetBalance, .fundBalance,
  ]

  @Test(
    arguments: divisible,
    Dimension.offered.filter { !$0.isOfTransactions && !$0.overlaps })
  func `a balance adds up to the same`(balance: Balance, dimension: Dimension) throws {
    for currency in [nil, Self.dollar] {
      let context = try TrainingPortfolio.context { $0.currency = currency }
      let whole = try sums(balance, by: [], context)
      #expect(try sums(balance, by: [dimension], context) == whole)
      #expect(try sums(balance, by: [dimension, .country], context) == whole)
      #expect(!whole.isEmpty)
    }
  }

  @Test(arguments: Balance.allCases.filter { $0 != .burn }, [Dimension.funder, .agreement])
  func `what explains a balance adds up to it`(balance: Balance, dimension: Dimension) throws {
    for currency in [nil, Self.dollar] {
      let context = try TrainingPortfolio.context { $0.currency = currency }
      let totals = try TotalsTable(
        by: [dimension], figures: [.balance(balance)], context.selection)
      let made = try TotalsFigures([.balance(balance)], by: [dimension], context)
      #expect(made.order.count >= 2)
      for group in made.order {
        let explained = try Explanation(totals, keys: group.keys).parts(
          of: .balance(balance), context)
        let sum = explained.filter { $0.currency == group.currency }
          .compactMap(\.counted.value?.minorUnits).reduce(0, +)
        #expect(made.value(of: .balance(balance), in: group).money?.minorUnits == sum)
      }
    }
  }

  @Test func `what explains a burn rate are its budgets and its spending`() throws {
    for currency in [nil, Self.dollar] {
      let context = try TrainingPortfolio.context { $0.currency = currency }
      let totals = try TotalsTable(
        by: [.project], figures: [.balance(.burn)], context.selection)
      let made = try TotalsFigures([.balance(.burn)], by: [.project], context)
      #expect(!made.order.isEmpty)
      for group in made.order {
        let parts = try Explanation(totals, keys: group.keys).parts(
          of: .balance(.burn), context)
        func sum(_ measure: Measure) -> Int64 {
          parts.filter { $0.figure == .measure(measure) && $0.currency == group.currency }
            .compactMap(\.counted.value?.minorUnits).reduce(0, +)
        }
        let burn = Ratio(Int128(sum(.spent)), over: Int128(sum(.budget)))
        #expect(made.value(of: .balance(.burn), in: group) == .ratio(burn))
      }
    }
  }

  @Test func `balances are those of the reports`() throws {
    let context = try TrainingPortfolio.context { $0.currency = Self.dollar }
    let made = try TotalsFigures(
      [.balance(.budgetBalance), .balance(.burn)], by: [.project], context)
    let register = try RegisterRows.rows(context)
    #expect(register.count { $0.balanceConverted.value != nil } == 7)
    for row in register where row.balanceConverted.value != nil {
      let group = TotalsGroup(keys: [row.code], currency: Self.dollar)
      #expect(
        made.value(of: .balance(.budgetBalance), in: group).money == row.balanceConverted.value)
    }
    let funds = try TotalsFigures(
      [.balance(.fundBalance), .balance(.undrawn), .balance(.receivable)], by: [.agreement],
      context)
    let rows = try FunderTotalRows.rows(context)
    #expect(rows.count { $0.agreement != nil } == 8)
    for row in rows {
      guard let agreement = row.agreement else { continue }
      let group = TotalsGroup(keys: [agreement.code.text], currency: Self.dollar)
      let positions = row.positions
      #expect(
        funds.value(of: .balance(.fundBalance), in: group).money == positions.fundBalance.value)
      #expect(funds.value(of: .balance(.undrawn), in: group).money == positions.undrawn.value)
      #expect(
        funds.value(of: .balance(.receivable), in: group).money == positions.receivable.value)
    }
  }

  @Test func `a filter selects a part of what the books state as open`() throws {
    let whole = try sums(.obligations, by: [.country], TrainingPortfolio.context())
    let parts = try ["MA", "TN", "EG", "JO", "LB"].map { country in
      try sums(
        .obligations, by: [], TrainingPortfolio.context { $0.countries = [Code(country)] })
    }
    #expect(whole.count == 2)
    let sum = parts.reduce(into: [Currency: Int64]()) { $0.merge($1) { $0 + $1 } }
    for (currency, units) in whole {
      #expect(abs((sum[currency] ?? 0) - units) <= 5, "each country rounds once")
    }
  }
}
