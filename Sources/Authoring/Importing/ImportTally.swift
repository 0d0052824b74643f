import PortfolioModel

/// What became of the rows of an export, counted and added up for each currency with the signs of
/// the export: what is in the file was skipped, left out or imported, or lost by rounding.
public struct ImportTally: Sendable {
  public enum Fate: Hashable, Comparable, Sendable {
    case inFile, skipped, leftOut
    case imported(TransactionType)
    /// What is finer than minor units.
    case rounded

    public static func < (left: Fate, right: Fate) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .inFile: 0
      case .skipped: 100
      case .leftOut: 200
      case .imported(let type): 300 + type.rawValue
      case .rounded: 400
      }
    }
  }

  public struct Line: Sendable {
    public let fate: Fate
    /// As the export has it; `nil` where it names none.
    public let currency: String?
    public let rows: Int
    public let amount: Quantity
  }

  private struct Key: Hashable {
    let fate: Fate
    let currency: String?
  }

  private var sums: [Key: (rows: Int, amount: Quantity)] = [:]

  /// - Throws: `Overflow` where a sum has more digits than can be kept.
  mutating func add(_ fate: Fate, _ amount: Quantity?, _ currency: String?) throws(Overflow) {
    let key = Key(fate: fate, currency: currency)
    let sum = sums[key] ?? (0, .zero)
    guard let total = sum.amount.adding(amount ?? .zero) else {
      throw Overflow(total: currency ?? "")
    }
    sums[key] = (sum.rows + 1, total)
  }

  /// For each currency what is in the file, and then what became of it.
  public var lines: [Line] {
    sums.map { key, sum in
      Line(fate: key.fate, currency: key.currency, rows: sum.rows, amount: sum.amount)
    }.sorted {
      ($0.currency ?? "\u{10FFFF}", $0.fate) < ($1.currency ?? "\u{10FFFF}", $1.fate)
    }
  }
}
