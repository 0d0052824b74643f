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
  /// The day of its effect.
  var effective: Day
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
    guard case .value(let money) = amount.money else {
      for cell in division.cells(of: amount.division) {
        let blanks = Array(repeating: Value.null, count: currencies.count)
        try write(amount, number, cell, own: nil, agreement: nil, blanks)
      }
      return
    }
    let own = division.parts(of: money, amount.division)
    let agreement = try converted(amount, number, money, to: amount.agreementCurrency)
    let reporting = try currencies.map { try converted(amount, number, money, to: $0) }
    for (index, part) in own.enumerated() {
      try write(
        amount, number, part.cell, own: part.money.minorUnits, agreement: agreement?[index],
        reporting.map { Value($0?[index]) })
    }
  }

  /// The parts of the amount in another currency; `nil` where it cannot be converted.
  private mutating func converted(
    _ amount: Amount, _ number: Int64, _ money: Money, to currency: Currency
  ) throws -> [Int64]? {
    let outcome = converter.outcome(of: amount, money, to: currency)
    if outcome != .made(Conversion(money: money, rule: .same)) {
      try conversion.run(Self.values(number, currency, outcome))
    }
    guard case .made(let conversion) = outcome else { return nil }
    return division.parts(of: conversion.money, amount.division).map(\.money.minorUnits)
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
    _ amount: Amount, _ number: Int64, _ cell: Cell, own: Int64?, agreement: Int64?,
    _ reporting: [Value]
  ) throws {
    let currency = amount.money.value?.currency ?? amount.agreementCurrency
    try fact.run(
      [
        .integer(number), .text(amount.kind.rawValue),
        Value(amount.type.map { Int64($0.rawValue) }),
        Value(amount.basis?.rawValue), .text(cell.project),
        .text(amount.agreement ?? Gap.none), .text(amount.line ?? Gap.none),
        .text(amount.attribution.funder), .text(amount.attribution.basis.rawValue),
        .text(cell.country), .text(cell.theme), .text(amount.effective.isoText),
        .text(amount.visibleFrom.isoText), Value(amount.superseded?.isoText),
        .text(currency.code), Value(own), .text(amount.agreementCurrency.code), Value(agreement),
      ] + reporting + [Value(amount.effective.year)])
  }
}
