import PortfolioModel
import ReferenceData

/// A total of the books beside Folio's own.
public struct ControlComparison: Sendable {
  public let control: Sourced<ControlTotal>
  public let folio: Money

  /// Folio's total less that of the books.
  public func difference() throws(Overflow) -> Money {
    try folio.subtracting(control.value.amount, for: "difference from the books")
  }
}

extension Store {
  /// Each total of the books with Folio's: in the currency of the agreement that it names, else
  /// in a reporting currency, else of the rows that are in that currency themselves.
  public func controlComparisons(asOf day: Day) throws -> [ControlComparison] {
    try catalogue.controls.filter { $0.value.isKnown(on: day) }.map { control in
      let value = control.value
      // The books are compared with the ledger of the day on which they were read.
      var selection = Selection(asOf: value.day ?? day)
      selection.types = [value.type]
      selection.projects = [value.project].compactMap(\.self)
      selection.agreements = [value.agreement].compactMap(\.self)
      if let period = value.period {
        selection.from = period.firstDay
        selection.to = min(period.lastDay, value.day ?? day)
      }
      let question = TotalsQuestion(by: [.type], .amount, in: currency(of: value))
      let total = try totals(question, of: selection).first {
        $0.sum.currency == value.amount.currency
      }
      return ControlComparison(
        control: control, folio: total?.sum ?? .zero(value.amount.currency))
    }
  }

  private func currency(of control: ControlTotal) -> TotalsQuestion.CurrencyChoice {
    let currency = control.amount.currency
    if let agreement = control.agreement, catalogue.agreement(agreement)?.currency == currency {
      return .agreement
    }
    return reportingCurrencies.contains(currency) ? .reporting(currency) : .own
  }
}
