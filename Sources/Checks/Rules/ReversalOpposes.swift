import PortfolioModel

extension Check {
  /// A row that takes another back is of its type and currency, has the opposite sign and takes
  /// back no more than there was.
  static let reversalOpposes = Check(
    name: "reversal-opposes", severity: .error,
    scope: .reversal { reversal in
      let (amount, original) = (reversal.amount, reversal.original.amount)
      let isOpposite = (amount.minorUnits > 0) != (original.minorUnits > 0)
      let isWithin = amount.minorUnits.magnitude <= original.minorUnits.magnitude
      let isAlike =
        amount.currency == original.currency && reversal.type == reversal.original.type
      guard !(isOpposite && isWithin && isAlike) else { return [] }
      return [
        Hit(
          [
            "id": .text(reversal.id), "amount": .money(amount),
            "type": .text(reversal.type.name), "original": .text(reversal.original.id),
            "originalAmount": .money(original),
            "originalType": .text(reversal.original.type.name),
          ], at: reversal.place)
      ]
    })
}
