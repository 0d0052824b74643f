import PortfolioModel

/// What many facts have in common, written once each and numbered.
struct FactKeys {
  private let heading: Prepared
  private let cell: Prepared
  private let day: Prepared
  private var numbersOfHeadings: [Heading: Int64] = [:]
  private var numbersOfCells: [DivisionCell: Int64] = [:]
  private var numbersOfDays: [Days: Int64] = [:]

  /// What an amount is, and whose.
  struct Heading: Hashable {
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

  /// The number of a heading.
  mutating func number(of heading: Heading) throws -> Int64 {
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
