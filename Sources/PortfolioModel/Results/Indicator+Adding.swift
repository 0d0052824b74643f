/// What values of an indicator add up to.
public struct Added: Hashable, Sendable {
  public var value: Stated<IndicatorValue>
  /// How many values nobody has stated: the sum is without them.
  public var notStated: Int
  /// How many values have no sum with the others, such as percentages without their counts.
  public var notAdded: Int
}

extension Indicator {
  /// All that came about by a day: values of periods add up, cumulative values and stocks take
  /// the latest.
  ///
  /// - Throws: `Overflow` where a sum has more digits than can be kept.
  public func achieved(asOf day: Day) throws(Overflow) -> Added {
    let known = periods.filter { $0.isKnown(on: day) }.sorted { $0.last < $1.last }
    guard accumulation != .perPeriod, kind.isNumeric else {
      let all = known.map(\.actual)
      return kind.isNumeric ? try all.added(named: code.text) : .latest(of: all)
    }
    return .latest(of: known.map(\.actual))
  }
}

extension Added {
  /// The latest stated of values that do not add up.
  static func latest(of values: [Stated<IndicatorValue>]) -> Added {
    let latest = values.last { $0.value != nil }
    return Added(
      value: latest ?? .notStated, notStated: latest == nil ? values.count : 0, notAdded: 0)
  }
}

extension Sequence<Stated<IndicatorValue>> {
  /// The sum of like values: numbers add up, percentages are Σ numerators over Σ denominators and
  /// never a mean, words are not added.
  public func added(named name: String) throws(Overflow) -> Added {
    let stated = compactMap(\.value)
    let notStated = self.count { $0.value == nil }
    let numbers = stated.compactMap(\.number)
    let parts = stated.compactMap(\.counts)
    guard numbers.isEmpty || parts.isEmpty else {
      return Added(value: .notApplicable, notStated: notStated, notAdded: stated.count)
    }
    // A single value is its own sum, also where it could not be added to another.
    if stated.count == 1 {
      return Added(value: .value(stated[0]), notStated: notStated, notAdded: 0)
    }
    let value: Stated<IndicatorValue>
    if !numbers.isEmpty {
      value = .value(.number(try numbers.sum(named: name)))
    } else if !parts.isEmpty {
      value = .value(
        .part(
          try parts.map(\.numerator).sum(named: name),
          of: try parts.map(\.denominator).sum(named: name)))
    } else {
      value = stated.isEmpty ? .notStated : .notApplicable
    }
    return Added(
      value: value, notStated: notStated, notAdded: stated.count - numbers.count - parts.count)
  }
}

extension IndicatorValue {
  fileprivate var number: Quantity? { if case .number(let number) = self { number } else { nil } }

  fileprivate var counts: (numerator: Quantity, denominator: Quantity)? {
    if case .part(let numerator, let denominator) = self { (numerator, denominator) } else { nil }
  }
}

extension Sequence<Quantity> {
  /// The exact sum.
  ///
  /// - Throws: `Overflow` with `name` where it has more digits than can be kept.
  public func sum(named name: String) throws(Overflow) -> Quantity {
    var sum = Quantity.zero
    for quantity in self {
      guard let next = sum.adding(quantity) else { throw Overflow(total: name) }
      sum = next
    }
    return sum
  }
}
