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
      figures: figures,
      pledged: mine.pledged, refunds: mine[.refunds],
      overdue: try context.overdue(agreement, received: figures.received), stated: mine.stated,
      amountsNotStated: mine.notStated, receivedInPeriod: period[.received],
      spentInPeriod: period[.spent],
      flows: read(sums.converted[key], in: context.reportingCurrency).flows,
      positions: try positions(of: agreement, figures, context))
  }

  private static func positions(
    of agreement: Agreement?, _ figures: AgreementFigures, _ context: ReportContext
  ) throws -> ConvertedPositions {
    func converted(_ money: Stated<Money>) throws -> Stated<Money> {
      try context.converted(money, on: context.selection.balanceDay)
    }
    let overdue = try context.overdue(agreement, received: figures.received)
    return ConvertedPositions(
      undrawn: try converted(figures.undrawn()), due: try converted(figures.due),
      overdue: try converted(overdue), receivable: try converted(figures.receivable()),
      inAdvance: try converted(figures.receivedInAdvance()),
      fundBalance: agreement == nil || !context.selection.types.isEmpty
        ? .notApplicable : try converted(figures.fundBalance()))
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

    var flows: ConvertedFlows {
      let whole: [Measure] = [.received, .interest, .spent]
      return ConvertedFlows(
        pledged: pledged, granted: granted, received: self[.received], refunds: self[.refunds],
        interest: self[.interest], spent: self[.spent], stated: stated,
        isWhole: whole.allSatisfy { totals[$0]?.unconverted ?? 0 == 0 })
    }
  }
}

/// Sums by funder, agreement and the agreement's currency.
struct FunderSums {
  let own: [Key: [Measure: Total]]
  let converted: [Key: [Measure: Total]]
  let period: [Key: [Measure: Total]]

  struct Key: Hashable {
    let funder: String
    let agreement: String
    let currency: String
    /// How the funder is known.
    let basis: String
  }

  init(_ context: ReportContext) throws {
    func sums(
      _ currency: TotalsQuestion.CurrencyChoice, _ span: Span
    ) throws -> [Key: [Measure: Total]] {
      try context.store.totalsByAgreement(in: currency, span, of: context.selection).reduce(
        into: [:]
      ) {
        let key = Key(
          funder: $1.keys[0], agreement: $1.keys[1], currency: $1.keys[2], basis: $1.keys[3])
        if let measure = $1.measure { $0[key, default: [:]][measure] = $1 }
      }
    }
    own = try sums(.agreement, .toDate)
    converted = try sums(context.reporting, .toDate)
    period = try sums(.agreement, .period)
  }

  /// All that has amounts; every selected agreement, and every selected funder at least once.
  func keys(_ context: ReportContext) -> [Key] {
    var keys = Set(own.keys)
    guard !context.selection.cutsAgreements else { return sorted(keys, context) }
    for agreement in context.catalogue.agreements.map(\.value) where context.isSelected(agreement) {
      keys.insert(
        Key(
          funder: agreement.funder.text, agreement: agreement.code.text,
          currency: agreement.currency.code, basis: "agreement"))
    }
    let present = Set(keys.map(\.funder))
    let wanted = context.selection.funders
    for funder in context.catalogue.funders.map(\.value.code)
    where !present.contains(funder.text) && (wanted.isEmpty || wanted.contains(funder)) {
      keys.insert(Key(funder: funder.text, agreement: Gap.none, currency: "", basis: ""))
    }
    return sorted(keys, context)
  }

  private func sorted(_ keys: Set<Key>, _ context: ReportContext) -> [Key] {
    keys.sorted { left, right in
      context.store.precedes(
        [left.funder, left.agreement, left.currency, left.basis],
        [right.funder, right.agreement, right.currency, right.basis],
        in: [.funder, .agreement, .agreementCurrency, .funderBasis])
    }
  }
}

extension [Measure: Total] {
  /// Whether some transaction stands behind the sums.
  fileprivate var hasFlows: Bool {
    keys.contains { $0 != .granted && $0 != .budget }
  }
}
