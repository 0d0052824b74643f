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
    let positions = Dictionary(
      table.columns.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in table.rows.indices {
      table.rows[row].cells = try evaluate(table.rows[row].cells, table.columns, positions)
    }
    for total in table.totals.indices { try evaluateTotal(total, of: &table) }
    return table
  }

  /// Cells may stand on derived cells to their left.
  private func evaluate(
    _ cells: [Cell], _ columns: [Column], _ positions: [String: Int]
  ) throws(Overflow) -> [Cell] {
    var cells = cells
    for (index, column) in columns.enumerated() {
      guard case .arithmetic(let expression) = cells[index].derivation else { continue }
      cells[index].value = try value(of: expression, column.id) { name in
        positions[name].map { cells[$0].value }
      }
    }
    return cells
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
