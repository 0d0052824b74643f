import PortfolioModel

extension Evaluator {
  /// The value of an expression whose columns are looked up by `cell`.
  func value(
    of expression: Expression, _ name: String, _ cell: (String) -> Value?
  ) throws(Overflow) -> Value {
    switch expression {
    case .column(let column):
      return cell(column) ?? .blank
    case .plus(let left, let right):
      return try combined(left, right, name, cell) { (left, right) throws(Overflow) in
        try left.adding(right, for: name)
      }
    case .minus(let left, let right):
      return try combined(left, right, name, cell) { (left, right) throws(Overflow) in
        try left.subtracting(right, for: name)
      }
    case .over(let left, let right):
      return try quotient(value(of: left, name, cell), value(of: right, name, cell))
    case .notBelowZero(let inner):
      let value = try value(of: inner, name, cell)
      return value.money.map { .money($0.notBelowZero) } ?? value
    }
  }

  private func combined(
    _ left: Expression, _ right: Expression, _ name: String, _ cell: (String) -> Value?,
    _ combine: (Money, Money) throws(Overflow) -> Money
  ) throws(Overflow) -> Value {
    let first = try value(of: left, name, cell)
    let second = try value(of: right, name, cell)
    guard let left = first.money, let right = second.money else {
      return Self.missing(first, second)
    }
    guard left.currency == right.currency else { return .notApplicable }
    return .money(try combine(left, right))
  }

  private func quotient(_ left: Value, _ right: Value) throws(Overflow) -> Value {
    guard let left = left.money, let right = right.money else { return Self.missing(left, right) }
    guard right.minorUnits != 0, left.currency == right.currency else { return .notApplicable }
    return .ratio(Ratio(Int128(left.minorUnits), over: Int128(right.minorUnits)))
  }

  /// What is made of a missing figure: not applicable where either is, else not stated.
  private static func missing(_ left: Value, _ right: Value) -> Value {
    if left == .notApplicable || right == .notApplicable { return .notApplicable }
    return left == .notStated || right == .notStated ? .notStated : .blank
  }
}

extension Proof {
  /// What stands on either side, and by what they differ where both are of one currency.
  public typealias Sides = (left: Value, right: Value, difference: Money?)

  /// The two sides and whether they agree.
  ///
  /// - Parameter tables: those of the document, by their ids, with all cells evaluated.
  public func sides(
    in tables: [String: Table]
  ) throws(Overflow) -> Sides {
    let left = try left.value(in: tables)
    let right = try right.value(in: tables)
    guard let first = left.money, let second = right.money, first.currency == second.currency
    else { return (left, right, nil) }
    return (left, right, try first.subtracting(second, for: label))
  }
}

extension Proof.Side {
  fileprivate func value(in tables: [String: Table]) throws(Overflow) -> Value {
    switch self {
    case .money(let money): return .money(money)
    case .sum(let id, let column, let conditions):
      guard let table = tables[id] else { return .blank }
      return try Evaluator().sum(of: column, where: conditions, in: table)
    }
  }
}
