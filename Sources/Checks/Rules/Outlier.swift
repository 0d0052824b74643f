import PortfolioModel

extension Check {
  /// No amount is a thousand times as large or as small as its neighbours: units slip.
  ///
  /// Neighbours are rows of one type, currency and budget line, or of one project without a line;
  /// five of them at least. The measure is the middle one. Small rows of publications are mostly
  /// corrections, and many activities have few rows: these are measured by all rows of their type
  /// and currency as well.
  static let outlier = Check(
    name: "outlier", severity: .warning, facts: ["outlier-of-all"],
    scope: .ledger { Outliers() })

  /// What of it can be told of rows of publications that go by and are not kept: one that is more
  /// than all others together.
  public static let outlierOfAll = Check(
    name: "outlier", severity: .warning, facts: ["outlier-of-all"],
    scope: .ledger { Outliers(isOfAll: true) })
}

private struct Outliers: LedgerLook {
  /// How much each row is about, by the rows that it is compared with.
  private var sizes: [Neighbourhood: [Size]] = [:]
  /// The rows of publications by type and currency.
  private var published: [Neighbourhood: Whole] = [:]
  /// Whether nothing but `published` is looked at, and every row is one of a publication.
  private let isOfAll: Bool
  /// The rows that are far out.
  private var far: [Int64: Far] = [:]
  private(set) var hits: [Hit] = []

  struct Size {
    let units: Int64
    let position: Int64
  }

  struct Whole {
    var sum: UInt128 = 0
    var count = 0
    var largest: (row: Sourced<Transaction>, position: Int64)
  }

  init(isOfAll: Bool = false) { self.isOfAll = isOfAll }

  /// What is usual around a row: the middle one of the rows of its kind, or the mean of all others
  /// of its type and currency.
  private struct Far {
    let usual: Int64
    let count: Int
    var isOfAll = false
  }

  mutating func take(_ row: Sourced<Transaction>, at position: Int64, _ index: CheckIndex) {
    guard index.stands(row.value) else { return }
    let isPublished = isOfAll || index.isPublished(row.value)
    if isPublished {
      let whole = Whole(largest: (row, position))
      published[Neighbourhood(wholeOf: row.value), default: whole].add(row, at: position)
    }
    guard !isOfAll else { return }
    let size = Size(units: row.value.amount.minorUnits, position: position)
    sizes[Neighbourhood(row.value, isPublished: isPublished), default: []].append(size)
  }

  mutating func wanted() -> [Int64] {
    for (kind, group) in sizes where group.count >= 5 {
      let middle = group.map(\.units.magnitude).sorted()[group.count / 2]
      for size in group
      where size.units.isFar(from: middle)
        && !(kind.isPublished && size.units.magnitude < middle)
      {
        far[size.position] = Far(usual: Int64(clamping: middle), count: group.count)
      }
    }
    let wanted = Array(far.keys)
    let wholes = published.values.sorted { $0.largest.position < $1.largest.position }
    for whole in wholes where far[whole.largest.position] == nil {
      guard let usual = whole.usualBesideLargest else { continue }
      far[whole.largest.position] = Far(usual: usual, count: whole.count - 1, isOfAll: true)
      takeAgain(whole.largest.row, at: whole.largest.position)
    }
    return wanted
  }

  mutating func takeAgain(_ row: Sourced<Transaction>, at position: Int64) {
    // Others may want a row to be seen once more that was seen here.
    guard let far = far.removeValue(forKey: position) else { return }
    hits.append(
      Hit(
        [
          "id": .text(row.value.id), "amount": .money(row.value.amount),
          "usual": .money(Money(minorUnits: far.usual, currency: row.value.amount.currency)),
          "count": .number(far.count),
        ], at: row.origin?.place, fact: far.isOfAll ? "outlier-of-all" : nil))
  }
}

extension Outliers.Whole {
  fileprivate mutating func add(_ row: Sourced<Transaction>, at position: Int64) {
    sum += UInt128(row.value.amount.minorUnits.magnitude)
    count += 1
    if row.value.amount.minorUnits.magnitude > size { largest = (row, position) }
  }

  private var size: UInt64 { largest.row.value.amount.minorUnits.magnitude }

  /// The mean of all but the largest, where that is more than all of them and a thousand times
  /// their mean.
  fileprivate var usualBesideLargest: Int64? {
    let (largest, others) = (UInt128(size), UInt128(count - 1))
    let rest = sum - largest
    guard count >= 5, rest > 0, largest > rest, largest * others >= rest * 1_000 else {
      return nil
    }
    return Int64(clamping: rest / others)
  }
}

/// What rows must share to be compared.
private struct Neighbourhood: Hashable {
  let type: TransactionType
  let currency: Currency
  let agreement: Code<Agreement>?
  let line: Code<BudgetLine>?
  let project: Code<Project>?
  let isPublished: Bool

  /// The rows of its type and currency.
  init(wholeOf transaction: Transaction) {
    type = transaction.type
    currency = transaction.amount.currency
    (agreement, line, project) = (nil, nil, nil)
    isPublished = true
  }

  init(_ transaction: Transaction, isPublished: Bool) {
    self.isPublished = isPublished
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
