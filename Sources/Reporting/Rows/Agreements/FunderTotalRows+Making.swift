import PortfolioModel
import ReferenceData
import Store

extension FunderTotalRows {
  static func rows(_ context: ReportContext) throws -> [Row] {
    let sums = try FunderSums(context)
    return try sums.keys(context).map { try row($0, sums, context) }
  }

  private static func row(
    _ key: FunderSums.Key, _ sums: FunderSums, _ context: ReportContext
  ) throws -> Row {
    let agreement = context.catalogue.agreement(Code(key.agreement))
    let currency = Currencies.currency(key.currency)
    let own = sums.own[key] ?? [:]
    let isKnown = agreement == nil ? own.hasFlows : context.catalogue.settings.hasLedger
    let isOwn = key.funder == context.catalogue.settings.organisation.code
    func read(_ totals: [Measure: Total]?, in currency: Currency?) -> Reading {
      Reading(
        totals: totals ?? [:], zero: isKnown ? currency : nil, agreement: agreement, isOwn: isOwn,
        types: context.selection.types)
    }
    let (mine, period) = (read(own, in: currency), read(sums.period[key], in: currency))
    let figures = AgreementFigures(
      granted: mine.granted, received: mine[.received], interest: mine[.interest],
      spent: mine[.spent], due: context.due(agreement))
    return Row(
      funder: key.funder, basis: key.basis, agreement: agreement, currency: currency,
      figures: figures, isWhole: mine.isWhole,
      pledged: mine.pledged, refunds: mine[.refunds],
      overdue: try context.overdue(agreement, received: figures.received), stated: mine.stated,
      amountsNotStated: mine.notStated, receivedInPeriod: period[.received],
      spentInPeriod: period[.spent],
      flows: read(sums.converted[key], in: context.reportingCurrency).flows,
      positions: try positions(of: agreement, figures, isWhole: mine.isWhole, context))
  }

  private static func positions(
    of agreement: Agreement?, _ figures: AgreementFigures, isWhole: Bool,
    _ context: ReportContext
  ) throws -> ConvertedPositions {
    func converted(_ money: Stated<Money>) throws -> Stated<Money> {
      try context.converted(money, on: context.selection.balanceDay)
    }
    let overdue = try context.overdue(agreement, received: figures.received)
    let applies = agreement != nil && context.selection.types.isEmpty
    let balance: Stated<Money> = isWhole ? try figures.fundBalance() : .notStated
    return ConvertedPositions(
      undrawn: try converted(figures.undrawn()), due: try converted(figures.due),
      overdue: try converted(overdue), receivable: try converted(figures.receivable()),
      inAdvance: try converted(figures.receivedInAdvance()),
      fundBalance: applies ? try converted(balance) : .notApplicable)
  }

  /// Reads figures from a row's sums: what has no sum is zero where the ledger would show it.
  private struct Reading {
    let totals: [Measure: Total]
    /// The currency of a zero; `nil` where nothing is known.
    let zero: Currency?
    let agreement: Agreement?
    /// Whether it is the organisation's own money, which nobody grants.
    let isOwn: Bool
    let types: [TransactionType]

    subscript(measure: Measure) -> Stated<Money> {
      // What the selection excludes is not nothing.
      guard types.isEmpty || !measure.types.isDisjoint(with: types) else { return .notApplicable }
      return totals[measure]?.stated ?? zero.map { .value(.zero($0)) } ?? .notStated
    }

    var granted: Stated<Money> {
      totals[.granted]?.stated ?? (isOwn ? .notApplicable : .notStated)
    }

    /// A pledge that became an agreement is no pledge any more.
    var pledged: Stated<Money> { agreement == nil ? self[.pledged] : .notApplicable }

    var stated: Stated<Money> {
      agreement == nil ? totals[.budget]?.stated ?? .notApplicable : .notApplicable
    }

    var notStated: Int {
      (totals[.granted]?.notStated ?? 0) + (agreement == nil ? totals[.budget]?.notStated ?? 0 : 0)
    }

    var isWhole: Bool {
      [Measure.received, .interest, .spent].allSatisfy { totals[$0]?.unconverted ?? 0 == 0 }
    }

    var flows: ConvertedFlows {
      ConvertedFlows(
        pledged: pledged, granted: granted, received: self[.received], refunds: self[.refunds],
        interest: self[.interest], spent: self[.spent], stated: stated,
        isWhole: isWhole)
    }
  }
}
