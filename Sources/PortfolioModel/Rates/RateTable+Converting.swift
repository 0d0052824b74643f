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
