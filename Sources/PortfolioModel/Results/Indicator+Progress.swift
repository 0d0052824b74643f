/// The latest target that was due by a day, and what was reached of it.
public struct DueTarget: Hashable, Sendable {
  public let value: IndicatorValue
  public let due: Day
  /// Whether it is what is to be reached in the end, rather than in a period.
  public let isFinal: Bool
  public let actual: Stated<IndicatorValue>
}

/// A figure that may also be missing because its day has not come.
public enum Due<Value: Hashable & Sendable>: Hashable, Sendable {
  case due(Value)
  case notDue
  /// Nobody has stated a target.
  case notStated
  /// There can be no such figure here.
  case notApplicable
}

extension Indicator {
  /// The latest stated target whose period has ended on a day.
  ///
  /// A period's target is held against the period's own value, the final one against all that came
  /// about.
  public func dueTarget(on day: Day) throws(Overflow) -> Due<DueTarget> {
    let stated = periods.filter { $0.target.value != nil }.sorted { $0.last < $1.last }
    let final = target.flatMap { target in target.value.value.map { (target.by, $0) } }
    let ended = stated.last { $0.last <= day }
    if let (by, value) = final, let by, by <= day, ended.map({ $0.last <= by }) ?? true {
      let achieved = try achieved(asOf: day)
      return .due(DueTarget(value: value, due: by, isFinal: true, actual: achieved.value))
    }
    if let ended, let value = ended.target.value {
      return .due(
        DueTarget(value: value, due: ended.last, isFinal: false, actual: ended.actual(asOf: day)))
    }
    return stated.isEmpty && final == nil ? .notStated : .notDue
  }

  /// How much of a target is met: rising, actual ÷ target, or from the baseline (actual − baseline)
  /// ÷ (target − baseline); falling, (baseline − actual) ÷ (baseline − target).
  ///
  /// Not applicable to words, and where the target is no more than where things began.
  ///
  /// - Throws: `Overflow` where the figures have more digits than can be reckoned with.
  public func met(
    _ target: IndicatorValue, by actual: Stated<IndicatorValue>
  ) throws(Overflow) -> Stated<Ratio> {
    guard let goal = try ratio(of: target) else { return .notApplicable }
    guard case .value(let value) = actual else { return actual.map { _ in goal } }
    guard let reached = try ratio(of: value) else { return .notApplicable }
    guard direction == .falling || countsFromBaseline else {
      return try reached.share(of: goal, named: code.text)
    }
    guard let baseline else { return .notStated }
    guard case .value(let start) = baseline.value else { return baseline.value.map { _ in goal } }
    guard let origin = try ratio(of: start) else { return .notApplicable }
    // Both differences change sign with the direction, so the quotient does not.
    return try reached.subtracting(origin, named: code.text)
      .share(of: goal.subtracting(origin, named: code.text), named: code.text)
  }

  /// The value to reckon with; `nil` for words.
  private func ratio(of value: IndicatorValue) throws(Overflow) -> Ratio? {
    if case .words = value { return nil }
    guard let ratio = value.ratio else { throw Overflow(total: code.text) }
    return ratio
  }

  /// How much is met of the latest target that is due.
  public func met(on day: Day) throws(Overflow) -> Due<Stated<Ratio>> {
    guard kind.isNumeric else { return .notApplicable }
    switch try dueTarget(on: day) {
    case .due(let target): return .due(try met(target.value, by: target.actual))
    case .notDue: return .notDue
    case .notStated: return .notStated
    case .notApplicable: return .notApplicable
    }
  }
}

extension Ratio {
  fileprivate func share(of whole: Ratio, named name: String) throws(Overflow) -> Stated<Ratio> {
    guard whole.numerator != 0 else { return .notApplicable }
    guard let share = divided(by: whole) else { throw Overflow(total: name) }
    return .value(share)
  }

  fileprivate func subtracting(_ other: Ratio, named name: String) throws(Overflow) -> Ratio {
    guard let difference = subtracting(other) else { throw Overflow(total: name) }
    return difference
  }
}
