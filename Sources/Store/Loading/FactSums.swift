import PortfolioModel

/// The facts that are in force on the day of the load, added up while they are written, so that
/// totals by what an amount has but one of need not read them all again.
struct FactSums {
  /// The days on which the sums are those of the facts.
  private(set) var days: SumDays
  private let currencies: [Currency]
  private var places: [Key: Int] = [:]
  private var projects: [String: Int32] = [:]
  /// Whether sums of projects are told apart.
  private let isByProject: Bool
  /// By place: how many amounts and cells there are.
  private var counts: [Count] = []
  /// By place and column: what they add up to, and how many of them have the column.
  private var sums: [Int128] = []
  private var stated: [Count] = []

  /// What the part of an amount under one agreement and of one project has but one of.
  private struct Key: Hashable {
    /// The number of the heading.
    let heading: Int32
    let project: Int32
    let year: Int16?
  }

  fileprivate struct Count {
    var amounts: UInt32 = 0
    var cells: UInt32 = 0
  }

  init(asOf: Day, reporting currencies: [Currency], byProject isByProject: Bool = true) {
    days = SumDays(asOf: asOf)
    self.currencies = currencies
    self.isByProject = isByProject
  }

  /// The dimensions that the sums can be divided by.
  static let dimensions: Set<Dimension> = [
    .funder, .agreement, .line, .category, .project, .status, .node, .type, .year, .funderType,
    .agreementCurrency, .funderBasis,
  ]

  /// The facts' columns that are added up.
  static func columns(reporting currencies: [Currency]) -> [String] {
    ["minor", "agreement_minor"] + currencies.map(Schema.column)
  }

  /// The table of the sums, and a view of them with what they are of.
  static func tables(reporting currencies: [Currency]) -> String {
    let summed = columns(reporting: currencies).map {
      """
      ,
        \($0)_high BIGINT NOT NULL, \($0)_low BIGINT NOT NULL, \($0)_amounts BIGINT NOT NULL,
        \($0)_cells BIGINT NOT NULL
      """
    }
    return """
      CREATE TABLE fact_sum (
        heading INTEGER NOT NULL, project TEXT NOT NULL, year TEXT NOT NULL,
        amounts BIGINT NOT NULL, cells BIGINT NOT NULL\(summed.joined()));
      CREATE VIEW fact_total AS
      SELECT heading.kind, heading.type, heading.funder, heading.funder_basis, heading.agreement,
        heading.line, heading.currency, heading.agreement_currency, fact_sum.*
      FROM fact_sum JOIN heading ON heading.heading = fact_sum.heading;
      """
  }

  /// Counts the part of an amount under one agreement and of one project.
  ///
  /// - Parameters:
  ///   - cells: which of the minor units in the columns are those of its cells.
  ///   - columns: the minor units of all cells in each column; `nil` where they are unknown.
  mutating func add(
    _ amount: Amount, _ heading: Int64, _ project: String, cells: Range<Int>, _ columns: [[Int64]?]
  ) {
    days.note(amount)
    guard amount.visibleFrom <= days.asOf, amount.superseded.map({ $0 > days.asOf }) ?? true else {
      return
    }
    let place = place(heading, project, amount.effective?.year, columns.count)
    counts[place].add(cells.count)
    for (index, column) in columns.enumerated() {
      guard let column else { continue }
      let own = place * columns.count + index
      stated[own].add(cells.count)
      for cell in cells { sums[own] += Int128(column[cell]) }
    }
  }

  private mutating func place(
    _ heading: Int64, _ project: String, _ year: Int?, _ columns: Int
  ) -> Int {
    let project = isByProject ? project : ""
    let number = projects[project] ?? Int32(projects.count)
    if number == projects.count { projects[project] = number }
    let key = Key(
      heading: Int32(truncatingIfNeeded: heading), project: number,
      year: year.map { Int16(clamping: $0) })
    if let known = places[key] { return known }
    places[key] = counts.count
    counts.append(Count())
    sums.append(contentsOf: repeatElement(0, count: columns))
    stated.append(contentsOf: repeatElement(Count(), count: columns))
    return counts.count - 1
  }

  /// Goes on from where an earlier load ended.
  mutating func `continue`(from days: SumDays) { self.days = days }

  /// Adds up the facts of an earlier load up to an amount, and empties the table of its sums: from
  /// those less what comes after the amount where most is kept, else from the facts up to it.
  mutating func read(_ engine: Engine, upTo amount: Int64, keepingMost: Bool) throws {
    if keepingMost {
      let parts = columns.map { ", \($0)_high, \($0)_low, \($0)_amounts, \($0)_cells" }.joined()
      try add(engine, "SELECT heading, project, year, amounts, cells\(parts) FROM fact_sum", 1)
      try add(engine, facts("fact_row.amount > \(amount)"), -1)
    } else {
      try add(engine, facts("fact_row.amount <= \(amount)"), 1)
    }
    try engine.run("DELETE FROM fact_sum")
  }

  private var columns: [String] { Self.columns(reporting: currencies) }

  /// The sums of some facts as the table has them.
  private func facts(_ condition: String) -> String {
    let parts = columns.map {
      """
      , sum(\($0) >> 32), sum(\($0) & 4294967295),
        count(DISTINCT CASE WHEN \($0) IS NOT NULL THEN amount END), count(\($0))
      """
    }
    return """
      SELECT fact_row.heading, cell.project, fact_day.year, count(DISTINCT amount), count(*)
        \(parts.joined())
      FROM fact_row JOIN cell ON cell.cell = fact_row.cell
      JOIN fact_day ON fact_day.day = fact_row.day
      WHERE \(condition) AND fact_day.visible_from <= '\(days.asOf.isoText)'
        AND (fact_day.superseded IS NULL OR fact_day.superseded > '\(days.asOf.isoText)')
      GROUP BY 1, 2, 3
      """
  }

  private mutating func add(_ engine: Engine, _ sql: String, _ sign: Int64) throws {
    let width = columns.count
    try engine.each(sql) { row in
      let place = place(row.integer(0), row.text(1), Int(row.text(2)), width)
      counts[place].add(sign * row.integer(3), sign * row.integer(4))
      for index in 0..<width {
        let first = 5 + 4 * index
        let own = place * width + index
        sums[own] +=
          Int128(sign) * (Int128(row.integer(first)) << 32 + Int128(row.integer(first + 1)))
        stated[own].add(sign * row.integer(first + 2), sign * row.integer(first + 3))
      }
    }
  }

  /// Counts the facts of some amounts, which `change` changes, as they are after it.
  ///
  /// - Parameter amounts: a query for the numbers of the amounts.
  mutating func recount(
    _ engine: Engine, amounts: String, _ change: () throws -> Void
  ) throws {
    let changed = facts("fact_row.amount IN (\(amounts))")
    try add(engine, changed, -1)
    try change()
    try add(engine, changed, 1)
  }

  func write(_ engine: Engine) throws {
    let columns = Self.columns(reporting: currencies).count
    let marks = Array(repeating: "?", count: 5 + 4 * columns).joined(separator: ",")
    let insert = try engine.prepare("INSERT INTO fact_sum VALUES (\(marks))")
    let codes = projects.sorted { $0.value < $1.value }.map(\.key)
    // Sums of the same heading stand together, so that what asks for all finds headings in a row.
    let inOrder = places.sorted {
      ($0.key.heading, $0.value) < ($1.key.heading, $1.value)
    }
    for (key, place) in inOrder where counts[place].cells > 0 {
      insert.set(1, Int64(key.heading))
      insert.set(2, codes[Int(key.project)])
      insert.set(3, key.year.map { String($0) } ?? Gap.notStated)
      insert.set(4, Int64(counts[place].amounts))
      insert.set(5, Int64(counts[place].cells))
      for index in 0..<columns {
        let own = place * columns + index
        // High and low halves apart, as all sums are kept in SQL.
        insert.set(6 + 4 * index, Int64(truncatingIfNeeded: sums[own] >> 32))
        insert.set(7 + 4 * index, Int64(truncatingIfNeeded: sums[own] & 0xFFFF_FFFF))
        insert.set(8 + 4 * index, Int64(stated[own].amounts))
        insert.set(9 + 4 * index, Int64(stated[own].cells))
      }
      try insert.run()
    }
  }
}

extension FactSums.Count {
  fileprivate mutating func add(_ cells: Int) { add(1, Int64(cells)) }

  fileprivate mutating func add(_ amounts: Int64, _ cells: Int64) {
    self.amounts = UInt32(Int64(self.amounts) + amounts)
    self.cells = UInt32(Int64(self.cells) + cells)
  }
}

/// The days on which the facts in force are those of the day of the load, and whether some amount
/// is counted under several agreements or projects.
struct SumDays: Hashable {
  let asOf: Day
  /// The first day on which they are others; `nil` where there is none.
  var end: Day?
  var sharesAmounts = false

  init(asOf: Day) { self.asOf = asOf }

  fileprivate mutating func note(_ amount: Amount) {
    if amount.portions.count > 1 || amount.portions.contains(where: \.hasSeveralProjects) {
      sharesAmounts = true
    }
    for day in [amount.visibleFrom, amount.superseded] {
      guard let day, day > asOf else { continue }
      end = min(end ?? day, day)
    }
  }

  func contains(_ day: Day) -> Bool { asOf <= day && end.map { day < $0 } ?? true }
}
