extension RateTable {
  /// The amount in another currency at the rate of `day`, as known on `asOf`.
  ///
  /// - Returns: `nil` where there is no rate: the amount then stays out of the total.
  /// - Throws: `Overflow` where the result passes 2^63 minor units.
  public func convert(
    _ money: Money, to currency: Currency, on day: Day, asOf: Day,
    by terms: RateTerms = RateTerms()
  ) throws(Overflow) -> Conversion? {
    guard money.currency != currency else { return Conversion(money: money, rule: .same) }
    guard let chain = chain(from: money.currency, to: currency, on: day, asOf: asOf, by: terms)
    else { return nil }
    return Conversion(
      money: try money.converted(by: chain, to: currency), rule: .rates(chain))
  }

  /// Parts of an amount in another currency, which add up to the whole as it is converted.
  ///
  /// What rounding leaves over goes, unit by unit, to the largest parts.
  ///
  /// - Returns: `nil` where there is no rate.
  /// - Throws: `Overflow` where a result passes 2^63 minor units.
  /// - Precondition: the parts are of one currency.
  public func convertParts(
    _ parts: [Money], to currency: Currency, on day: Day, asOf: Day,
    by terms: RateTerms = RateTerms()
  ) throws(Overflow) -> [Money]? {
    guard let held = parts.first?.currency else { return [] }
    let sum = parts.reduce(Int128(0)) { $0 + Int128($1.minorUnits) }
    guard let units = Int64(exactly: sum) else { throw Overflow() }
    guard
      let whole = try convert(
        Money(minorUnits: units, currency: held), to: currency, on: day, asOf: asOf, by: terms)
    else { return nil }
    var converted: [Money] = []
    for part in parts {
      guard let made = try convert(part, to: currency, on: day, asOf: asOf, by: terms) else {
        return nil
      }
      converted.append(made.money)
    }
    var rest =
      Int128(whole.money.minorUnits) - converted.reduce(0) { $0 + Int128($1.minorUnits) }
    let largestFirst = parts.indices.sorted {
      (parts[$1].minorUnits.magnitude, $0) < (parts[$0].minorUnits.magnitude, $1)
    }
    for index in largestFirst where rest != 0 {
      let step: Int64 = rest > 0 ? 1 : -1
      converted[index] = Money(
        minorUnits: converted[index].minorUnits + step, currency: currency)
      rest -= Int128(step)
    }
    return converted
  }
}

extension Money {
  /// Multiplies the exact decimals along the chain and rounds once, half to even.
  ///
  /// - Throws: `Overflow` where the result passes 2^63 minor units.
  public func converted(
    by chain: [RateStep], to currency: Currency
  ) throws(Overflow) -> Money {
    let (factor, divisor) = try Self.factor(of: chain, from: self.currency, to: currency)
    let magnitude = UInt128(minorUnits.magnitude)
    let (high, _) = magnitude.multipliedFullWidth(by: UInt128(factor))
    guard high < UInt128(divisor) else { throw Overflow() }
    let (quotient, remainder) = magnitude.scaled(by: UInt128(factor), over: UInt128(divisor))
    let twice = remainder.multipliedReportingOverflow(by: 2)
    let isMore = twice.overflow || twice.partialValue > UInt128(divisor)
    let isHalf = !twice.overflow && twice.partialValue == UInt128(divisor)
    let units = quotient + (isMore || (isHalf && quotient % 2 == 1) ? 1 : 0)
    guard let minorUnits = Int64(exactly: units) else { throw Overflow() }
    return Money(minorUnits: self.minorUnits < 0 ? -minorUnits : minorUnits, currency: currency)
  }

  /// What minor units are multiplied with and divided by along a chain.
  ///
  /// - Throws: `Overflow` where the exact numbers have more digits than can be kept.
  private static func factor(
    of chain: [RateStep], from: Currency, to: Currency
  ) throws(Overflow) -> (factor: Int128, divisor: Int128) {
    var factor = Quantity.powerOfTen(to.decimals)
    var divisor = Quantity.powerOfTen(from.decimals)
    reduce(&factor, &divisor)
    for step in chain {
      var above = step.rate.value.coefficient
      var below = Quantity.powerOfTen(step.rate.value.scale)
      try below.multiply(by: Int128(step.rate.divisor))
      if step.isInverted { swap(&above, &below) }
      reduce(&above, &below)
      // Taken out crosswise first, what is common does not make the products longer.
      reduce(&factor, &below)
      reduce(&above, &divisor)
      try factor.multiply(by: above)
      try divisor.multiply(by: below)
    }
    return (factor, divisor)
  }

  private static func reduce(_ left: inout Int128, _ right: inout Int128) {
    var (larger, smaller) = (left, right)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    left /= larger
    right /= larger
  }
}

extension Int128 {
  mutating func multiply(by factor: Int128) throws(Overflow) {
    let (product, overflows) = multipliedReportingOverflow(by: factor)
    guard !overflows else { throw Overflow() }
    self = product
  }
}
