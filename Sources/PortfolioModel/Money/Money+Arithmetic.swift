extension Money {
  /// The sum of two amounts of one currency.
  ///
  /// - Throws: `Overflow` that names `total`.
  /// - Precondition: both amounts are of one currency; money of two has no sum.
  public func adding(_ other: Money, for total: String) throws(Overflow) -> Money {
    try combined(with: other, minorUnits.addingReportingOverflow(other.minorUnits), total)
  }

  /// The difference of two amounts of one currency, with the promises of `adding`.
  public func subtracting(_ other: Money, for total: String) throws(Overflow) -> Money {
    try combined(with: other, minorUnits.subtractingReportingOverflow(other.minorUnits), total)
  }

  /// The amount with the other sign.
  ///
  /// - Throws: `Overflow` that names `total`, for the one amount without such another.
  public func negated(for total: String) throws(Overflow) -> Money {
    try Money.zero(currency).subtracting(self, for: total)
  }

  private func combined(
    with other: Money, _ result: (partialValue: Int64, overflow: Bool), _ total: String
  ) throws(Overflow) -> Money {
    precondition(currency == other.currency, "money of two currencies has no sum")
    guard !result.overflow else { throw Overflow(total: total) }
    return Money(minorUnits: result.partialValue, currency: currency)
  }

  /// The amount, or zero where it is negative.
  public var notBelowZero: Money { minorUnits < 0 ? .zero(currency) : self }
}
