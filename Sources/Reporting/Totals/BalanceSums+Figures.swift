import PortfolioModel
import Store

extension BalanceSums {
  /// That of which a balance is known, or not, as a whole.
  private struct Unit: Hashable {
    let isOfProject: Bool
    let code: String
    let currency: Currency
  }

  private func unit(_ part: Part, of balance: Balance) -> Unit {
    let isOfProject = balance == .budgetBalance || part.agreement == Gap.none
    return Unit(
      isOfProject: isOfProject, code: isOfProject ? part.project : part.agreement,
      currency: part.currency)
  }

  /// A unit's balance under some keys, in its own currency and in the one asked for.
  struct Share {
    let keys: [String]
    /// The agreement's code, else the project's.
    let code: String
    let own: Stated<Money>
    let converted: Stated<Money>
    let currency: Currency

    fileprivate var order: [String] { [code] + keys + [currency.code] }
  }

  /// The balances by keys and currency; without some amount there is no figure.
  func figures(_ balance: Balance) throws -> [TotalsGroup: Stated<Money>] {
    let sums = try shares(balance).reduce(into: [TotalsGroup: StatedSums]()) { sums, share in
      let group = TotalsGroup(keys: share.keys, currency: share.currency)
      sums[group, default: StatedSums(count: 1)].add([share.converted])
    }
    return try sums.reduce(into: [:]) { figures, sum in
      figures[sum.key] = try sum.value.sum(
        0, in: sum.key.currency, named: name(balance.rawValue, sum.key.keys))
    }
  }

  /// What the balances are made of, in the order of codes.
  func shares(_ balance: Balance) throws -> [Share] {
    let units = Dictionary(grouping: parts.values) { unit($0, of: balance) }
    let shares = try units.flatMap { try self.shares(balance, of: $0, $1) }
    return shares.sorted { left, right in
      left.order.lexicographicallyPrecedes(right.order)
    }
  }

  private func shares(_ balance: Balance, of unit: Unit, _ parts: [Part]) throws -> [Share] {
    let known = Known(parts, hasLedger: context.catalogue.settings.hasLedger)
    let own = try Dictionary(grouping: parts, by: \.keys).mapValues { parts in
      var sum = StatedSums(count: 1)
      for part in balance.isOfWholeAgreements ? [whole(parts)] : parts {
        sum.add([try figure(balance, of: part, known)])
      }
      return try sum.sum(0, in: unit.currency, named: name(balance.rawValue, parts[0].keys))
    }
    return try converted(own, from: unit.currency).map { keys, converted in
      Share(
        keys: keys, code: unit.code, own: own[keys] ?? .notApplicable,
        converted: converted.0, currency: converted.1)
    }
  }

  /// The parts of an agreement together.
  private func whole(_ parts: [Part]) -> Part {
    var whole = parts[0]
    for part in parts.dropFirst() { whole.sums.merge(part.sums, uniquingKeysWith: +) }
    return whole
  }

  /// Whether what stands under some keys of an agreement and a project is part of a balance.
  func counted(in balance: Balance, under keys: [String]) -> (Contribution) throws -> Bool {
    let known = Dictionary(grouping: parts.values) { unit($0, of: balance) }
      .mapValues { Known($0, hasLedger: context.catalogue.settings.hasLedger) }
    return { contribution in
      let key = PartKey(
        keys: keys, agreement: contribution.agreement, project: contribution.project,
        currency: contribution.currency)
      guard let part = parts[key], let known = known[unit(part, of: balance)] else {
        return false
      }
      return try figure(balance, of: part, known).value != nil
    }
  }

  /// Which measures are known of a unit.
  private struct Known {
    private let stated: Set<Measure>
    private let broken: Set<Measure>
    private let hasLedger: Bool

    init(_ parts: [Part], hasLedger: Bool) {
      stated = parts.reduce(into: []) { $0.formUnion($1.sums.keys) }
      broken = parts.reduce(into: []) { $0.formUnion($1.broken) }
      self.hasLedger = hasLedger
    }

    /// Where other parts state a measure, or the ledger would show it, a part without it has none.
    func sum(_ measure: Measure, of part: Part) throws(Overflow) -> Stated<Money> {
      guard !broken.contains(measure) else { return .notStated }
      if let sum = part.sums[measure] {
        return .value(try part.money(sum, for: measure.rawValue))
      }
      let isKnown = stated.contains(measure) || (measure.isFlow && hasLedger)
      return isKnown ? .value(.zero(part.currency)) : .notStated
    }
  }

  private func figure(
    _ balance: Balance, of part: Part, _ known: Known
  ) throws -> Stated<Money> {
    func sum(_ measure: Measure) throws(Overflow) -> Stated<Money> {
      try known.sum(measure, of: part)
    }
    let agreement = context.catalogue.agreement(Code(part.agreement))
    let figures = AgreementFigures(
      granted: try sum(.granted), received: try sum(.received), interest: try sum(.interest),
      spent: try sum(.spent), due: context.due(agreement))
    switch balance {
    case .undrawn: return try figures.undrawn()
    case .receivable: return try figures.receivable()
    case .inAdvance: return try figures.receivedInAdvance()
    case .fundBalance: return agreement == nil ? .notApplicable : try figures.fundBalance()
    case .obligations: return try open(part)
    case .budgetBalance:
      let left = try sum(.budget).minus(sum(.spent), for: "budget balance")
      guard case .value(let open) = try open(part) else { return left }
      return try left.minus(.value(open), for: "budget balance")
    // A ratio is no amount.
    case .burn: return .notApplicable
    }
  }

  private func open(_ part: Part) throws(Overflow) -> Stated<Money> {
    guard part.agreement != Gap.none else { return .notApplicable }
    guard obligations?.known.contains(part.agreement) ?? false else { return .notStated }
    return .value(try part.money(part.obligations ?? 0, for: Balance.obligations.rawValue))
  }

  /// The balances in the currency asked for, at the rate of the day on which they stand.
  private func converted(
    _ own: [[String]: Stated<Money>], from held: Currency
  ) throws -> [[String]: (Stated<Money>, Currency)] {
    guard let currency = context.selection.currency, currency != held else {
      return own.mapValues { ($0, held) }
    }
    let order = own.keys.filter { own[$0]?.value != nil }
      .sorted { $0.lexicographicallyPrecedes($1) }
    let amounts = order.compactMap { own[$0]?.value }
    let parts =
      try overlaps
      ? amounts.flatMap { try closing([$0], to: currency) ?? [] } : closing(amounts, to: currency)
    var made = own.mapValues { ($0.value == nil ? $0 : .notStated, currency) }
    for (keys, part) in zip(order, parts ?? []) { made[keys] = (.value(part), currency) }
    return made
  }

  private func closing(_ amounts: [Money], to currency: Currency) throws(Overflow) -> [Money]? {
    try context.store.rates.convertParts(
      amounts, to: currency, on: context.selection.balanceDay, asOf: context.selection.asOf,
      by: context.catalogue.settings.closingTerms)
  }
}

extension BalanceSums.Part {
  /// - Throws: `Overflow` that names the figure and what it stands under.
  fileprivate func money(_ units: Int128, for figure: String) throws(Overflow) -> Money {
    guard let minorUnits = Int64(exactly: units) else {
      throw Overflow(total: "\(figure) \(agreement == Gap.none ? project : agreement)")
    }
    return Money(minorUnits: minorUnits, currency: currency)
  }
}
