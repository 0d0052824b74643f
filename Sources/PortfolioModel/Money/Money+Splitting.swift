extension Money {
  /// Divides the amount in proportion to `weights`, to the last minor unit.
  ///
  /// The parts always add up to the whole: units left over by rounding go to the parts with the
  /// largest remainders, the earlier part first. The sign is put back last, so that the parts of
  /// `-x` are the parts of `x`, negated.
  ///
  /// - Precondition: no weight is negative and at least one is positive.
  public func split(by weights: [Int128]) -> [Money] {
    let whole = weights.reduce(0, +)
    precondition(whole > 0 && weights.allSatisfy { $0 >= 0 }, "a split needs positive weights")
    guard weights.count > 1 else { return [self] }
    let magnitude = UInt128(minorUnits.magnitude)
    var parts = weights.map { magnitude.scaled(by: UInt128($0), over: UInt128(whole)) }
    var leftOver = magnitude - parts.reduce(0) { $0 + $1.quotient }
    let byRemainder = parts.indices.sorted {
      (parts[$1].remainder, $0) < (parts[$0].remainder, $1)
    }
    for index in byRemainder where leftOver > 0 {
      parts[index].quotient += 1
      leftOver -= 1
    }
    return parts.map {
      let signed = minorUnits < 0 ? 0 &- $0.quotient : $0.quotient
      return Money(minorUnits: Int64(truncatingIfNeeded: signed), currency: currency)
    }
  }
}

extension UInt128 {
  /// `self × factor ÷ divisor` with nothing lost between, for results that fit.
  func scaled(by factor: UInt128, over divisor: UInt128) -> (quotient: UInt128, remainder: UInt128)
  {
    let (product, overflows) = multipliedReportingOverflow(by: factor)
    guard overflows else { return product.quotientAndRemainder(dividingBy: divisor) }
    return divisor.dividingFullWidth(multipliedFullWidth(by: factor))
  }
}
