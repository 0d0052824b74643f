import PortfolioModel

extension Check {
  /// No amount is a thousand times as large or as small as its neighbours: units slip.
  ///
  /// Neighbours are rows of one type, currency and budget line, or of one project without a line;
  /// five of them at least. The measure is the middle one.
  static let outlier = Check(
    name: "outlier", severity: .warning, scope: .ledger { Outliers() })
}

private struct Outliers: LedgerLook {
  /// How much each row is about, by the rows that it is compared with.
  private var sizes: [Neighbourhood: [Size]] = [:]
  /// The rows that are far out, with what is usual around them.
  private var far: [Int64: (usual: Int64, count: Int)] = [:]
  private(set) var hits: [Hit] = []

  private struct Size {
    let units: Int64
    let position: Int64
  }

  mutating func take(_ row: Sourced<Transaction>, at position: Int64, _ index: CheckIndex) {
    guard index.stands(row.value) else { return }
    sizes[Neighbourhood(row.value), default: []]
      .append(Size(units: row.value.amount.minorUnits, position: position))
  }

  mutating func wanted() -> [Int64] {
    for group in sizes.values where group.count >= 5 {
      let middle = group.map(\.units.magnitude).sorted()[group.count / 2]
      for size in group where size.units.isFar(from: middle) {
        far[size.position] = (Int64(clamping: middle), group.count)
      }
    }
    return Array(far.keys)
  }

  mutating func takeAgain(_ row: Sourced<Transaction>, at position: Int64) {
    guard let (usual, count) = far[position] else { return }
    hits.append(
      Hit(
        [
          "id": .text(row.value.id), "amount": .money(row.value.amount),
          "usual": .money(Money(minorUnits: usual, currency: row.value.amount.currency)),
          "count": .number(count),
        ], at: row.origin?.place))
  }
}

/// What rows must share to be compared.
private struct Neighbourhood: Hashable {
  let type: TransactionType
  let currency: Currency
  let agreement: Code<Agreement>?
  let line: Code<BudgetLine>?
  let project: Code<Project>?

  init(_ transaction: Transaction) {
    type = transaction.type
    currency = transaction.amount.currency
    agreement = transaction.agreement
    line = transaction.line
    project = transaction.line == nil ? transaction.project : nil
  }
}

extension Int64 {
  /// Whether it is a thousand times a size, or a thousandth of it.
  fileprivate func isFar(from size: UInt64) -> Bool {
    guard self != 0, size != 0 else { return false }
    let (large, overflows) = size.multipliedReportingOverflow(by: 1_000)
    return (!overflows && magnitude >= large) || magnitude <= size / 1_000
  }
}
