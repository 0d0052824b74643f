import PortfolioModel
import Store

/// Balances under the keys of a table.
///
/// What an agreement grants and what it leaves belongs to agreements, what is budgeted to projects:
/// a figure is known or not for each of these units as a whole, so that its parts add up to the
/// same whatever they are divided by.
struct BalanceSums {
  /// What stands under some keys of an agreement, a project and a currency.
  struct Part {
    let keys: [String]
    let agreement: String
    let project: String
    let currency: Currency
    /// In minor units, which may pass 2^63 on the way to a balance that fits.
    var sums: [Measure: Int128] = [:]
    /// The measures of which some amount cannot be converted to the currency.
    var broken: Set<Measure> = []
    /// What is open, in minor units.
    var obligations: Int128?
  }

  struct PartKey: Hashable {
    let keys: [String]
    let agreement: String
    let project: String
    let currency: Currency
  }

  let context: ReportContext
  private(set) var parts: [PartKey: Part] = [:]
  let obligations: OpenObligations?
  /// Whether one amount may stand under several keys, so that parts have no whole.
  let overlaps: Bool

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
    for item in obligations?.open ?? [] { take(item, by: dimensions) }
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
      if total.stated.value != nil { self[key].sums[measure] = Int128(total.sum.minorUnits) }
    }
  }

  private mutating func take(_ item: OpenObligation, by dimensions: [Dimension]) {
    for keys in context.keys(of: item, by: dimensions) {
      let key = PartKey(
        keys: keys, agreement: item.agreement, project: item.cell.project,
        currency: item.amount.currency)
      self[key].obligations = (self[key].obligations ?? 0) + Int128(item.amount.minorUnits)
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

  func name(_ figure: String, _ keys: [String]) -> String {
    ([figure] + keys.filter { !Gap.contains($0) }).joined(separator: " ")
  }
}
