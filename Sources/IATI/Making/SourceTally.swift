import PortfolioModel

/// Adds up what stands in a source, before anything is made of it.
struct SourceTally {
  private var totals: [Key: (count: Int, sum: Quantity)] = [:]

  private struct Key: Hashable {
    let type: TransactionType?
    let currency: String?
  }

  /// - Throws: `Overflow` where a sum has more digits than can be kept.
  mutating func add(_ type: TransactionType?, _ amount: WrittenAmount) throws(Overflow) {
    let key = Key(type: type, currency: amount.currencyCode)
    let (count, sum) = totals[key] ?? (0, .zero)
    guard let next = sum.adding(amount.quantity ?? .zero) else {
      throw Overflow(total: amount.currencyCode ?? "")
    }
    totals[key] = (count + 1, next)
  }

  var sourceTotals: [SourceTotal] {
    totals.map { SourceTotal(type: $0.type, currency: $0.currency, count: $1.count, sum: $1.sum) }
      .sorted {
        ($0.type?.rawValue ?? 0, $0.currency ?? "") < ($1.type?.rawValue ?? 0, $1.currency ?? "")
      }
  }
}
