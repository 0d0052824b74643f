import PortfolioModel

extension IndicatorValue {
  /// Reads `12.5`, `30/40` (counts), `57.5%` (no counts) and anything else as words.
  static func of(_ text: String) throws -> IndicatorValue {
    let parts = text.split(separator: "/").compactMap { try? Quantity(String($0)) }
    if parts.count == 2 { return .part(parts[0], of: parts[1]) }
    if text.hasSuffix("%") { return .percent(try Quantity(String(text.dropLast()))) }
    if let number = try? Quantity(text) { return .number(number) }
    return .words(LocalizedText(text, in: .english))
  }

  var text: String {
    switch self {
    case .number(let number): number.plainText
    case .part(let numerator, let denominator): "\(numerator.plainText)/\(denominator.plainText)"
    case .percent(let percent): "\(percent.plainText)%"
    case .words(let words): words.text(in: .english)
    }
  }
}

extension Stated<IndicatorValue> {
  static func of(_ text: String) throws -> Self {
    text == "not stated" ? .notStated : .value(try .of(text))
  }

  var text: String {
    switch self {
    case .value(let value): value.text
    case .notStated: "not stated"
    case .notApplicable: "n/a"
    }
  }
}

extension Due<Stated<Ratio>> {
  /// `0.875`, with at most four decimals.
  var text: String {
    switch self {
    case .due(.value(let ratio)): ratio.rounded(toDecimals: 4).plainText
    case .due(.notStated), .notStated: "not stated"
    case .due(.notApplicable), .notApplicable: "n/a"
    case .notDue: "not due"
    }
  }
}

extension Indicator {
  /// An indicator with a year each from 2023 on: `target → actual`.
  static func yearly(
    _ years: [String], baseline: String? = nil, final: String? = nil
  ) throws -> Indicator {
    var indicator = Indicator(code: Code("I"), title: LocalizedText("I", in: .english))
    indicator.baseline = try baseline.map { Baseline(value: try .of($0)) }
    indicator.target = try final.map { Target(by: try .on("2025-06-30"), value: try .of($0)) }
    indicator.periods = try years.enumerated().map { index, text in
      let sides = text.components(of: " → ")
      var period = IndicatorPeriod(
        first: try .on("\(2023 + index)-01-01"), last: try .on("\(2023 + index)-12-31"))
      period.target = try .of(sides[0])
      period.actual = try .of(sides[1])
      return period
    }
    let isPart = indicator.periods.contains {
      $0.actual.text.contains("/") || $0.actual.text.contains("%")
    }
    indicator.kind = isPart ? .percentage : .number
    return indicator
  }
}

extension String {
  fileprivate func components(of separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
