import PortfolioModel
import ReferenceData

extension Store {
  /// Each type and currency of a source that counts what it holds; none for those that do not.
  public func sourceComparisons() throws -> [SourceComparison] {
    let present = try sourceTotals().map { total in
      (SourceKey(total.type, total.currency), CountedSum(count: total.count, sum: total.sum))
    }
    guard !present.isEmpty else { return [] }
    var comparisons: [SourceKey: SourceComparison] = [:]
    func change(_ key: SourceKey, _ change: (inout SourceComparison) throws -> Void) rethrows {
      try change(&comparisons[key, default: SourceComparison(key)])
    }
    for (key, sum) in present { change(key) { $0.present = sum } }
    for (key, sum) in try ledgerSums() { change(key) { $0.reported = sum } }
    for item in try leftOut() where item.isOfTransaction {
      let key = SourceKey(item.type, item.currency?.code)
      try change(key) { comparison in
        comparison.leftOut.count += item.reason == .remainder ? 0 : 1
        guard let sum = comparison.leftOut.sum.adding(item.quantity ?? .zero) else {
          throw Overflow(total: key.currency ?? "")
        }
        comparison.leftOut.sum = sum
      }
    }
    return comparisons.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What the source holds, as it was counted when it was read.
  func sourceTotals() throws -> [SourceTotal] {
    let sql = "SELECT type, currency, count, quantity FROM source_total ORDER BY type, currency"
    return try read { engine in
      try engine.rows(sql) { row in
        SourceTotal(
          type: row.optionalInteger(0).flatMap { TransactionType(rawValue: Int($0)) },
          currency: row.optionalText(1), count: Int(row.integer(2)),
          sum: try Quantity(row.text(3)))
      }
    }
  }

  /// What the ledger holds of each type and currency.
  private func ledgerSums() throws -> [(SourceKey, CountedSum)] {
    if let passed {
      return passed.counted.map { (SourceKey($0.type, $0.currency.code), $0.sum) }
    }
    let sql = """
      SELECT type, currency, count(*), sum(minor >> 32), sum(minor & 4294967295)
      FROM ledger GROUP BY type, currency
      """
    return try read { engine in
      try engine.rows(sql) { row in
        let code = row.text(1)
        var sum = CountedSum()
        sum.count = Int(row.integer(2))
        sum.sum = Quantity(
          coefficient: Int128(row.integer(3)) << 32 + Int128(row.integer(4)),
          scale: Currencies.currency(code)?.decimals ?? 0)
        return (SourceKey(row.integer(0), code), sum)
      }
    }
  }
}

/// By what transactions of a source are added up.
private struct SourceKey: Hashable, Comparable {
  let type: TransactionType?
  let currency: String?

  init(_ type: TransactionType?, _ currency: String?) {
    self.type = type
    self.currency = currency
  }

  init(_ type: Int64?, _ currency: String?) {
    self.init(type.flatMap { TransactionType(rawValue: Int($0)) }, currency)
  }

  static func < (left: SourceKey, right: SourceKey) -> Bool {
    (left.type?.rawValue ?? 0, left.currency ?? "")
      < (right.type?.rawValue ?? 0, right.currency ?? "")
  }
}

extension SourceComparison {
  fileprivate init(_ key: SourceKey) { self.init(type: key.type, currency: key.currency) }
}

extension LeftOut {
  /// Whether it is a transaction, or what rounding one left out.
  fileprivate var isOfTransaction: Bool {
    switch reason {
    case .unreadable, .repeated: true
    case .remainder: type != nil
    case .plan, .unfinished: false
    }
  }
}
