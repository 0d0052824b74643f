import PortfolioModel

/// Makes the value of every derived cell.
public struct Evaluator: Sendable {
  public init() {}

  /// The document with all its derived cells evaluated.
  ///
  /// - Throws: `Overflow` that names the total that does not fit.
  public func evaluate(_ document: Document) throws(Overflow) -> Document {
    var document = document
    for index in document.sections.indices {
      for (position, block) in document.sections[index].blocks.enumerated() {
        guard case .table(let table) = block else { continue }
        document.sections[index].blocks[position] = .table(try evaluate(table))
      }
    }
    return document
  }

  public func evaluate(_ table: Table) throws(Overflow) -> Table {
    var table = table
    for row in table.rows.indices { try evaluateRow(row, of: &table) }
    for total in table.totals.indices { try evaluateTotal(total, of: &table) }
    return table
  }

  /// Cells may stand on derived cells to their left.
  private func evaluateRow(_ row: Int, of table: inout Table) throws(Overflow) {
    for (index, column) in table.columns.enumerated() {
      guard case .arithmetic(let expression) = table.rows[row].cells[index].derivation else {
        continue
      }
      let cells = table.rows[row].cells
      let value = try value(of: expression, column.id) { name in
        table.index(of: name).map { cells[$0].value }
      }
      table.rows[row].cells[index].value = value
    }
  }

  /// The sums first: what is calculated may stand left of what it is made of.
  private func evaluateTotal(_ total: Int, of table: inout Table) throws(Overflow) {
    var cells = table.totals[total].cells
    for column in table.columns.map(\.id) {
      switch cells[column]?.derivation {
      case .subtotal(let source):
        cells[column]?.value = try sum(of: source, where: [], in: table)
      case .sumIf(let source, let conditions):
        cells[column]?.value = try sum(of: source, where: conditions, in: table)
      default: continue
      }
    }
    for column in table.columns.map(\.id) {
      guard case .arithmetic(let expression) = cells[column]?.derivation else { continue }
      let value = try value(of: expression, column) { cells[$0]?.value }
      cells[column]?.value = value
    }
    table.totals[total].cells = cells
  }

  /// The sum of the stated money of a column; not stated where there is nothing else in it.
  func sum(
    of column: String, where conditions: [Derivation.Condition], in table: Table
  ) throws(Overflow) -> Value {
    guard let index = table.index(of: column) else { return .blank }
    let tests = conditions.compactMap { condition in
      table.index(of: condition.column).map { (index: $0, value: condition.value) }
    }
    guard tests.count == conditions.count else { return .notApplicable }
    let rows = table.rows.filter { row in
      tests.allSatisfy { row.cells[$0.index].value == $0.value }
    }
    let amounts = rows.compactMap(\.cells[index].value.money)
    guard let first = amounts.first else {
      let unknown = rows.contains { $0.cells[index].value == .notStated }
      return unknown ? .notStated : .notApplicable
    }
    // Nothing beside something unknown is unknown.
    let isUnknown = rows.contains { $0.cells[index].value == .notStated }
    if isUnknown, amounts.allSatisfy({ $0.minorUnits == 0 }) { return .notStated }
    guard amounts.allSatisfy({ $0.currency == first.currency }) else { return .notApplicable }
    let sum = amounts.reduce(Int128(0)) { $0 + Int128($1.minorUnits) }
    guard let minorUnits = Int64(exactly: sum) else {
      throw Overflow(total: table.columns[index].heading)
    }
    return .money(Money(minorUnits: minorUnits, currency: first.currency))
  }
}
