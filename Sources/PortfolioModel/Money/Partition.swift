/// A division of a whole among named parts, with what no part claims.
///
/// Below 100 % the rest is unallocated. Above 100 % there is no division: all is unallocated.
public struct Partition<Part: Hashable & Sendable>: Sendable {
  /// Whole-number weights in the order given; their sum with `rest` is `whole`.
  public let parts: [(part: Part, weight: Int128)]
  public let rest: Int128
  public let whole: Int128

  public static var unallocated: Partition { Partition(parts: [], rest: 1, whole: 1) }

  private init(parts: [(part: Part, weight: Int128)], rest: Int128, whole: Int128) {
    self.parts = parts
    self.rest = rest
    self.whole = whole
  }

  /// Parts without a share get nothing, unless there is only one: then it is the whole.
  public init(_ claims: [(part: Part, share: Share?)]) {
    if claims.count == 1, claims[0].share == nil {
      self.init(parts: [(claims[0].part, 1)], rest: 0, whole: 1)
      return
    }
    let shared = claims.compactMap { claim in claim.share.map { (claim.part, $0) } }
    guard let (weights, whole) = shared.map(\.1).commonWeights() else {
      self = .unallocated
      return
    }
    let rest = whole - weights.reduce(0, +)
    guard rest >= 0 else {
      self = .unallocated
      return
    }
    self.init(
      parts: zip(shared, weights).filter { $0.1 > 0 }.map { ($0.0, $1) }, rest: rest, whole: whole)
  }

  /// The parts with their weights, and `nil` for what no part claims.
  public var cells: [(part: Part?, weight: Int128)] {
    let claimed = parts.map { (part: Optional($0.part), weight: $0.weight) }
    return rest > 0 ? claimed + [(nil, rest)] : claimed
  }
}

extension [Share] {
  /// The shares over their common denominator; `nil` where that is finer than any that is read.
  func commonWeights() -> (weights: [Int128], whole: Int128)? {
    var whole: Int64 = 1
    for share in self {
      let step = share.denominator / whole.greatestCommonDivisor(with: share.denominator)
      let (next, overflows) = whole.multipliedReportingOverflow(by: step)
      guard !overflows, next <= Share.finestDenominator else { return nil }
      whole = next
    }
    return (map { Int128($0.numerator) * Int128(whole / $0.denominator) }, Int128(whole))
  }

  /// Whole-number weights in proportion to the shares; `nil` where there are none, or their common
  /// denominator is too fine.
  public var weights: [Int128]? { isEmpty ? nil : commonWeights()?.weights }

  /// What the shares add up to; `nil` where their common denominator is too fine to add.
  public var sum: Share? {
    guard let (weights, whole) = commonWeights() else { return nil }
    guard let numerator = Int64(exactly: weights.reduce(0, +)) else { return nil }
    return Share(numerator, of: Int64(whole))
  }
}
