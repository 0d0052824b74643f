import PortfolioModel

/// How an import moves the totals of a ledger's file, for each type and currency: what it had,
/// and what was added, changed and removed, make what it has.
public struct LedgerMovements: Sendable {
  public struct Line: Sendable {
    public let type: TransactionType
    public let before: Money
    public let added: Money
    public let changed: Money
    public let removed: Money
    public let after: Money
  }

  private struct Key: Hashable {
    let type: TransactionType
    let currency: Currency
  }

  private var sums: [Key: [Part: Int128]] = [:]

  private enum Part { case before, added, changed, removed, after }

  init(from old: [Transaction], by changes: [LedgerChange], to new: [Transaction]) {
    for row in old { add(row, to: .before) }
    for row in new { add(row, to: .after) }
    for change in changes {
      switch change.kind {
      case .added: add(change.new, to: .added)
      case .removed: add(change.old, to: .removed, times: -1)
      case .changed:
        add(change.old, to: .changed, times: -1)
        add(change.new, to: .changed)
      case .missing, .kept: continue
      }
    }
  }

  private mutating func add(_ row: Transaction?, to part: Part, times factor: Int128 = 1) {
    guard let row else { return }
    let key = Key(type: row.type, currency: row.amount.currency)
    sums[key, default: [:]][part, default: 0] += factor * Int128(row.amount.minorUnits)
  }

  /// The totals in the order of types and currencies.
  ///
  /// - Throws: `Overflow` where one passes 2^63 minor units.
  public func lines() throws(Overflow) -> [Line] {
    let keys = sums.keys.sorted {
      ($0.type.rawValue, $0.currency) < ($1.type.rawValue, $1.currency)
    }
    var lines: [Line] = []
    for key in keys {
      lines.append(
        Line(
          type: key.type, before: try money(key, .before), added: try money(key, .added),
          changed: try money(key, .changed), removed: try money(key, .removed),
          after: try money(key, .after)))
    }
    return lines
  }

  private func money(_ key: Key, _ part: Part) throws(Overflow) -> Money {
    guard let units = Int64(exactly: sums[key]?[part] ?? 0) else {
      throw Overflow(total: "\(key.type.name) (\(key.currency.code))")
    }
    return Money(minorUnits: units, currency: key.currency)
  }
}
