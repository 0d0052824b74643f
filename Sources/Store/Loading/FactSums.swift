import PortfolioModel

/// The facts that are in force on the day of the load, added up while they are written, so that
/// totals by what an amount has but one of need not read them all again.
struct FactSums {
  /// The days on which the sums are those of the facts.
  private(set) var days: SumDays
  private let currencies: [Currency]
  private var sums: [Key: Sum] = [:]

  /// What each amount, or the part of it under one agreement, has but one of.
  fileprivate struct Key: Hashable {
    let kind: FactKind
    let type: Int?
    let funder: String
    let funderBasis: Attribution.Basis
    let agreement: String
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
    .funder, .agreement, .type, .year, .funderType, .agreementCurrency, .funderBasis,
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
        agreement TEXT NOT NULL, currency TEXT NOT NULL, agreement_currency TEXT NOT NULL,
        year TEXT NOT NULL, amounts BIGINT NOT NULL, cells BIGINT NOT NULL\(summed.joined()));
      """
  }

  /// Counts the part of an amount under one agreement.
  ///
  /// - Parameter columns: the minor units of its cells in each column; `nil` where they are unknown.
  mutating func add(
    _ amount: Amount, _ portion: Amount.Portion, cells: Int, currency: Currency,
    _ columns: [[Int64]?]
  ) {
    days.note(amount)
    guard amount.visibleFrom <= days.asOf, amount.superseded.map({ $0 > days.asOf }) ?? true else {
      return
    }
    let key = Key(
      kind: portion.kind, type: amount.type?.rawValue, funder: portion.attribution.funder,
      funderBasis: portion.attribution.basis, agreement: portion.agreement ?? Gap.none,
      currency: currency.code, agreementCurrency: portion.agreementCurrency.code,
      year: amount.effective?.year)
    let none = Sum(columns: Array(repeating: Column(), count: columns.count))
    sums[key, default: none].add(cells: cells, columns)
  }

  /// Forgets the sums: facts were changed after they had been counted.
  mutating func forget() {
    sums = [:]
    days.end = days.asOf
  }

  func write(_ engine: Engine) throws {
    let count = 10 + 4 * Self.columns(reporting: currencies).count
    let marks = Array(repeating: "?", count: count).joined(separator: ",")
    let insert = try engine.prepare("INSERT INTO fact_sum VALUES (\(marks))")
    for (key, sum) in sums { try insert.run(key.values + sum.values) }
  }
}

extension FactSums.Sum {
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
  fileprivate var values: [Value] {
    [
      .text(kind.rawValue), Value(type.map { Int64($0) }), .text(funder),
      .text(funderBasis.rawValue), .text(agreement), .text(currency), .text(agreementCurrency),
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
