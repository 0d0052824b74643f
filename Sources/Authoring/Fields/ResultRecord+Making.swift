import PortfolioModel
import Syntax

extension ResultRecord {
  func made(_ reading: inout Reading) -> ProjectResult {
    var result = result
    result.indicators = indicators.map { $0.made(&reading) }
    return result
  }
}

extension IndicatorRecord {
  func made(_ reading: inout Reading) -> Indicator {
    var indicator = indicator
    let kind = indicator.kind
    indicator.title = indicator.title.orCode(indicator.code, in: reading.language)
    indicator.baseline = baseline.map {
      Indicator.Baseline(date: $0.date, value: reading.value($0.value, of: kind))
    }
    indicator.target = target.map {
      Indicator.Target(by: $0.by, value: reading.value($0.value, of: kind))
    }
    indicator.periods = periods.compactMap { $0.made(kind, &reading) }
      .sorted { ($0.last, $0.first) < ($1.last, $1.first) }
    return indicator
  }
}

extension PeriodRecord {
  /// The period; `nil` where it ends before it begins, which is then reported.
  func made(_ kind: Indicator.Kind, _ reading: inout Reading) -> IndicatorPeriod? {
    guard let last else { return nil }
    guard first <= last.value else {
      reading.error(
        .endBeforeStart(first, last.value), at: last.position, remedy: .endBeforeStartHelp)
      return nil
    }
    var period = IndicatorPeriod(first: first, last: last.value)
    period.target = reading.value(target, of: kind)
    period.actual = reading.value(actual, of: kind)
    period.recorded = recorded
    period.variance = variance
    period.parts = parts
    return period
  }
}

extension Reading {
  /// The value as one of an indicator's kind; what is none is reported and not stated.
  mutating func value(
    _ record: Located<ValueRecord>?, of kind: Indicator.Kind
  ) -> Stated<IndicatorValue> {
    guard let record else { return .notStated }
    if let numerator = record.value.numerator, let denominator = record.value.denominator {
      guard kind == .percentage, denominator.coefficient > 0 else {
        error(Message("not-a-part"), at: record.position, remedy: Message("not-a-part.help"))
        return .notStated
      }
      return .value(.part(numerator, of: denominator))
    }
    if let words = record.value.words { return .value(.words(words)) }
    guard let text = record.value.value else {
      error(Message("no-value"), at: record.position, remedy: Message("no-value.help"))
      return .notStated
    }
    let written = text.text(in: language)
    guard written != "not stated" else { return .notStated }
    guard kind.isNumeric else { return .value(.words(text)) }
    guard let number = number(written) else {
      error(
        .notReadable(written, as: "number"), at: record.position,
        remedy: .formatHelp("number", decimalMark: decimalMark))
      return .notStated
    }
    return .value(kind == .percentage ? .percent(number) : .number(number))
  }

  /// The number, where a percent sign may follow.
  private func number(_ text: String) -> Quantity? {
    let digits = text.hasSuffix("%") ? text.dropLast().filter { $0 != " " } : text
    return try? Quantity(String(digits), decimalMark: decimalMark)
  }
}
