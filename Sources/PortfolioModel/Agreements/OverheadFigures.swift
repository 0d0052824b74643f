/// What an agreement's overhead is on a day.
public struct OverheadFigures: Hashable, Sendable {
  /// The direct spending on which it is reckoned.
  public let base: Stated<Money>
  /// Rate × base, half to even.
  public let allowed: Stated<Money>
  /// What is posted on its lines.
  public let posted: Stated<Money>

  /// What counts: posted lines win, else what is computed.
  public var counted: Stated<Money> { isComputed ? allowed : posted }

  /// Whether nothing is posted, so that the figure is Folio's own.
  public var isComputed: Bool { posted.value.map { $0.minorUnits == 0 } ?? true }
}

extension Overhead {
  /// The figures to date, from the spending by budget line.
  ///
  /// - Parameter spent: what was spent on each line, and on none under `nil`.
  public func figures(
    _ spent: [(line: Code<BudgetLine>?, amount: Stated<Money>)], in currency: Currency
  ) throws(Overflow) -> OverheadFigures {
    var base = Stated.value(Money.zero(currency))
    var posted = Stated.value(Money.zero(currency))
    for (line, amount) in spent {
      if let line, lines.contains(line) {
        posted = try posted.plus(amount, for: "overhead")
      } else if line.map({ !without.contains($0) }) ?? true {
        base = try base.plus(amount, for: "overhead base")
      }
    }
    guard case .value(let money) = base else {
      return OverheadFigures(base: base, allowed: .notStated, posted: posted)
    }
    return OverheadFigures(base: base, allowed: .value(try money.part(rate)), posted: posted)
  }
}
