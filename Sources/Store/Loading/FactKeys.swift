import PortfolioModel
import ReferenceData

/// What many facts have in common, written once each and numbered.
struct FactKeys {
  private let heading: Prepared
  private let cell: Prepared
  private let day: Prepared
  private var numbersOfHeadings: [Heading: Int64] = [:]
  private var numbersOfCells: [DivisionCell: Int64] = [:]
  private var numbersOfDays: [Days: Int64] = [:]

  /// What an amount is, and whose.
  private struct Heading: Hashable {
    let kind: FactKind
    let type: TransactionType?
    let basis: BudgetBasis?
    let agreement: String
    let line: String
    let attribution: Attribution
    let currency: Currency
    let agreementCurrency: Currency
  }

  private struct Days: Hashable {
    let effective: Day?
    let visibleFrom: Day
    let superseded: Day?
  }

  init(_ engine: Engine) throws {
    heading = try engine.prepare("INSERT INTO heading VALUES (?,?,?,?,?,?,?,?,?,?)")
    cell = try engine.prepare("INSERT INTO cell VALUES (?,?,?,?,?)")
    day = try engine.prepare("INSERT INTO fact_day VALUES (?,?,?,?,?)")
  }

  /// Knows what an earlier load has written.
  mutating func readAll(_ engine: Engine) throws {
    try engine.each(
      """
      SELECT kind, type, basis, agreement, line, funder, funder_basis, currency,
        agreement_currency, heading FROM heading
      """
    ) { row in
      guard let kind = FactKind(rawValue: row.text(0)),
        let rule = Attribution.Basis(rawValue: row.text(6))
      else { return }
      let heading = Heading(
        kind: kind, type: row.optionalInteger(1).flatMap { TransactionType(rawValue: Int($0)) },
        basis: row.optionalText(2).flatMap { BudgetBasis(rawValue: $0) }, agreement: row.text(3),
        line: row.text(4), attribution: Attribution(funder: row.text(5), basis: rule),
        currency: Self.currency(row.text(7)), agreementCurrency: Self.currency(row.text(8)))
      numbersOfHeadings[heading] = row.integer(9)
    }
    try engine.each("SELECT project, country, theme, sector, cell FROM cell") { row in
      let cell = DivisionCell(
        project: row.text(0), country: row.text(1), theme: row.text(2), sector: row.text(3))
      numbersOfCells[cell] = row.integer(4)
    }
    try engine.each("SELECT effective, visible_from, superseded, year, day FROM fact_day") { row in
      let days = Days(
        effective: row.text(3) == Gap.notStated ? nil : Day(row.text(0)),
        visibleFrom: Day(row.text(1)) ?? .distantPast,
        superseded: row.optionalText(2).flatMap { Day($0) })
      numbersOfDays[days] = row.integer(4)
    }
  }

  private static func currency(_ code: String) -> Currency {
    Currencies.currency(code) ?? Currency(code: code, decimals: 0)
  }

  /// The number of what the part of an amount is, and whose.
  mutating func number(
    of amount: Amount, _ portion: Amount.Portion, in currency: Currency
  ) throws -> Int64 {
    try number(
      of: Heading(
        kind: portion.kind, type: amount.type, basis: amount.basis,
        agreement: portion.agreement ?? Gap.none, line: portion.line ?? Gap.none,
        attribution: portion.attribution, currency: currency,
        agreementCurrency: portion.agreementCurrency))
  }

  /// The number of a heading.
  private mutating func number(of heading: Heading) throws -> Int64 {
    if let known = numbersOfHeadings[heading] { return known }
    let number = Int64(numbersOfHeadings.count + 1)
    numbersOfHeadings[heading] = number
    try self.heading.run([
      .integer(number), .text(heading.kind.rawValue),
      Value(heading.type.map { Int64($0.rawValue) }), Value(heading.basis?.rawValue),
      .text(heading.agreement), .text(heading.line), .text(heading.attribution.funder),
      .text(heading.attribution.basis.rawValue), .text(heading.currency.code),
      .text(heading.agreementCurrency.code),
    ])
    return number
  }

  /// The numbers of cells, in their order.
  mutating func numbers(of cells: Cells) throws -> [Int64] {
    if cells.numbers.isEmpty { cells.numbers = try cells.cells.map { try number(of: $0) } }
    return cells.numbers
  }

  private mutating func number(of cell: DivisionCell) throws -> Int64 {
    if let known = numbersOfCells[cell] { return known }
    let number = Int64(numbersOfCells.count + 1)
    numbersOfCells[cell] = number
    try self.cell.run([
      .integer(number), .text(cell.project), .text(cell.country), .text(cell.theme),
      .text(cell.sector),
    ])
    return number
  }

  /// The number of an amount's days.
  mutating func day(of amount: Amount) throws -> Int64 {
    let days = Days(
      effective: amount.effective, visibleFrom: amount.visibleFrom, superseded: amount.superseded)
    if let known = numbersOfDays[days] { return known }
    let number = Int64(numbersOfDays.count + 1)
    numbersOfDays[days] = number
    try day.run([
      .integer(number), .text((days.effective ?? .distantPast).isoText),
      .text(days.visibleFrom.isoText), Value(days.superseded?.isoText),
      .text(days.effective.map { String($0.year) } ?? Gap.notStated),
    ])
    return number
  }
}
