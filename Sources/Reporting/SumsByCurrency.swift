import PortfolioModel
import ReferenceData
import Store

/// Sums of measures by one dimension and the currency of the agreements they stand under.
struct SumsByCurrency {
  private let totals: [Key: Total]
  private let currencies: [String: Set<Currency>]

  private struct Key: Hashable {
    let code: String
    let currency: String
    let measure: Measure?
  }

  init(
    _ context: ReportContext, by dimension: Dimension, _ measures: [Measure],
    _ currency: TotalsQuestion.CurrencyChoice, _ span: Span
  ) throws {
    let question = TotalsQuestion(
      by: [dimension, .agreementCurrency], .measures(measures), in: currency, span)
    let sums = try context.store.totals(question, of: context.selection)
    totals = sums.reduce(into: [:]) {
      $0[Key(code: $1.keys[0], currency: $1.keys[1], measure: $1.measure)] = $1
    }
    currencies = sums.reduce(into: [:]) { known, total in
      let currency = Currencies.currency(total.keys[1])
      known[total.keys[0], default: []].formUnion(currency.map { [$0] } ?? [])
    }
  }

  subscript(code: String, currency: Currency, measure: Measure) -> Total? {
    totals[Key(code: code, currency: currency.code, measure: measure)]
  }

  /// The codes under which some amount stands.
  var codes: Set<String> { Set(currencies.keys) }

  func currencies(of code: String) -> Set<Currency> { currencies[code] ?? [] }
}

extension ReportContext {
  /// Sums in the reporting currency; without one, in the agreements' own.
  var reporting: TotalsQuestion.CurrencyChoice {
    reportingCurrency.map { .reporting($0) } ?? .agreement
  }
}
