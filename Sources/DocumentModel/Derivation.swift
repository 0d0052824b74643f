import PortfolioModel

/// How a cell is made of others; it refers to tables and columns by their ids only.
public indirect enum Derivation: Hashable, Sendable {
  case given
  /// The sum of a column of the cell's own table, over the rows that the reader sees.
  case subtotal(column: String)
  /// The same, over the rows that meet all conditions.
  case sumIf(column: String, [Condition])
  /// Made of other cells of the same row.
  case arithmetic(Expression)

  /// A column that must hold a value.
  public struct Condition: Hashable, Sendable {
    public var column: String
    public var value: Value

    public init(_ column: String, is value: Value) {
      self.column = column
      self.value = value
    }
  }
}

extension Derivation {
  /// The columns of its row that a cell is made of.
  public var columns: Set<String> {
    if case .arithmetic(let expression) = self { expression.columns } else { [] }
  }
}

/// A calculation with the cells of a row.
public indirect enum Expression: Hashable, Sendable {
  case column(String)
  case plus(Expression, Expression)
  case minus(Expression, Expression)
  /// Not applicable where the divisor is zero.
  case over(Expression, Expression)
  /// Zero where the expression is negative.
  case notBelowZero(Expression)
}

extension Expression {
  public var columns: Set<String> {
    switch self {
    case .column(let column): [column]
    case .plus(let left, let right), .minus(let left, let right), .over(let left, let right):
      left.columns.union(right.columns)
    case .notBelowZero(let inner): inner.columns
    }
  }
}

/// Two figures that must be equal.
public struct Proof: Sendable {
  public var label: String
  public var left: Side
  public var right: Side

  public init(_ label: String, _ left: Side, _ right: Side) {
    self.label = label
    self.left = left
    self.right = right
  }

  /// One side of a proof.
  public enum Side: Sendable {
    /// The sum of a table's column over all rows that meet the conditions, shown or not.
    case sum(table: String, column: String, [Derivation.Condition])
    case money(Money)
  }
}
