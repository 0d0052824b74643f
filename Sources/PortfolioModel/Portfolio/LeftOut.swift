/// Something of the source that no figure contains.
public struct LeftOut: Hashable, Sendable {
  public let place: Place
  public let reason: Reason
  /// Its amount in whole and decimal units, as far as that could be told.
  public let quantity: Quantity?
  public let currency: Currency?

  /// Why it is in no figure.
  public enum Reason: String, CaseIterable, Sendable {
    /// The row has a mistake.
    case unreadable
    /// The part of an amount that is finer than its currency's minor unit.
    case remainder
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
