import PortfolioModel

extension Check {
  /// No more of an advance is accounted for and sent back than was handed on.
  static let advanceOverSettled = Check(
    name: "advance-over-settled", severity: .warning,
    scope: .whole { index in
      index.advances.filter { $0.outstanding.minorUnits < 0 }.map { advance in
        Hit(
          [
            "id": .text(advance.id), "agreement": .code(advance.agreement),
            "outstanding": .money(advance.outstanding),
          ], at: advance.place)
      }
    })
}
