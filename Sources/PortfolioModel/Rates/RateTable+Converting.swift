extension RateTable {
  /// The amount in another currency at the rate of `day`, as known on `asOf`.
  ///
  /// - Returns: `nil` where there is no rate: the amount then stays out of the total.
  /// - Throws: `Overflow` where the result passes 2^63 minor units.
  public func convert(
    _ money: Money, to currency: Currency, on day: Day, asOf: Day
  ) throws(Overflow) -> Conversion? {
    guard money.currency != currency else { return Conversion(money: money, rule: .same) }
    guard let chain = chain(from: money.currency, to: currency, on: day, asOf: asOf) else {
      return nil
    }
    return Conversion(
      money: try apply(chain, to: money, in: currency), rule: .rates(chain))
  }

  /// Parts of an amount in another currency, which add up to the whole as it is converted.
  ///
  /// What rounding leaves over goes, unit by unit, to the largest parts.
  ///
  /// - Returns: `nil` where there is no rate.
  /// - Throws: `Overflow` where a result passes 2^63 minor units.
  /// - Precondition: the parts are of one currency.
  public func convertParts(
    _ parts: [Money], to currency: Currency, on day: Day, asOf: Day
  ) throws(Overflow) -> [Money]? {
    guard let held = parts.first?.currency else { return [] }
    let sum = parts.reduce(Int128(0)) { $0 + Int128($1.minorUnits) }
    guard let units = Int64(exactly: sum) else { throw Overflow() }
    guard
      let whole = try convert(
        Money(minorUnits: units, currency: held), to: currency, on: day, asOf: asOf)
    else { return nil }
    var converted: [Money] = []
    for part in parts {
      guard let made = try convert(part, to: currency, on: day, asOf: asOf) else { return nil }
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

  /// Multiplies the exact decimals along the chain and rounds once, half to even.
  public func apply(
    _ chain: [RateStep], to money: Money, in currency: Currency
  ) throws(Overflow) -> Money {
    var factor = Quantity.powerOfTen(currency.decimals)
    var divisor = Quantity.powerOfTen(money.currency.decimals)
    for step in chain {
      let value = rates[step.index].value
      let scale = Quantity.powerOfTen(value.scale)
      try factor.multiply(by: step.isInverted ? scale : value.coefficient)
      try divisor.multiply(by: step.isInverted ? value.coefficient : scale)
      Self.reduce(&factor, &divisor)
    }
    let magnitude = UInt128(money.minorUnits.magnitude)
    let (high, _) = magnitude.multipliedFullWidth(by: UInt128(factor))
    guard high < UInt128(divisor) else { throw Overflow() }
    let (quotient, remainder) = magnitude.scaled(by: UInt128(factor), over: UInt128(divisor))
    let twice = remainder.multipliedReportingOverflow(by: 2)
    let isMore = twice.overflow || twice.partialValue > UInt128(divisor)
    let isHalf = !twice.overflow && twice.partialValue == UInt128(divisor)
    let units = quotient + (isMore || (isHalf && quotient % 2 == 1) ? 1 : 0)
    guard let minorUnits = Int64(exactly: units) else { throw Overflow() }
    return Money(minorUnits: money.minorUnits < 0 ? -minorUnits : minorUnits, currency: currency)
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
