import PortfolioModel
import Store

extension RegisterRows {
  static func rows(_ context: ReportContext) throws -> [Row] {
    let sums = try Sums(context)
    let unlisted = sums.codes.filter { context.catalogue.project(Code($0)) == nil }.sorted()
    let listed = try context.listedProjects().map(\.code.text)
    return try (listed + unlisted).flatMap { code in try rows(of: code, sums, context) }
  }

  private static func rows(
    of code: String, _ sums: Sums, _ context: ReportContext
  ) throws -> [Row] {
    let project = context.catalogue.project(Code(code))
    let agreements = project.map { context.agreements(of: $0) } ?? []
    let currencies = Set(agreements.map(\.currency)).union(sums.currencies(of: code)).sorted()
    let spends = project.map { context.knowsSpending(of: $0, sums.spending) } ?? true
    guard !currencies.isEmpty else {
      return [
        Row(
          code: code, project: project, currency: nil, budget: .notStated, basis: nil,
          spent: .notStated, spentInPeriod: .notStated, budgetConverted: .notStated,
          spentConverted: .notStated, balanceConverted: .notStated)
      ]
    }
    return try currencies.map { currency in
      func spent(_ total: Total?, in currency: Currency?) -> Stated<Money> {
        guard spends, let currency else { return .notStated }
        guard let total else { return .value(.zero(currency)) }
        return total.stated
      }
      let reporting = context.reportingCurrency
      let budget = sums.own[code, currency, .budget]?.stated ?? .notStated
      let spentOwn = spent(sums.own[code, currency, .spent], in: currency)
      return Row(
        code: code, project: project, currency: currency, budget: budget,
        basis: context.budgetBasis(of: project, in: currency), spent: spentOwn,
        spentInPeriod: spent(sums.period[code, currency, .spent], in: currency),
        budgetConverted: sums.converted[code, currency, .budget]?.stated ?? .notStated,
        spentConverted: spent(sums.converted[code, currency, .spent], in: reporting),
        balanceConverted: try context.converted(
          budget.minus(spentOwn, for: "budget balance"), on: context.selection.balanceDay))
    }
  }

  /// The sums that the rows stand on.
  private struct Sums {
    let own: SumsByCurrency
    let converted: SumsByCurrency
    let period: SumsByCurrency
    /// The projects that have transactions, whatever is selected.
    let spending: Set<String>

    init(_ context: ReportContext) throws {
      own = try SumsByCurrency(context, by: .project, [.budget, .spent], .agreement, .toDate)
      period = try SumsByCurrency(context, by: .project, [.budget, .spent], .agreement, .period)
      converted = try SumsByCurrency(
        context, by: .project, [.budget, .spent], context.reporting, .toDate)
      spending = try context.store.codesWithTransactions(.project)
    }

    var codes: Set<String> { own.codes }

    func currencies(of code: String) -> Set<Currency> { own.currencies(of: code) }
  }
}
