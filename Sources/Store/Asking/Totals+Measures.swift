import PortfolioModel
import ReferenceData

/// What a sum is kept under while groups are added up.
private struct Key: Hashable {
  let keys: [String]
  let measure: Measure?
  let currency: String
}

extension TotalsQuestion {
  /// Adds the groups of each measure's kinds.
  func totals(of groups: [Group]) throws -> [Total] {
    var sums: [Key: Group] = [:]
    for group in groups {
      for measure in measures(of: group.kind) {
        let key = Key(keys: group.keys, measure: measure, currency: group.currency)
        sums[key] = sums[key].map { $0.adding(group) } ?? group
      }
    }
    return try sums.map { key, group in try group.total(of: key.measure) }
  }

  private func measures(of kind: FactKind) -> [Measure?] {
    switch figure {
    case .amount: [nil]
    case .measures(let measures): measures.filter { $0.kinds.contains(kind) }
    }
  }
}

extension Group {
  fileprivate func adding(_ other: Group) -> Group {
    Group(
      keys: keys, kind: kind, currency: currency, sum: sum + other.sum,
      count: count + other.count, notStated: notStated + other.notStated,
      unconverted: unconverted + other.unconverted)
  }

  fileprivate func total(of measure: Measure?) throws(Overflow) -> Total {
    let currency = Currencies.currency(currency) ?? Currency(code: currency, decimals: 0)
    guard let minorUnits = Int64(exactly: sum) else {
      let codes = keys.filter { !$0.hasPrefix("(") }
      let name = [measure?.rawValue ?? "amount"] + codes + [currency.code]
      throw Overflow(total: name.joined(separator: " "))
    }
    return Total(
      keys: keys, measure: measure, sum: Money(minorUnits: minorUnits, currency: currency),
      count: count, notStated: notStated, unconverted: unconverted)
  }
}
