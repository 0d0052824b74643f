import DocumentModel
import PortfolioModel
import Store

extension ReportContext {
  /// Instalments due by the day of the balance, their conditions met.
  ///
  /// Not applicable without an agreement or for a part of one, not stated where it lists none.
  func due(_ agreement: Agreement?) -> Stated<Money> {
    due(agreement) { $0.due <= selection.balanceDay }
  }

  /// What was due before the day of the balance and has not come, not below zero.
  func overdue(_ agreement: Agreement?, received: Stated<Money>) throws -> Stated<Money> {
    try due(agreement) { $0.due < selection.balanceDay }
      .minus(received, for: "overdue").map(\.notBelowZero)
  }

  private func due(
    _ agreement: Agreement?, _ isDue: (Instalment) -> Bool
  ) -> Stated<Money> {
    guard let agreement, !selection.cutsAgreements else { return .notApplicable }
    guard !agreement.instalments.isEmpty else { return .notStated }
    let minorUnits = agreement.instalments.filter { $0.conditionsMet && isDue($0) }
      .reduce(Int128(0)) { $0 + Int128($1.amount.minorUnits) }
    return Stated(
      Int64(exactly: minorUnits).map { Money(minorUnits: $0, currency: agreement.currency) })
  }

  /// The rate at which balances are converted, in words.
  func closingRate(from currency: Currency?) throws -> Value {
    guard let currency, let reporting = reportingCurrency else { return .notApplicable }
    guard currency != reporting else { return .notApplicable }
    let day = selection.balanceDay
    guard
      let chain = store.rates.chain(
        from: currency, to: reporting, on: day, asOf: selection.asOf,
        by: catalogue.settings.closingTerms)
    else { return .notStated }
    let links = chain.map { step in
      "\(step.rate.quotation) (\(step.rate.effective.isoText))"
    }
    return .text(links.joined(separator: " · "))
  }
}
