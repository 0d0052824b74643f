import DocumentModel
import PortfolioModel
import Spreadsheet

/// Compiles derivations to formulas over plain ranges.
struct Formula {
  let place: TablePlace
  let words: Words

  /// The formula of a cell of a row; `nil` where the cell is given.
  func text(of derivation: Derivation, row: Int) -> String? {
    switch derivation {
    case .given: return nil
    case .subtotal(let column): return place.cells(of: column).map { "SUBTOTAL(109,\($0.a1))" }
    case .sumIf(let column, let conditions):
      guard let cells = place.cells(of: column) else { return nil }
      let tests = conditions.compactMap { test(of: $0) } + [place.visibilityCells.a1 + ",1"]
      return "SUMIFS(\(cells.a1),\(tests.joined(separator: ",")))"
    case .arithmetic(let expression): return text(of: expression, row: row)
    }
  }

  /// A sum over all rows that meet the conditions, shown or not, as seen from any sheet.
  func sum(of column: String, where conditions: [Derivation.Condition]) -> String? {
    guard let cells = place.cells(of: column) else { return nil }
    let range = cells.absolute(on: place.sheet)
    let tests = conditions.compactMap { test(of: $0, isAbsolute: true) }
    return tests.isEmpty ? "SUM(\(range))" : "SUMIFS(\(range),\(tests.joined(separator: ",")))"
  }

  private func test(
    of condition: Derivation.Condition, isAbsolute: Bool = false
  ) -> String? {
    guard let cells = place.cells(of: condition.column) else { return nil }
    let range = isAbsolute ? cells.absolute(on: place.sheet) : cells.a1
    switch condition.value {
    case .text(let text), .code(let text): return "\(range),\"\(text.formulaText)\""
    case .integer(let number): return "\(range),\(number)"
    default: return nil
    }
  }

  private func text(of expression: Expression, row: Int) -> String? {
    func pair(_ left: Expression, _ sign: String, _ right: Expression) -> String? {
      guard let first = text(of: left, row: row), let second = text(of: right, row: row) else {
        return nil
      }
      let isQuotient = sign == "/"
      let leading = isQuotient && left.isSum ? "(\(first))" : first
      return leading + sign + (sign != "+" && right.isSum ? "(\(second))" : second)
    }
    switch expression {
    case .column(let column):
      return place.table.index(of: column).map { Address(row: row, column: $0).a1 }
    case .plus(let left, let right): return pair(left, "+", right)
    case .minus(let left, let right): return pair(left, "-", right)
    case .over(let left, let right):
      // The divisor may become zero when the reader filters the rows.
      guard let quotient = pair(left, "/", right), let divisor = text(of: right, row: row) else {
        return nil
      }
      return "IF(\(divisor)=0,\"\(words.notApplicable.formulaText)\",\(quotient))"
    case .notBelowZero(let inner): return text(of: inner, row: row).map { "MAX(0,\($0))" }
    }
  }
}

extension Expression {
  fileprivate var isSum: Bool {
    switch self {
    case .plus, .minus: true
    default: false
    }
  }
}

extension String {
  /// The text inside the quotes of a formula.
  fileprivate var formulaText: String {
    split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }
}
