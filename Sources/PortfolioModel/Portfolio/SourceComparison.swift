/// What a source holds of one type of transaction in one currency, and what became of it.
public struct SourceComparison: Hashable, Sendable {
  public let type: TransactionType?
  /// The currency's code as the source writes it.
  public let currency: String?
  /// As counted before anything was made of it.
  public var present = CountedSum()
  /// What the ledger has.
  public var reported = CountedSum()
  /// What no figure contains.
  public var leftOut = CountedSum()

  public init(type: TransactionType?, currency: String?) {
    self.type = type
    self.currency = currency
  }

  /// What is reported and what is left out; `nil` where it has more digits than can be kept.
  public var accounted: CountedSum? {
    reported.sum.adding(leftOut.sum).map {
      CountedSum(count: reported.count + leftOut.count, sum: $0)
    }
  }

  /// Whether all that is present is either reported or left out.
  public var agrees: Bool { present == accounted }
}

/// How many amounts there are, and what they add up to.
public struct CountedSum: Hashable, Sendable {
  public var count: Int
  public var sum: Quantity

  public init(count: Int = 0, sum: Quantity = .zero) {
    self.count = count
    self.sum = sum
  }
}
