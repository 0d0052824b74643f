extension Message {
  /// An amount with more decimals than its currency has.
  public static func finerThanMinorUnit(_ quantity: Quantity, _ money: Money) -> Message {
    Message(
      "finer-than-minor-unit",
      [
        "quantity": .quantity(quantity), "money": .money(money),
        "decimals": .number(money.currency.decimals), "currency": .text(money.currency.code),
      ])
  }
  public static let finerThanMinorUnitHelp = Message("finer-than-minor-unit.help")
}
