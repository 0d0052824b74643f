import PortfolioModel

/// The facts that are in force on the day of the load, added up while they are written, so that
/// totals by what an amount has but one of need not read them all again.
struct FactSums {
  /// The days on which the sums are those of the facts.
  private(set) var days: SumDays
  private let currencies: [Currency]
  private var sums: [YearOfHeading: Sum] = [:]

  private struct YearOfHeading: Hashable {
    /// The number of the heading.
    let heading: Int64
    let year: Int?
  }

  /// What each amount, or the part of it under one agreement, has but one of.
  fileprivate struct Key: Hashable {
    let kind: FactKind
    let type: Int?
    let funder: String
    let funderBasis: Attribution.Basis
    let agreement: String
    let line: String
    let currency: String
    let agreementCurrency: String
    let year: Int?
  }

  fileprivate struct Sum {
    var amounts: Int64 = 0
    var cells: Int64 = 0
    /// By the columns of the facts that are added up.
    var columns: [Column]
  }

  fileprivate struct Column {
    var sum: Int128 = 0
    var amounts: Int64 = 0
    var cells: Int64 = 0
  }

  init(asOf: Day, reporting currencies: [Currency]) {
    days = SumDays(asOf: asOf)
    self.currencies = currencies
  }

  /// The dimensions that the sums can be divided by.
  static let dimensions: Set<Dimension> = [
    .funder, .agreement, .line, .category, .type, .year, .funderType, .agreementCurrency, .funderBasis,
  ]

  /// The facts' columns that are added up.
  static func columns(reporting currencies: [Currency]) -> [String] {
    ["minor", "agreement_minor"] + currencies.map(Schema.column)
  }

  static func table(reporting currencies: [Currency]) -> String {
    let summed = columns(reporting: currencies).map {
      """
      ,
        \($0)_high BIGINT NOT NULL, \($0)_low BIGINT NOT NULL, \($0)_amounts BIGINT NOT NULL,
        \($0)_cells BIGINT NOT NULL
      """
    }
    return """
      CREATE TABLE fact_sum (
        kind TEXT NOT NULL, type INTEGER, funder TEXT NOT NULL, funder_basis TEXT NOT NULL,
        agreement TEXT NOT NULL, line TEXT NOT NULL, currency TEXT NOT NULL,
        agreement_currency TEXT NOT NULL, year TEXT NOT NULL, amounts BIGINT NOT NULL, cells BIGINT NOT NULL\(summed.joined()));
      """
  }

  /// Counts the part of an amount under one agreement.
  ///
  /// - Parameter columns: the minor units of its cells in each column; `nil` where they are unknown.
  mutating func add(_ amount: Amount, _ heading: Int64, cells: Int, _ columns: [[Int64]?]) {
    days.note(amount)
    guard amount.visibleFrom <= days.asOf, amount.superseded.map({ $0 > days.asOf }) ?? true else {
      return
    }
    let key = YearOfHeading(heading: heading, year: amount.effective?.year)
    sums[key, default: Sum(count: columns.count)].add(cells: cells, columns)
  }

  /// Forgets the sums: facts were changed after they had been counted.
  mutating func forget() {
    sums = [:]
    days.end = days.asOf
  }

  func write(_ engine: Engine, _ headings: [FactKeys.Heading]) throws {
    let count = 11 + 4 * Self.columns(reporting: currencies).count
    let marks = Array(repeating: "?", count: count).joined(separator: ",")
    let insert = try engine.prepare("INSERT INTO fact_sum VALUES (\(marks))")
    let none = Sum(count: Self.columns(reporting: currencies).count)
    let byKey = sums.reduce(into: [Key: Sum]()) { byKey, sum in
      let key = Key(headings[Int(sum.key.heading) - 1], year: sum.key.year)
      byKey[key, default: none].add(sum.value)
    }
    for (key, sum) in byKey { try insert.run(key.values + sum.values) }
  }
}

extension FactSums.Sum {
  fileprivate init(count: Int) {
    columns = Array(repeating: FactSums.Column(), count: count)
  }

  fileprivate mutating func add(_ other: Self) {
    amounts += other.amounts
    cells += other.cells
    for index in columns.indices {
      columns[index].sum += other.columns[index].sum
      columns[index].amounts += other.columns[index].amounts
      columns[index].cells += other.columns[index].cells
    }
  }

  fileprivate mutating func add(cells: Int, _ added: [[Int64]?]) {
    amounts += 1
    self.cells += Int64(cells)
    for (index, parts) in added.enumerated() {
      guard let parts else { continue }
      columns[index].amounts += 1
      columns[index].cells += Int64(cells)
      for part in parts { columns[index].sum += Int128(part) }
    }
  }

  /// High and low halves apart, as all sums are kept in SQL.
  fileprivate var values: [Value] {
    [.integer(amounts), .integer(cells)]
      + columns.flatMap { column -> [Value] in
        [
          .integer(Int64(truncatingIfNeeded: column.sum >> 32)),
          .integer(Int64(truncatingIfNeeded: column.sum & 0xFFFF_FFFF)),
          .integer(column.amounts), .integer(column.cells),
        ]
      }
  }
}

extension FactSums.Key {
  fileprivate init(_ heading: FactKeys.Heading, year: Int?) {
    self.init(
      kind: heading.kind, type: heading.type?.rawValue, funder: heading.attribution.funder,
      funderBasis: heading.attribution.basis, agreement: heading.agreement, line: heading.line,
      currency: heading.currency.code, agreementCurrency: heading.agreementCurrency.code,
      year: year)
  }

  fileprivate var values: [Value] {
    [
      .text(kind.rawValue), Value(type.map { Int64($0) }), .text(funder),
      .text(funderBasis.rawValue), .text(agreement), .text(line), .text(currency),
      .text(agreementCurrency),
      .text(year.map(String.init) ?? Gap.notStated),
    ]
  }
}

/// The days on which the facts in force are those of the day of the load, and whether some amount
/// is counted under several agreements.
struct SumDays: Hashable {
  let asOf: Day
  /// The first day on which they are others; `nil` where there is none.
  var end: Day?
  var sharesAmounts = false

  init(asOf: Day) { self.asOf = asOf }

  fileprivate mutating func note(_ amount: Amount) {
    if amount.portions.count > 1 { sharesAmounts = true }
    for day in [amount.visibleFrom, amount.superseded] {
      guard let day, day > asOf else { continue }
      end = min(end ?? day, day)
    }
  }

  func contains(_ day: Day) -> Bool { asOf <= day && end.map { day < $0 } ?? true }
}
