/// Something of the source that no figure contains.
public struct LeftOut: Hashable, Sendable {
  public let place: Place
  public let reason: Reason
  /// Its amount in whole and decimal units, as far as that could be told.
  public let quantity: Quantity?
  public let currency: Currency?
  /// What kind of transaction it would be, where it is one and says so.
  public var type: TransactionType?
  /// What it calls itself, or what it is a part of: the identifier of an activity.
  public var identifier: String?

  /// Why it is in no figure.
  public enum Reason: String, CaseIterable, Sendable {
    /// The row has a mistake.
    case unreadable
    /// The part of an amount that is finer than its currency's minor unit.
    case remainder
    /// What it belongs to was read already, from another file or place.
    case repeated
    /// A budget or a planned payment that has a mistake.
    case plan
    /// An activity in which its file breaks off.
    case unfinished
  }

  public init(
    place: Place, reason: Reason = .unreadable, quantity: Quantity? = nil, currency: Currency? = nil
  ) {
    self.place = place
    self.reason = reason
    self.quantity = quantity
    self.currency = currency
  }
}
