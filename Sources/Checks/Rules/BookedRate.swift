import PortfolioModel

extension Check {
  /// What the books make of an amount is not more than 5 % from what the rule makes of it.
  static let bookedRate = Check(
    name: "booked-rate", severity: .warning,
    scope: .whole { index in
      index.bookings.filter(\.isFarApart).map { booking in
        Hit(
          [
            "id": .text(booking.id), "booked": .money(booking.booked),
            "by_rule": .money(booking.byRule),
          ], at: booking.place)
      }
    })
}

extension CheckedBooking {
  /// Whether the books and the rule differ by more than 5 %, and by more than one whole unit: the
  /// smallest amounts differ by rounding alone.
  fileprivate var isFarApart: Bool {
    let (booked, byRule) = (Int128(booked.minorUnits), Int128(byRule.minorUnits))
    let difference = (booked - byRule).magnitude
    return difference > UInt128(Quantity.powerOfTen(self.booked.currency.decimals))
      && difference * 20 > byRule.magnitude
  }
}
