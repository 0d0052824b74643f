/// The portfolio's rates, arranged for looking up.
///
/// Only what is published by the day the report is made for is seen, and never a rate of a later
/// day. A rate between two currencies comes before a way over a third one; of several ways, one
/// whose rates are all of one source comes first, then the one whose oldest rate is the latest.
public struct RateTable: Sendable {
  /// In the portfolio's order.
  public private(set) var rates: [Rate]
  let redenominations: [Redenomination]
  private var series: [Pair: [RateSeries]] = [:]
  /// The currencies to which each has a rate, in the order in which the rates first name them.
  private var neighbours: [Currency: [Currency]] = [:]

  private struct Pair: Hashable {
    let from: Currency
    let to: Currency
  }

  public init(_ rates: [Rate], redenominations: [Redenomination] = []) {
    self.rates = rates
    self.redenominations = redenominations
    // Rates stand together by source and day: what was found for the one before is tried first.
    var sources: [String: Int] = [:]
    var slots: [SlotKey: Int] = [:]
    var collected: [(pair: Pair, series: RateSeries)] = []
    for (index, rate) in rates.enumerated() {
      let source = sources[rate.source] ?? sources.count
      sources[rate.source] = source
      let key = SlotKey(from: rate.from.code, to: rate.to.code, source: source)
      let slot = slots[key] ?? collected.count
      if slot == collected.count {
        slots[key] = slot
        collected.append((Pair(from: rate.from, to: rate.to), RateSeries(source: rate.source)))
      }
      collected[slot].series.add(rate, at: index)
    }
    for (pair, unsorted) in collected {
      series[pair, default: []].append(unsorted.sorted())
      for (one, other) in [(pair.from, pair.to), (pair.to, pair.from)]
      where neighbours[one]?.contains(other) != true {
        neighbours[one, default: []].append(other)
      }
    }
  }

  /// The table with rates behind its own that were made of them, which are not looked for.
  public func keeping(_ made: [Rate]) -> RateTable {
    var table = self
    table.rates += made
    return table
  }

  private struct SlotKey: Hashable {
    let from: String
    let to: String
    let source: Int
  }

  /// The links from one currency to another on a day, as known on `asOf`; `nil` where there are
  /// none.
  public func chain(
    from: Currency, to: Currency, on day: Day, asOf: Day, by terms: RateTerms = RateTerms()
  ) -> [RateStep]? {
    if let step = terms.fixedStep(from: from, to: to, on: day) { return [step] }
    let query = RateQuery(day: day, asOf: asOf, rule: terms.rule)
    if let links = links(from: from, to: to, query) { return adjusted(links, on: day) }
    for start in codes(of: from) {
      for end in codes(of: to) where !(start.steps.isEmpty && end.steps.isEmpty) {
        let between =
          start.currency == end.currency ? [] : links(from: start.currency, to: end.currency, query)
        guard let between else { continue }
        let back = end.steps.map { RateStep(rate: $0.rate, index: nil, isInverted: !$0.isInverted) }
        return start.steps + adjusted(between, on: day) + back
      }
    }
    return nil
  }

  /// The currency itself, and what its units were called before or after, with the way there.
  private func codes(of currency: Currency) -> [(currency: Currency, steps: [RateStep])] {
    [(currency, [])] + redenominations.otherCodes(of: currency).map { ($0.currency, [$0.step]) }
  }

  /// The links with changes of units between them where a code's units changed between the day and
  /// a rate's, or between two rates.
  private func adjusted(_ links: [RateStep], on day: Day) -> [RateStep] {
    guard !redenominations.isEmpty, let last = links.last else { return links }
    var era = day
    var steps: [RateStep] = []
    for link in links {
      steps += redenominations.steps(in: link.from, from: era, to: link.rate.effective)
      steps.append(link)
      era = link.rate.effective
    }
    return steps + redenominations.steps(in: last.to, from: era, to: day)
  }

  private func links(from: Currency, to: Currency, _ query: RateQuery) -> [RateStep]? {
    if let direct = best(from: from, to: to, query) { return [direct.step] }
    var found: (isOneSource: Bool, oldest: Day, steps: [RateStep])?
    func consider(_ first: RateSeries.Found?, _ second: RateSeries.Found?, _ isOneSource: Bool) {
      guard let first, let second else { return }
      let oldest = min(first.step.rate.effective, second.step.rate.effective)
      if let found {
        let isWorse = found.isOneSource && !isOneSource
        let isBetter = !found.isOneSource && isOneSource
        guard isBetter || (!isWorse && oldest > found.oldest) else { return }
      }
      found = (isOneSource, oldest, [first.step, second.step])
    }
    let ends = Set(neighbours[to] ?? [])
    for pivot in neighbours[from] ?? [] where pivot != to && ends.contains(pivot) {
      for source in sources(from, pivot).intersection(sources(pivot, to)).sorted() {
        consider(
          best(from: from, to: pivot, query, source), best(from: pivot, to: to, query, source),
          true)
      }
      consider(best(from: from, to: pivot, query), best(from: pivot, to: to, query), false)
    }
    return found?.steps
  }

  private func sources(_ one: Currency, _ other: Currency) -> Set<String> {
    Set(
      [Pair(from: one, to: other), Pair(from: other, to: one)].flatMap { pair in
        (series[pair] ?? []).map(\.source)
      })
  }

  /// The rate between two currencies in whichever direction it is quoted; of both, the later one.
  private func best(
    from: Currency, to: Currency, _ query: RateQuery, _ source: String? = nil
  ) -> RateSeries.Found? {
    let direct = best(Pair(from: from, to: to), isInverted: false, query, source)
    let inverse = best(Pair(from: to, to: from), isInverted: true, query, source)
    guard let direct, let inverse else { return direct ?? inverse }
    return direct.precedence < inverse.precedence ? inverse : direct
  }

  /// What each source has between two currencies, in whichever direction.
  func each(
    between one: Currency, and other: Currency, _ query: RateQuery
  ) -> [RateSeries.Found] {
    [(Pair(from: one, to: other), false), (Pair(from: other, to: one), true)].flatMap {
      pair, isInverted in
      (series[pair] ?? []).compactMap {
        $0.find(query, in: rates, redenominations, isInverted: isInverted)
      }
    }
  }

  private func best(
    _ pair: Pair, isInverted: Bool, _ query: RateQuery, _ source: String?
  ) -> RateSeries.Found? {
    var best: RateSeries.Found?
    for one in series[pair] ?? [] where source == nil || one.source == source {
      guard let next = one.find(query, in: rates, redenominations, isInverted: isInverted) else {
        continue
      }
      if let best, next.precedence < best.precedence { continue }
      best = next
    }
    return best
  }

  /// The currencies to which one has rates, in the portfolio's order.
  public func neighbours(of currency: Currency) -> [Currency] { neighbours[currency] ?? [] }
}
