import PortfolioModel

extension Check {
  /// The budget lines of an agreement add up to its amount, or to what the whole action costs.
  static let linesAddUp = Check(
    name: "lines-add-up", severity: .warning,
    scope: .agreement { agreement, index in
      let value = agreement.value
      let lines = value.lines.map { $0.amount(inForceOn: index.asOf, fixedOn: value.fixedOn) }
      guard !lines.isEmpty, let granted = agreement.sums.granted,
        let sum = try? lines.compactMap(\.value).sum(value.currency),
        lines.allSatisfy({ $0.value != nil }), sum != granted, sum != value.wholeAction,
        let difference = try? sum.subtracting(granted, for: "lines")
      else { return [] }
      return [
        Hit(
          [
            "agreement": .code(value.code), "sum": .money(sum), "granted": .money(granted),
            "difference": .money(difference),
          ], at: agreement.place(of: "lines"))
      ]
    })
}

extension [Money] {
  func sum(_ currency: Currency) throws(Overflow) -> Money {
    var sum = Money.zero(currency)
    for money in self { sum = try sum.adding(money, for: "sum") }
    return sum
  }
}
