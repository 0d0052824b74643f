import PortfolioModel

/// An amount that is about to be divided into facts.
struct Amount {
  var money: Stated<Money>
  var kind: FactKind
  var type: TransactionType?
  /// Where a budget comes from.
  var basis: BudgetBasis?
  var agreement: String?
  var line: String?
  var attribution: Attribution
  var division: Division.Basis
  /// The day of its effect, where it is known.
  var effective: Day?
  /// The day of its rate; without one it cannot be converted.
  var rateDay: Day?
  var visibleFrom: Day
  /// The day from which another amount replaces it.
  var superseded: Day?
  var booked: Money?
  /// The currency in which its agreement is kept, else its own.
  var agreementCurrency: Currency
}

/// Writes amounts as facts: converted whole, then divided, each conversion with its rates.
struct FactWriter {
  private let fact: Prepared
  private let conversion: Prepared
  private let currencies: [Currency]
  private let converter: Converter
  var division = Division()
  private(set) var lastAmount: Int64 = 0

  init(_ engine: Engine, reporting currencies: [Currency], _ converter: Converter) throws {
    let marks = Array(repeating: "?", count: 19 + currencies.count).joined(separator: ",")
    fact = try engine.prepare("INSERT INTO fact VALUES (\(marks))")
    conversion = try engine.prepare("INSERT INTO conversion VALUES (?,?,?,?,?,?)")
    self.currencies = currencies
    self.converter = converter
  }

  /// The number under which the next amount is kept.
  mutating func nextAmount() -> Int64 {
    lastAmount += 1
    return lastAmount
  }

  mutating func write(_ amount: Amount, as number: Int64) throws {
    let cells = division.cells(of: amount.division)
    guard case .value(let money) = amount.money else {
      let blanks = Array(repeating: [Int64]?.none, count: currencies.count)
      return try write(amount, number, cells, own: nil, agreement: nil, blanks)
    }
    let own = division.parts(of: money, amount.division)
    let reporting = try currencies.map { try converted(amount, number, money, own, to: $0) }
    // One conversion serves as both where agreements are kept in a reporting currency.
    let agreement =
      try currencies.firstIndex(of: amount.agreementCurrency).map { reporting[$0] }
      ?? converted(amount, number, money, own, to: amount.agreementCurrency)
    try write(amount, number, cells, own: own, agreement: agreement, reporting)
  }

  /// The parts of the amount in another currency; `nil` where it cannot be converted.
  private mutating func converted(
    _ amount: Amount, _ number: Int64, _ money: Money, _ own: [Int64], to currency: Currency
  ) throws -> [Int64]? {
    guard money.currency != currency else { return own }
    let outcome = converter.outcome(of: amount, money, to: currency)
    try conversion.run(Self.values(number, currency, outcome))
    guard case .made(let conversion) = outcome else { return nil }
    return division.parts(of: conversion.money, amount.division)
  }

  private static func values(
    _ number: Int64, _ currency: Currency, _ outcome: Converter.Outcome
  ) -> [Value] {
    var minorUnits: Int64?
    var steps: [RateStep] = []
    if case .made(let conversion) = outcome {
      minorUnits = conversion.money.minorUnits
      if case .rates(let chain) = conversion.rule { steps = chain }
    }
    return [
      .integer(number), .text(currency.code), Value(minorUnits), .text(outcome.rule),
      steps.isEmpty ? .null : Value(steps[0].index),
      steps.count < 2 ? .null : Value(steps[1].index),
    ]
  }

  private func write(
    _ amount: Amount, _ number: Int64, _ cells: [Cell], own: [Int64]?, agreement: [Int64]?,
    _ reporting: [[Int64]?]
  ) throws {
    let currency = amount.money.value?.currency ?? amount.agreementCurrency
    var values: [Value] = [
      .integer(number), .text(amount.kind.rawValue),
      Value(amount.type.map { Int64($0.rawValue) }), Value(amount.basis?.rawValue), .null,
      .text(amount.agreement ?? Gap.none), .text(amount.line ?? Gap.none),
      .text(amount.attribution.funder), .text(amount.attribution.basis.rawValue), .null, .null,
      .text((amount.effective ?? .distantPast).isoText), .text(amount.visibleFrom.isoText),
      Value(amount.superseded?.isoText), .text(currency.code), .null,
      .text(amount.agreementCurrency.code), .null,
    ]
    values +=
      Array(repeating: .null, count: reporting.count) + [
        .text(amount.effective.map { String($0.year) } ?? Gap.notStated)
      ]
    for (index, cell) in cells.enumerated() {
      values[4] = .text(cell.project)
      values[9] = .text(cell.country)
      values[10] = .text(cell.theme)
      values[15] = Value(own?[index])
      values[17] = Value(agreement?[index])
      for (column, parts) in reporting.enumerated() { values[18 + column] = Value(parts?[index]) }
      try fact.run(values)
    }
  }
}
