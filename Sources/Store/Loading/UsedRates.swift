import PortfolioModel

/// Where the rates of conversions stand in the table of rates: those that tables hold where they
/// were read, those that were made behind them, once each.
struct UsedRates {
  private let rate: Prepared
  private let furtherRate: Prepared
  private let first: Int
  private var positions: [Rate: Int] = [:]
  /// The last day for which each rate converted a transaction, of those known on the day of the
  /// load; rows that take others back have the rates of those.
  private var lastDays: [Int: Day] = [:]
  private(set) var made: [Rate] = []

  /// - Parameters:
  ///   - count: how many rates were read.
  ///   - renewal: what an earlier load has made and used.
  init(_ engine: Engine, after count: Int, _ renewal: Renewal?) throws {
    rate = try engine.prepare(Self.insert)
    furtherRate = try engine.prepare("INSERT INTO further_rate VALUES (?,?,?,?)")
    first = count
    lastDays = renewal?.lastUses ?? [:]
    for rate in renewal?.made ?? [] {
      try self.rate.run(Self.values(of: rate, at: first + made.count))
      positions[rate] = first + made.count
      made.append(rate)
    }
  }

  /// Takes account of uses having been taken away.
  mutating func replace(lastDays: [Int: Day]) { self.lastDays = lastDays }

  static let insert = "INSERT INTO rate VALUES (?,?,?,?,?,?,?,?,?,?,NULL)"

  mutating func position(_ step: RateStep) throws -> Int {
    if let index = step.index { return index }
    if let position = positions[step.rate] { return position }
    let position = first + made.count
    try rate.run(Self.values(of: step.rate, at: position))
    positions[step.rate] = position
    made.append(step.rate)
    return position
  }

  mutating func note(_ position: Int, usedOn day: Day) {
    if let known = lastDays[position], known >= day { return }
    lastDays[position] = day
  }

  /// Writes down when the rates were last used.
  func writeLastDays(_ engine: Engine) throws { try engine.write(lastUses: lastDays) }

  /// Keeps what has no room beside its conversion: the third rate of a chain and those after it.
  func keep(_ rate: Int, as step: Int, of amount: Int64, _ currency: Currency) throws {
    try furtherRate.run([
      .integer(amount), .text(currency.code), Value(step + 1), Value(rate),
    ])
  }

  static func values(of rate: Rate, at position: Int) -> [Value] {
    [
      Value(position), .text(rate.from.code), .text(rate.to.code), .text(rate.value.plainText),
      .text(rate.effective.isoText), Value(rate.published?.isoText), .text(rate.span.rawValue),
      .text(rate.source), .text(rate.kind.rawValue), Value(rate.divisor),
    ]
  }
}
