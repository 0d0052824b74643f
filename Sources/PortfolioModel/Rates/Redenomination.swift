/// New units of a currency in place of old ones, from a day on.
///
/// The new units may have a code of their own, as MRU has after MRO, or keep the old one: then
/// amounts and rates of days before are in old units, all others in new ones.
public struct Redenomination: Hashable, Sendable, Codable {
  public var from: Currency
  public var to: Currency
  /// The first day of the new units.
  public var on: Day
  /// How many old units one new unit replaces, exactly.
  public var oldPerNew: Quantity

  /// - Precondition: `oldPerNew` is positive.
  public init(from: Currency, to: Currency, on: Day, oldPerNew: Quantity) {
    self.from = from
    self.to = to
    self.on = on
    self.oldPerNew = oldPerNew
  }

  /// The change of units as a link of a chain.
  func step(toOld: Bool) -> RateStep {
    var rate = Rate(from: to, to: from, value: oldPerNew, effective: on, source: "")
    rate.origin = .redenomination
    return RateStep(rate: rate, index: nil, isInverted: !toOld)
  }
}

extension [Redenomination] {
  /// The links from the units that a code meant on one day to those that it means on another.
  func steps(in currency: Currency, from start: Day, to end: Day) -> [RateStep] {
    let between = filter {
      $0.from == currency && $0.to == currency
        && ($0.on <= start) != ($0.on <= end)
    }.sorted { $0.on < $1.on }
    let isBackwards = end < start
    return (isBackwards ? between.reversed() : between).map { $0.step(toOld: isBackwards) }
  }

  /// The links from a currency to others that its units were replaced by or took the place of.
  func otherCodes(of currency: Currency) -> [(currency: Currency, step: RateStep)] {
    filter { $0.from != $0.to }.compactMap { change in
      if change.from == currency { return (change.to, change.step(toOld: false)) }
      return change.to == currency ? (change.from, change.step(toOld: true)) : nil
    }
  }
}
