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
    func figure(
      _ totals: [Measure: Total], _ measure: Measure, in currency: Currency?
    ) -> Stated<Money> {
      if let total = totals[measure] { return total.stated }
      guard isKnown, let currency else { return .notStated }
      return .value(.zero(currency))
    }
    func figures(_ totals: [Measure: Total], in currency: Currency?) -> AgreementFigures {
      AgreementFigures(
        granted: totals[.granted]?.stated ?? .notStated,
        received: figure(totals, .received, in: currency),
        interest: figure(totals, .interest, in: currency),
        spent: figure(totals, .spent, in: currency), due: context.due(agreement))
    }
    let figuresOwn = figures(own, in: currency)
    let balance: Stated<Money> = agreement == nil ? .notApplicable : try figuresOwn.fundBalance()
    let period = sums.period[key] ?? [:]
    let converted = sums.converted[key] ?? [:]
    let day = context.selection.balanceDay
    return Row(
      funder: key.funder, agreement: agreement, currency: currency, figures: figuresOwn,
      pledged: agreement == nil ? figure(own, .pledged, in: currency) : .notApplicable,
      refunds: figure(own, .refunds, in: currency),
      overdue: try context.overdue(agreement, received: figuresOwn.received),
      stated: agreement == nil ? own[.budget]?.stated ?? .notApplicable : .notApplicable,
      amountsNotStated: (own[.granted]?.notStated ?? 0)
        + (agreement == nil ? own[.budget]?.notStated ?? 0 : 0),
      receivedInPeriod: figure(period, .received, in: currency),
      spentInPeriod: figure(period, .spent, in: currency),
      converted: figures(converted, in: context.reportingCurrency),
      statedConverted: agreement == nil
        ? converted[.budget]?.stated ?? .notApplicable : .notApplicable,
      fundBalanceConverted: try context.converted(balance, on: day),
      undrawnConverted: try context.converted(figuresOwn.undrawn(), on: day))
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
  }

  init(_ context: ReportContext) throws {
    func sums(
      _ currency: TotalsQuestion.CurrencyChoice, _ span: Span
    ) throws -> [Key: [Measure: Total]] {
      try context.store.totalsByAgreement(in: currency, span, of: context.selection).reduce(
        into: [:]
      ) {
        let key = Key(funder: $1.keys[0], agreement: $1.keys[1], currency: $1.keys[2])
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
          currency: agreement.currency.code))
    }
    let present = Set(keys.map(\.funder))
    let wanted = context.selection.funders
    for funder in context.catalogue.funders.map(\.value.code)
    where !present.contains(funder.text) && (wanted.isEmpty || wanted.contains(funder)) {
      keys.insert(Key(funder: funder.text, agreement: "(none)", currency: ""))
    }
    return sorted(keys, context)
  }

  private func sorted(_ keys: Set<Key>, _ context: ReportContext) -> [Key] {
    keys.sorted { left, right in
      context.store.precedes(
        [left.funder, left.agreement, left.currency],
        [right.funder, right.agreement, right.currency],
        in: [.funder, .agreement, .agreementCurrency])
    }
  }
}

extension [Measure: Total] {
  /// Whether some transaction stands behind the sums.
  fileprivate var hasFlows: Bool {
    keys.contains { $0 != .granted && $0 != .budget }
  }
}
