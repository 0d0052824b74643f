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
  }
}

/// Writes amounts as facts: converted whole, then divided, each conversion with its rates.
struct FactWriter {
  private let fact: Prepared
  private let conversion: Prepared
  private let currencies: [Currency]
  private var converter: Converter
  private var used: UsedRates
  var division = Division()
  var sums: FactSums
  private(set) var lastAmount: Int64 = 0

  init(_ engine: Engine, reporting currencies: [Currency], _ converter: Converter) throws {
    let marks = Array(repeating: "?", count: 20 + currencies.count).joined(separator: ",")
    fact = try engine.prepare("INSERT INTO fact VALUES (\(marks))")
    conversion = try engine.prepare("INSERT INTO conversion VALUES (?,?,?,?,?,?)")
    self.currencies = currencies
    self.converter = converter
    used = try UsedRates(engine, after: converter.rates.rates.count)
    sums = FactSums(asOf: converter.asOf, reporting: currencies)
  }

  /// The rates that were read, and behind them those that were made for conversions.
  var rates: RateTable { converter.rates.keeping(used.made) }

  /// The number under which the next amount is kept.
  mutating func nextAmount() -> Int64 {
    lastAmount += 1
    return lastAmount
  }

  mutating func write(_ amount: Amount, as number: Int64) throws {
    guard case .value(let money) = amount.money else {
      let blanks = Array(repeating: [Int64]?.none, count: currencies.count)
      for portion in amount.portions {
        try write(amount, portion, number, own: nil, agreement: nil, blanks)
      }
      return
    }
    let own = parts(of: money, amount)
    let reporting = try currencies.map { try converted(amount, number, money, own, to: $0) }
    var others: [Currency: [[Int64]]?] = [:]
    for (index, portion) in amount.portions.enumerated() {
      let agreement: [[Int64]]?
      // One conversion serves as both where agreements are kept in a reporting currency.
      if let held = currencies.firstIndex(of: portion.agreementCurrency) {
        agreement = reporting[held]
      } else if let made = others[portion.agreementCurrency] {
        agreement = made
      } else {
        agreement = try converted(amount, number, money, own, to: portion.agreementCurrency)
        others[portion.agreementCurrency] = .some(agreement)
      }
      try write(
        amount, portion, number, own: own[index], agreement: agreement?[index],
        reporting.map { $0?[index] })
    }
  }

  /// The minor units of the parts of each portion.
  private mutating func parts(of money: Money, _ amount: Amount) -> [[Int64]] {
    let portions = money.split(by: amount.portions.map(\.weight))
    return zip(amount.portions, portions).map { division.parts(of: $1, $0.division) }
  }

  /// The parts of the amount in another currency; `nil` where it cannot be converted.
  private mutating func converted(
    _ amount: Amount, _ number: Int64, _ money: Money, _ own: [[Int64]], to currency: Currency
  ) throws -> [[Int64]]? {
    guard money.currency != currency else { return own }
    let outcome = converter.outcome(of: amount, money, to: currency)
    try conversion.run(try values(number, currency, outcome))
    guard case .made(let conversion) = outcome else { return nil }
    return parts(of: conversion.money, amount)
  }

  private mutating func values(
    _ number: Int64, _ currency: Currency, _ outcome: Converter.Outcome
  ) throws -> [Value] {
    var minorUnits: Int64?
    var steps: [Int] = []
    if case .made(let conversion) = outcome {
      minorUnits = conversion.money.minorUnits
      if case .rates(let chain) = conversion.rule {
        steps = try chain.map { try used.position($0) }
      }
    }
    for (index, step) in steps.enumerated().dropFirst(2) {
      try used.keep(step, as: index, of: number, currency)
    }
    return [
      .integer(number), .text(currency.code), Value(minorUnits), .text(outcome.rule),
      steps.isEmpty ? .null : Value(steps[0]), steps.count < 2 ? .null : Value(steps[1]),
    ]
  }

  private mutating func write(
    _ amount: Amount, _ portion: Amount.Portion, _ number: Int64, own: [Int64]?,
    agreement: [Int64]?, _ reporting: [[Int64]?]
  ) throws {
    let currency = amount.money.value?.currency ?? portion.agreementCurrency
    var values: [Value] = [
      .integer(number), .text(portion.kind.rawValue),
      Value(amount.type.map { Int64($0.rawValue) }), Value(amount.basis?.rawValue), .null,
      .text(portion.agreement ?? Gap.none), .text(portion.line ?? Gap.none),
      .text(portion.attribution.funder), .text(portion.attribution.basis.rawValue), .null, .null,
      .null, .text((amount.effective ?? .distantPast).isoText), .text(amount.visibleFrom.isoText),
      Value(amount.superseded?.isoText), .text(currency.code), .null,
      .text(portion.agreementCurrency.code), .null,
    ]
    values +=
      Array(repeating: .null, count: reporting.count) + [
        .text(amount.effective.map { String($0.year) } ?? Gap.notStated)
      ]
    let cells = division.cells(of: portion.division)
    sums.add(amount, portion, cells: cells.count, currency: currency, [own, agreement] + reporting)
    for (index, cell) in cells.enumerated() {
      values[4] = .text(cell.project)
      values[9] = .text(cell.country)
      values[10] = .text(cell.theme)
      values[11] = .text(cell.sector)
      values[16] = Value(own?[index])
      values[18] = Value(agreement?[index])
      for (column, parts) in reporting.enumerated() { values[19 + column] = Value(parts?[index]) }
      try fact.run(values)
    }
  }
}
