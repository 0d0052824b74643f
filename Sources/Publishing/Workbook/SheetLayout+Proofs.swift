import DocumentModel
import PortfolioModel
import Spreadsheet

extension SheetLayout {
  /// Each proof as a row whose last cell compares both sides whenever the workbook calculates.
  mutating func write(
    _ proofs: [Proof], _ title: String, _ places: [String: TablePlace], at row: Int
  ) throws {
    sheet[row, 0] = Cell(.text(title), style: Look.heading)
    let words = document.words
    for column in 0...5 { sheet[row + 1, column] = Cell(.blank, style: Look.tableHeading) }
    for (column, heading) in zip(
      [0, 3, 4, 5], [words.proof, words.left, words.right, words.result])
    {
      sheet[row + 1, column] = Cell(.text(heading), style: Look.tableHeading)
    }
    sheet.merges.append(CellRange(rows: row + 1...row + 1, columns: 0...2))
    if proofs.isEmpty {
      sheet[row + 2, 0] = Cell(.text(words.noRows), style: Look.missingText)
    }
    let tables = places.mapValues(\.table)
    for (index, proof) in proofs.enumerated() {
      write(proof, try proof.sides(in: tables), places, at: row + 2 + index)
    }
  }

  private mutating func write(
    _ proof: Proof, _ sides: Proof.Sides, _ places: [String: TablePlace], at row: Int
  ) {
    sheet[row, 0] = Cell(.text(proof.label), style: Look.text)
    sheet.merges.append(CellRange(rows: row...row, columns: 0...2))
    let width = (0...2).reduce(0.0) { $0 + self.width(of: $1) }
    sheet.rowHeights[row] = height(Int((Double(proof.label.count) / width).rounded(.up)))
    sheet[row, 3] = side(proof.left, sides.left, places)
    sheet[row, 4] = side(proof.right, sides.right, places)
    guard let difference = sides.difference else {
      sheet[row, 5] = cell(.notApplicable, isInText: true)
      return
    }
    let (left, right) = (Address(row: row, column: 3).a1, Address(row: row, column: 4).a1)
    let rounded = "ROUND(\(left)-\(right),\(difference.currency.decimals))"
    let cached: CachedValue =
      difference.minorUnits == 0 ? .text(document.words.ok) : .number(difference.number)
    sheet[row, 5] = Cell(
      .formula("IF(\(rounded)=0,\"\(document.words.ok)\",\(rounded))", cached: cached),
      style: Look.total)
  }

  private func side(
    _ side: Proof.Side, _ value: Value, _ places: [String: TablePlace]
  ) -> Spreadsheet.Cell {
    var made = cell(value, isInText: false)
    guard case .sum(let table, let column, let conditions) = side,
      let place = places[table], case .number(let number) = made.content,
      let formula = Formula(place: place, words: document.words).sum(of: column, where: conditions)
    else { return made }
    made.content = .formula(formula, cached: .number(number))
    return made
  }
}
