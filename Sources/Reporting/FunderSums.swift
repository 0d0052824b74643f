import PortfolioModel
import ReferenceData
import Store

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
  var hasFlows: Bool {
    keys.contains { $0 != .granted && $0 != .budget }
  }
}
