import DocumentModel
import PortfolioModel

extension ReportContext {
  func value(_ stated: Stated<IndicatorValue>) -> Value {
    Value(stated) { value in
      switch value {
      case .number(let number): .quantity(number)
      case .part, .percent: value.ratio.map { .ratio($0) } ?? .notApplicable
      case .words(let words): .text(text(words))
      }
    }
  }

  func hasEnded(_ period: IndicatorPeriod) -> Bool { period.last <= selection.asOf }

  /// What was reached in a period: not due before its end, unless it is known already.
  func actual(of period: IndicatorPeriod) -> Value {
    let actual = period.actual(asOf: selection.asOf)
    return actual == .notStated && !hasEnded(period) ? .notDue : value(actual)
  }

  /// What an indicator counts: of a percentage, nothing but parts of a hundred.
  func unit(of indicator: Indicator) -> Value { unit(indicator.unit, indicator.kind) }

  func unit(_ unit: LocalizedText?, _ kind: Indicator.Kind) -> Value {
    if let unit { return .text(text(unit)) }
    return kind == .number ? .notStated : .text(word("indicator-kind.\(kind.rawValue)"))
  }

  /// How an indicator stands, in a word.
  func rating(_ met: Due<Stated<Ratio>>) -> Value {
    switch met {
    case .due(.value(let met)):
      .text(word("rating.\(catalogue.settings.rating.rating(of: met).rawValue)"))
    default: Value(met)
    }
  }

  /// By which rule indicators are rated, in a sentence.
  var ratingRule: String {
    let rule = catalogue.settings.rating
    return words(
      Message("note.rating", ["green": .share(rule.green), "amber": .share(rule.amber)]))
  }
}

extension Value {
  init(_ due: Due<Stated<Ratio>>) {
    switch due {
    case .due(let met): self = Value(met)
    case .notDue: self = .notDue
    case .notStated: self = .notStated
    case .notApplicable: self = .notApplicable
    }
  }
}
