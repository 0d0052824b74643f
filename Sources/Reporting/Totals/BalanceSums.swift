import PortfolioModel
import ReferenceData
import Store

/// Balances under the keys of a table.
///
/// What an agreement grants and what it leaves belongs to agreements, what is budgeted to projects:
/// a figure is known or not for each of these units as a whole, so that its parts add up to the
/// same whatever they are divided by.
struct BalanceSums {
  /// What stands under some keys of an agreement, a project and a currency.
  private struct Part {
    let keys: [String]
    let agreement: String
    let project: String
    let currency: Currency
    var sums: [Measure: Money] = [:]
    /// The measures of which some amount cannot be converted to the currency.
    var broken: Set<Measure> = []
    var obligations: Money?
  }

  private struct PartKey: Hashable {
    let keys: [String]
    let agreement: String
    let project: String
    let currency: Currency
  }

  private let context: ReportContext
  private var parts: [PartKey: Part] = [:]
  private let obligations: OpenObligations?
  /// Whether one amount may stand under several keys, so that parts have no whole.
  private let overlaps: Bool

  /// - Throws: `Overflow` that names the total that does not fit.
  init(_ balances: [Balance], by dimensions: [Dimension], _ context: ReportContext) throws {
    self.context = context
    overlaps = dimensions.contains(where: \.overlaps)
    let needsObligations = balances.contains(where: \.needsObligations)
    obligations =
      needsObligations ? try context.store.openObligations(in: context.selection) : nil
    let measures = Measure.allCases.filter { measure in
      balances.contains { $0.measures.contains(measure) }
    }
    try take(measures, by: dimensions)
    for item in obligations?.open ?? [] { try take(item, by: dimensions) }
  }

  private mutating func take(_ measures: [Measure], by dimensions: [Dimension]) throws {
    guard !measures.isEmpty else { return }
    let question = TotalsQuestion(
      by: dimensions + [.agreement, .project], .measures(measures), in: .agreement, .toDate)
    for total in try context.store.totals(question, of: context.selection) {
      guard let measure = total.measure else { continue }
      let key = PartKey(
        keys: Array(total.keys.prefix(dimensions.count)),
        agreement: total.keys[dimensions.count], project: total.keys[dimensions.count + 1],
        currency: total.sum.currency)
      if total.unconverted > 0 { self[key].broken.insert(measure) }
      if total.stated.value != nil { self[key].sums[measure] = total.sum }
    }
  }

  private mutating func take(_ item: OpenObligation, by dimensions: [Dimension]) throws {
    for keys in context.keys(of: item, by: dimensions) {
      let key = PartKey(
        keys: keys, agreement: item.agreement, project: item.cell.project,
        currency: item.amount.currency)
      let sum = self[key].obligations ?? .zero(key.currency)
      self[key].obligations = try sum.adding(item.amount, for: name("obligations", keys))
    }
  }

  private subscript(key: PartKey) -> Part {
    get {
      parts[key]
        ?? Part(
          keys: key.keys, agreement: key.agreement, project: key.project, currency: key.currency)
    }
    set { parts[key] = newValue }
  }

  private func name(_ figure: String, _ keys: [String]) -> String {
    ([figure] + keys.filter { !Gap.contains($0) }).joined(separator: " ")
  }
}

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
  }

  /// The balances by keys and currency; without some amount there is no figure.
  func figures(_ balance: Balance) throws -> [TotalsGroup: Stated<Money>] {
    try shares(balance).reduce(into: [:]) { sums, share in
      let group = TotalsGroup(keys: share.keys, currency: share.currency)
      sums[group] = try (sums[group] ?? .notApplicable).known(
        and: share.converted, for: name(balance.rawValue, share.keys))
    }
  }

  /// What the balances are made of.
  func shares(_ balance: Balance) throws -> [Share] {
    try Dictionary(grouping: parts.values) { unit($0, of: balance) }.flatMap { unit, parts in
      let known = Known(parts, hasLedger: context.catalogue.settings.hasLedger)
      let own = try Dictionary(grouping: parts, by: \.keys).mapValues { parts in
        let parts = balance.isOfWholeAgreements ? [try whole(parts)] : parts
        return try parts.reduce(Stated.notApplicable) { sum, part in
          try sum.known(
            and: try figure(balance, of: part, known), for: name(balance.rawValue, part.keys))
        }
      }
      return try converted(own, from: unit.currency).map { keys, converted in
        Share(
          keys: keys, code: unit.code, own: own[keys] ?? .notApplicable,
          converted: converted.0, currency: converted.1)
      }
    }
  }

  /// The parts of an agreement together.
  private func whole(_ parts: [Part]) throws -> Part {
    var whole = parts[0]
    for part in parts.dropFirst() {
      whole.sums = try whole.sums.merging(part.sums) {
        try $0.adding($1, for: part.agreement)
      }
    }
    return whole
  }

  /// Whether what stands under some keys of an agreement and a project is part of a balance.
  func counts(_ contribution: Contribution, in balance: Balance, under keys: [String]) throws
    -> Bool
  {
    let key = PartKey(
      keys: keys, agreement: contribution.agreement, project: contribution.project,
      currency: contribution.currency)
    guard let part = parts[key] else { return false }
    let unit = unit(part, of: balance)
    let others = parts.values.filter { self.unit($0, of: balance) == unit }
    let known = Known(others, hasLedger: context.catalogue.settings.hasLedger)
    return try figure(balance, of: part, known).value != nil
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
    func sum(_ measure: Measure, of part: Part) -> Stated<Money> {
      guard !broken.contains(measure) else { return .notStated }
      if let money = part.sums[measure] { return .value(money) }
      let isKnown = stated.contains(measure) || (measure.isFlow && hasLedger)
      return isKnown ? .value(.zero(part.currency)) : .notStated
    }
  }

  private func figure(
    _ balance: Balance, of part: Part, _ known: Known
  ) throws -> Stated<Money> {
    func sum(_ measure: Measure) -> Stated<Money> { known.sum(measure, of: part) }
    let agreement = context.catalogue.agreement(Code(part.agreement))
    let figures = AgreementFigures(
      granted: sum(.granted), received: sum(.received), interest: sum(.interest),
      spent: sum(.spent), due: context.due(agreement))
    switch balance {
    case .undrawn: return try figures.undrawn()
    case .receivable: return try figures.receivable()
    case .inAdvance: return try figures.receivedInAdvance()
    case .fundBalance: return agreement == nil ? .notApplicable : try figures.fundBalance()
    case .obligations: return open(part)
    case .budgetBalance:
      let left = try sum(.budget).minus(sum(.spent), for: "budget balance")
      guard case .value(let open) = open(part) else { return left }
      return try left.minus(.value(open), for: "budget balance")
    // A ratio is no amount.
    case .burn: return .notApplicable
    }
  }

  private func open(_ part: Part) -> Stated<Money> {
    guard part.agreement != Gap.none else { return .notApplicable }
    guard obligations?.known.contains(part.agreement) ?? false else { return .notStated }
    return .value(part.obligations ?? .zero(part.currency))
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
      amounts, to: currency, on: context.selection.balanceDay, asOf: context.selection.asOf)
  }
}

extension Stated<Money> {
  /// The sum of what is known of both.
  fileprivate func known(and other: Self, for total: String) throws(Overflow) -> Self {
    switch (self, other) {
    case (.value, .value): try plus(other, for: total)
    case (.value, _), (.notStated, .notApplicable), (.notStated, .notStated): self
    default: other
    }
  }
}
