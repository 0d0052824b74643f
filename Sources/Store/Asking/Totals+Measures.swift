import PortfolioModel
import ReferenceData

/// What a total is kept under while groups are added up.
private struct Key: Hashable {
  let keys: [String]
  let measure: Measure?
  let currency: String
}

/// A total while groups are added to it.
private struct Tally {
  var sum: Int128 = 0
  var count = 0
  var notStated = 0
  var unconverted = 0
}

extension TotalsQuestion {
  /// Adds up one column of the groups of each measure's kinds.
  func totals(of groups: [Group], column: Int) throws -> [Total] {
    var tallies: [Key: Tally] = [:]
    for group in groups {
      let currency = currencyCode(of: group)
      for measure in measures(of: group.kind) {
        let key = Key(keys: group.keys, measure: measure, currency: currency)
        tallies[key, default: Tally()].add(group, column)
      }
    }
    return try tallies.map { key, tally in try tally.total(under: key) }
  }

  private func currencyCode(of group: Group) -> String {
    if case .reporting(let currency) = currency { currency.code } else { group.currency }
  }

  private func measures(of kind: FactKind) -> [Measure?] {
    switch figure {
    case .amount: [nil]
    case .measures(let measures): measures.filter { $0.kinds.contains(kind) }
    }
  }
}

extension Tally {
  mutating func add(_ group: Group, _ column: Int) {
    sum += group.sums[column].sum
    count += group.count
    notStated += group.notStated
    unconverted += group.sums[column].unconverted
  }

  func total(under key: Key) throws(Overflow) -> Total {
    let currency =
      Currencies.currency(key.currency) ?? Currency(code: key.currency, decimals: 0)
    guard let minorUnits = Int64(exactly: sum) else {
      let codes = key.keys.filter { !Gap.contains($0) }
      let name = [key.measure?.rawValue ?? "amount"] + codes + [currency.code]
      throw Overflow(total: name.joined(separator: " "))
    }
    return Total(
      keys: key.keys, measure: key.measure,
      sum: Money(minorUnits: minorUnits, currency: currency), count: count,
      notStated: notStated, unconverted: unconverted)
  }
}
