/// A value of an indicator.
public enum IndicatorValue: Hashable, Sendable, Codable {
  case number(Quantity)
  /// A percentage by its counts, so that percentages add up as numerators over denominators.
  case part(Quantity, of: Quantity)
  /// A percentage whose counts nobody has stated: it is shown, and never added.
  case percent(Quantity)
  /// A name, a step of a scale or a sentence: it is listed, and never added.
  case words(LocalizedText)
}

extension IndicatorValue {
  /// The value as a number to reckon with; `nil` for words and for what has more digits than can be
  /// kept.
  public var ratio: Ratio? {
    switch self {
    case .number(let number): number.ratio
    case .part(let numerator, let denominator):
      denominator.coefficient == 0 ? nil : numerator.ratio.divided(by: denominator.ratio)
    case .percent(let percent):
      Ratio(percent.coefficient, over: 100 * Quantity.powerOfTen(percent.scale))
    case .words: nil
    }
  }
}

extension Quantity {
  public var ratio: Ratio { Ratio(coefficient, over: Self.powerOfTen(scale)) }
}
