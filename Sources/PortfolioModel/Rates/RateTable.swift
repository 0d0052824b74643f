/// The portfolio's rates, arranged for looking up.
///
/// The rate for a day is the average of its own month, where the table holds one, else the latest
/// rate effective not after the day; in either case only one that is published by the day the
/// report is made for. Where two currencies have no rate between them, one third currency may
/// link them.
public struct RateTable: Sendable {
  public let rates: [Rate]
  private var daily: [Pair: [Int]] = [:]
  private var monthly: [Pair: [Int: [Int]]] = [:]
  /// Currencies in the order in which the rates first name them.
  private var currencies: [Currency] = []

  private struct Pair: Hashable {
    let from: Currency
    let to: Currency
  }

  public init(_ rates: [Rate]) {
    self.rates = rates
    for (index, rate) in rates.enumerated() {
      let pair = Pair(from: rate.from, to: rate.to)
      switch rate.span {
      case .day: daily[pair, default: []].append(index)
      case .month:
        monthly[pair, default: [:]][Self.month(of: rate.effective), default: []].append(index)
      }
      for currency in [rate.from, rate.to] where !currencies.contains(currency) {
        currencies.append(currency)
      }
    }
    for pair in daily.keys { daily[pair]?.sort { Self.comesBefore(rates[$0], rates[$1]) } }
    for pair in monthly.keys {
      monthly[pair] = monthly[pair]?.mapValues { averages in
        averages.sorted { rates[$0].visibleFrom < rates[$1].visibleFrom }
      }
    }
  }

  private static func comesBefore(_ left: Rate, _ right: Rate) -> Bool {
    (left.effective, left.visibleFrom) < (right.effective, right.visibleFrom)
  }

  private static func month(of day: Day) -> Int { day.year * 12 + day.month }

  /// The links from one currency to another on a day, as known on `asOf`; `nil` where there are
  /// none.
  public func chain(
    from: Currency, to: Currency, on day: Day, asOf: Day
  ) -> [RateStep]? {
    if let step = step(from: from, to: to, on: day, asOf: asOf) { return [step] }
    for pivot in currencies where pivot != from && pivot != to {
      guard let first = step(from: from, to: pivot, on: day, asOf: asOf),
        let second = step(from: pivot, to: to, on: day, asOf: asOf)
      else { continue }
      return [first, second]
    }
    return nil
  }

  /// The rate between two currencies in whichever direction is quoted; of both, the later one.
  private func step(from: Currency, to: Currency, on day: Day, asOf: Day) -> RateStep? {
    let direct = rate(Pair(from: from, to: to), on: day, asOf: asOf)
    let inverse = rate(Pair(from: to, to: from), on: day, asOf: asOf)
    switch (direct, inverse) {
    case (nil, nil): return nil
    case (let index?, nil): return RateStep(index: index, isInverted: false)
    case (nil, let index?): return RateStep(index: index, isInverted: true)
    case (let direct?, let inverse?):
      let isInverted = rates[direct].precedence < rates[inverse].precedence
      return RateStep(index: isInverted ? inverse : direct, isInverted: isInverted)
    }
  }

  private func rate(_ pair: Pair, on day: Day, asOf: Day) -> Int? {
    let ofMonth = monthly[pair]?[Self.month(of: day)]?.last { rates[$0].visibleFrom <= asOf }
    return ofMonth ?? latest(among: daily[pair] ?? [], on: day, asOf: asOf)
  }

  private func latest(among sorted: [Int], on day: Day, asOf: Day) -> Int? {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if rates[sorted[middle]].effective <= day { low = middle + 1 } else { high = middle }
    }
    return sorted[..<low].last { rates[$0].visibleFrom <= asOf }
  }
}

extension Rate {
  /// Of two rates for a day the average of its month counts, else the later one.
  fileprivate var precedence: (Int, Day) { (span == .month ? 1 : 0, effective) }
}
