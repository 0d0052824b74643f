/// What a source holds of one type of transaction in one currency, added up from what is written in
/// it before anything is made of it: what is reported and what is left out must add up to this.
public struct SourceTotal: Hashable, Sendable {
  /// The type; `nil` where it is not told or there is none such.
  public var type: TransactionType?
  /// The currency's code as written; `nil` where it is not told.
  public var currency: String?
  public var count: Int
  /// The sum of all amounts that are numbers.
  public var sum: Quantity

  public init(type: TransactionType?, currency: String?, count: Int, sum: Quantity) {
    self.type = type
    self.currency = currency
    self.count = count
    self.sum = sum
  }
}
