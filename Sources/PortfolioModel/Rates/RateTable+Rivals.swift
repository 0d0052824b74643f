extension RateTable {
  /// Rates of other sources between the same currencies for the same day, as known on `asOf`.
  public func rivals(of rate: Rate, asOf: Day) -> [Rate] {
    guard rate.origin == .held else { return [] }
    let query = RateQuery(
      day: rate.effective, asOf: asOf, rule: rate.span == .month ? .table : .day)
    return each(between: rate.from, and: rate.to, query).map(\.step.rate).filter {
      $0.source != rate.source && $0.effective == rate.effective && $0.span == rate.span
    }
  }
}

extension Rate {
  /// Whether two rates between the same currencies differ by more than one part in `parts`, in
  /// whichever direction each is quoted.
  public func isApart(from other: Rate, byMoreThanOneIn parts: Int) -> Bool {
    let one = Money(minorUnits: 1_000_000_000_000, currency: from)
    func cost(_ rate: Rate) -> Int64? {
      let step = RateStep(rate: rate, index: nil, isInverted: rate.from != from)
      let fine = Currency(code: to.code, decimals: from.decimals)
      return (try? one.converted(by: [step], to: fine))?.minorUnits
    }
    guard let own = cost(self), let theirs = cost(other) else { return true }
    let (less, more) = (Int128(min(own, theirs)), Int128(max(own, theirs)))
    return (more - less) * Int128(parts) > less
  }
}
