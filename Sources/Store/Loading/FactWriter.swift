import PortfolioModel

/// An amount that is about to be divided into facts.
struct Amount {
  var money: Stated<Money>
  var type: TransactionType?
  /// Where a budget comes from.
  var basis: BudgetBasis?
  /// The agreements that it belongs to, with their parts of it; mostly one.
  var portions: [Portion]
  /// The day of its effect, where it is known.
  var effective: Day?
  /// The day of its rate; without one it cannot be converted.
  var rateDay: Day?
  /// Which rates count.
  var rateTerms: RateTerms
  var visibleFrom: Day
  /// The day from which another amount replaces it.
  var superseded: Day?
  var booked: Money?
  /// Whether its rates are used on its day: of a transaction that takes no other back.
  var showsLastUse = false

  /// The part of an amount that belongs to one agreement.
  struct Portion {
    var weight: Int128 = 1
    var kind: FactKind
    var agreement: String?
    var line: String?
    var attribution: Attribution
    var division: Division.Basis
    /// The currency in which its agreement is kept, else the amount's own.
    var agreementCurrency: Currency

    var hasSeveralProjects: Bool { division.projects.count > 1 }
  }
}

/// Writes amounts as facts: converted whole, then divided, each conversion with its rates.
struct FactWriter {
  private let fact: Prepared
  private let conversion: Prepared
  private let currencies: [Currency]
  private var converter: Converter
  private var used: UsedRates
  private var keys: FactKeys
  var division = Division()
  private(set) var sums: FactSums
  private(set) var lastAmount: Int64 = 0
  /// Whether what comes is what an earlier load has written.
  private var isKeeping: Bool

  /// - Parameters:
  ///   - renewal: what is kept of an earlier load, of which nothing is written again before `letGo`.
  ///   - byProject: whether the sums of projects are told apart.
  init(
    _ engine: Engine, reporting currencies: [Currency], _ converter: Converter,
    _ renewal: Renewal? = nil, byProject: Bool = true
  ) throws {
    let marks = Array(repeating: "?", count: 6 + currencies.count).joined(separator: ",")
    fact = try engine.prepare("INSERT INTO fact_row VALUES (\(marks))")
    conversion = try engine.prepare("INSERT INTO conversion VALUES (?,?,?,?,?,?)")
    self.currencies = currencies
    self.converter = converter
    used = try UsedRates(engine, after: converter.rates.rates.count, renewal)
    isKeeping = renewal != nil
    keys = try FactKeys(engine)
    sums = FactSums(asOf: converter.asOf, reporting: currencies, byProject: byProject)
    if let renewal { sums.continue(from: renewal.days) }
  }

  /// Takes away what the earlier load wrote after the amount that was kept last, and writes from
  /// here on.
  mutating func letGo(_ engine: Engine) throws {
    guard isKeeping else { return }
    isKeeping = false
    try keys.readAll(engine)
    let last = try engine.rows("SELECT max(amount) FROM fact_row") { $0.integer(0) }.first ?? 0
    let keepsMost = lastAmount > last / 2
    try sums.read(engine, upTo: lastAmount, keepingMost: keepsMost)
    // An index of many new rows is sooner made at the end.
    if !keepsMost { try engine.run(Schema.withoutIndexes) }
    var isChanged = false
    for table in ["ledger", "conversion", "further_rate", "fact_row"] {
      let rest = "FROM \(table) WHERE amount > \(lastAmount)"
      if table == "conversion" {
        isChanged = try engine.rows("SELECT 1 \(rest) LIMIT 1") { $0.integer(0) }.first != nil
      }
      try engine.run("DELETE \(rest)")
    }
    if isChanged { used.replace(lastDays: try engine.findLastUses(asOf: converter.asOf)) }
  }

  /// The rates that were read, and behind them those that were made for conversions.
  var rates: RateTable { converter.rates.keeping(used.made) }

  /// The number under which the next amount is kept.
  mutating func nextAmount() -> Int64 {
    lastAmount += 1
    return lastAmount
  }

  /// Counts the facts of some amounts, which `change` changes, as they are after it.
  mutating func recount(
    _ engine: Engine, amounts: String, _ change: () throws -> Void
  ) throws {
    try sums.recount(engine, amounts: amounts, change)
  }

  /// Writes the sums of what was written, and when rates were last used for it.
  func writeSums(_ engine: Engine) throws {
    try sums.write(engine)
    try used.writeLastDays(engine)
  }

  /// Adds up an amount in its own currency, without writing its facts.
  mutating func addUp(_ amount: Amount) throws {
    guard case .value(let money) = amount.money else { return }
    for (portion, part) in zip(amount.portions, money.split(by: amount.portions.map(\.weight))) {
      let heading = try keys.number(of: amount, portion, in: money.currency)
      let projects = portion.division.projects
      for (project, own) in zip(projects, part.split(by: projects.map(\.weight))) {
        let minor = [own.minorUnits]
        sums.add(amount, heading, project.project, cells: 0..<1, [minor, minor])
      }
    }
  }

  mutating func write(_ amount: Amount, as number: Int64) throws {
    guard !isKeeping else { return }
    let divided = amount.portions.map { division.division(of: $0.division) }
    let day = try keys.day(of: amount)
    fact.set(1, number)
    fact.set(4, day)
    guard case .value(let money) = amount.money else {
      for (portion, parts) in zip(amount.portions, divided) {
        try write(
          amount, portion, parts, in: portion.agreementCurrency,
          Array(repeating: nil, count: currencies.count + 2))
      }
      return
    }
    guard amount.portions.count > 1 else {
      return try write(amount, number, money, divided[0])
    }
    let weights = amount.portions.map(\.weight)
    func parts(of money: Money) -> [[Int64]] {
      zip(divided, money.split(by: weights)).map { $1.minorUnits(ofParts: $0) }
    }
    let own = parts(of: money)
    let reporting = try currencies.map { currency in
      try converted(amount, number, money, to: currency).map {
        $0 == money ? own : parts(of: $0)
      }
    }
    var others: [Currency: [[Int64]]?] = [:]
    for (index, portion) in amount.portions.enumerated() {
      let agreement: [[Int64]]?
      // One conversion serves as both where agreements are kept in a reporting currency.
      if let held = currencies.firstIndex(of: portion.agreementCurrency) {
        agreement = reporting[held]
      } else if let made = others[portion.agreementCurrency] {
        agreement = made
      } else {
        agreement = try converted(amount, number, money, to: portion.agreementCurrency)
          .map(parts)
        others[portion.agreementCurrency] = .some(agreement)
      }
      try write(
        amount, portion, divided[index], in: money.currency,
        [own[index], agreement?[index]] + reporting.map { $0?[index] })
    }
  }

  /// Writes an amount that belongs to one agreement, as nearly all do.
  private mutating func write(
    _ amount: Amount, _ number: Int64, _ money: Money, _ parts: [Division.Part]
  ) throws {
    let portion = amount.portions[0]
    let own = money.minorUnits(ofParts: parts)
    var columns: [[Int64]?] = [own, nil]
    for currency in currencies {
      let made = try converted(amount, number, money, to: currency)
      columns.append(made.map { $0 == money ? own : $0.minorUnits(ofParts: parts) })
    }
    // One conversion serves as both where agreements are kept in a reporting currency.
    if let held = currencies.firstIndex(of: portion.agreementCurrency) {
      columns[1] = columns[2 + held]
    } else {
      let made = try converted(amount, number, money, to: portion.agreementCurrency)
      columns[1] = made.map { $0 == money ? own : $0.minorUnits(ofParts: parts) }
    }
    try write(amount, portion, parts, in: money.currency, columns)
  }

  /// The amount in another currency; `nil` where it cannot be converted.
  private mutating func converted(
    _ amount: Amount, _ number: Int64, _ money: Money, to currency: Currency
  ) throws -> Money? {
    guard money.currency != currency else { return money }
    let outcome = converter.outcome(of: amount, money, to: currency)
    conversion.set(1, number)
    conversion.set(2, currency.code)
    conversion.set(4, outcome.rule)
    var result: Money?
    var steps: [Int] = []
    if case .made(let conversion) = outcome {
      result = conversion.money
      if case .rates(let chain) = conversion.rule {
        steps = try chain.map { try used.position($0) }
        if amount.showsLastUse, amount.visibleFrom <= converter.asOf, let day = amount.effective {
          for step in steps { used.note(step, usedOn: day) }
        }
      }
    }
    conversion.set(3, result?.minorUnits)
    conversion.set(5, steps.isEmpty ? nil : Int64(steps[0]))
    conversion.set(6, steps.count < 2 ? nil : Int64(steps[1]))
    try conversion.run()
    for (index, step) in steps.enumerated().dropFirst(2) {
      try used.keep(step, as: index, of: number, currency)
    }
    return result
  }

  /// - Parameter columns: the minor units of the parts in each column; `nil` where they are unknown.
  private mutating func write(
    _ amount: Amount, _ portion: Amount.Portion, _ parts: [Division.Part], in currency: Currency,
    _ columns: [[Int64]?]
  ) throws {
    let heading = try keys.number(of: amount, portion, in: currency)
    fact.set(2, heading)
    var index = 0
    for part in parts {
      let first = index
      for cell in try keys.numbers(of: part.cells) {
        fact.set(3, cell)
        for column in columns.indices { fact.set(5 + column, columns[column]?[index]) }
        try fact.run()
        index += 1
      }
      sums.add(amount, heading, part.project, cells: first..<index, columns)
    }
  }
}
