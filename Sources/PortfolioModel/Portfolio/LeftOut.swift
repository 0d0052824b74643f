/// Something of the source that no figure contains, because it could not be read.
public struct LeftOut: Hashable, Sendable {
  public let place: Place
  /// Its amount, as far as that could be told.
  public let money: Money?

  public init(place: Place, money: Money?) {
    self.place = place
    self.money = money
  }
}
