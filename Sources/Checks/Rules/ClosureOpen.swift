import PortfolioModel

extension Check {
  /// An agreement that is closed has no open obligations and no advances that nobody accounted for.
  static let closureOpen = Check(
    name: "closure-open", severity: .error,
    scope: .agreement { agreement, index in
      let value = agreement.value
      guard let closed = value.closed, closed <= index.asOf else { return [] }
      let advances = index.advances.filter {
        $0.agreement == value.code && $0.outstanding.minorUnits > 0
      }
      let outstanding =
        (try? advances.map(\.outstanding).sum(value.currency)) ?? .zero(value.currency)
      let open = agreement.sums.openObligations ?? .zero(value.currency)
      guard open.minorUnits > 0 || outstanding.minorUnits > 0 else { return [] }
      return [
        Hit(
          [
            "agreement": .code(value.code), "day": .day(closed), "open": .money(open),
            "outstanding": .money(outstanding),
          ], at: agreement.place(of: "closed"))
      ]
    })
}
