import PortfolioModel

/// Sums of figures that may be missing: where only missing ones are added, the sum is missing, too.
struct StatedSums {
  private var sums: [Int128?]
  private var isUnknown: [Bool]

  init(count: Int) {
    sums = Array(repeating: nil, count: count)
    isUnknown = Array(repeating: false, count: count)
  }

  mutating func add(_ figures: [Stated<Money>]) {
    for (index, figure) in figures.enumerated() {
      switch figure {
      case .value(let money): sums[index] = (sums[index] ?? 0) + Int128(money.minorUnits)
      case .notStated: isUnknown[index] = true
      case .notApplicable: break
      }
    }
  }

  /// The sum of the figures at a place.
  ///
  /// - Throws: `Overflow` with `name` where it passes 2^63 minor units.
  func sum(
    _ index: Int, in currency: Currency, named name: String
  ) throws(Overflow) -> Stated<Money> {
    guard let sum = sums[index] else { return isUnknown[index] ? .notStated : .notApplicable }
    guard let units = Int64(exactly: sum) else { throw Overflow(total: name) }
    return .value(Money(minorUnits: units, currency: currency))
  }
}
