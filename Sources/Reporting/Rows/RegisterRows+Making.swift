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
          spent: .notStated, spentInPeriod: .notStated, obligations: .notStated,
          budgetConverted: .notStated,
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
      let obligations = try sums.obligations(
        of: code, agreements.filter { $0.currency == currency })
      let spentOwn = spent(sums.own[code, currency, .spent], in: currency)
      return Row(
        code: code, project: project, currency: currency, budget: budget,
        basis: context.budgetBasis(of: project, in: currency), spent: spentOwn,
        spentInPeriod: spent(sums.period[code, currency, .spent], in: currency),
        obligations: obligations,
        budgetConverted: sums.converted[code, currency, .budget]?.stated ?? .notStated,
        spentConverted: spent(sums.converted[code, currency, .spent], in: reporting),
        balanceConverted: try context.converted(
          budget.minus(spentOwn, for: "budget balance").less(obligations),
          on: context.selection.balanceDay))
    }
  }

  /// The sums that the rows stand on.
  private struct Sums {
    let own: SumsByCurrency
    let converted: SumsByCurrency
    let period: SumsByCurrency
    /// The projects that have transactions, whatever is selected.
    let spending: Set<String>
    private let open: OpenObligations

    /// What is open under a project's agreements of one currency; not stated where none of them
    /// keeps obligations.
    func obligations(of code: String, _ agreements: [Agreement]) throws -> Stated<Money> {
      var sum: Stated<Money> = .notStated
      for agreement in agreements {
        let part = try open.sum(of: agreement) { $0.cell.project == code }
        sum = sum.value == nil ? part : part.value == nil ? sum : try sum.plus(part, for: "open")
      }
      return sum
    }

    init(_ context: ReportContext) throws {
      own = try SumsByCurrency(context, by: .project, [.budget, .spent], .agreement, .toDate)
      period = try SumsByCurrency(context, by: .project, [.budget, .spent], .agreement, .period)
      converted = try SumsByCurrency(
        context, by: .project, [.budget, .spent], context.reporting, .toDate)
      open = try context.store.openObligations(in: context.selection)
      spending = try context.store.codesWithTransactions(.project)
    }

    var codes: Set<String> { own.codes }

    func currencies(of code: String) -> Set<Currency> { own.currencies(of: code) }
  }
}

extension Stated<Money> {
  /// The amount less another, where that is stated.
  fileprivate func less(_ other: Stated<Money>) throws(Overflow) -> Stated<Money> {
    other.value == nil ? self : try minus(other, for: "budget balance")
  }
}
