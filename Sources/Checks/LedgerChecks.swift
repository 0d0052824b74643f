import PortfolioModel

/// What the checks find in the rows of a ledger as they go by, once each: the ledger is never held.
public struct LedgerChecks: Sendable {
  private let index: CheckIndex
  private var rowChecks:
    [(look: @Sendable (Sourced<Transaction>, CheckIndex) -> [Hit], found: [Hit])]
  private var looks: [any LedgerLook]
  /// Where the hits of a check are: among those of rows, or of looks.
  private var places: [String: [Place]]

  private typealias RowLook = @Sendable (Sourced<Transaction>, CheckIndex) -> [Hit]

  private enum Place {
    case row(Int)
    case look(Int)
  }

  /// - Parameter index: all that the checks look at beside the rows.
  public init(_ index: CheckIndex, of checks: [Check] = Check.all) {
    self.index = index
    (rowChecks, looks, places) = ([], [], [:])
    for check in checks {
      switch check.scope {
      case .transaction(let look):
        places[check.name, default: []].append(.row(rowChecks.count))
        rowChecks.append((look, []))
      case .ledger(let make):
        places[check.name, default: []].append(.look(looks.count))
        looks.append(make())
      default: break
      }
    }
  }

  /// Takes the next row.
  ///
  /// - Parameter position: by which the row can be found again; the greater, the later it stands.
  public mutating func take(_ row: Sourced<Transaction>, at position: Int64) {
    for number in rowChecks.indices {
      let hits = rowChecks[number].look(row, index)
      if !hits.isEmpty { rowChecks[number].found += hits }
    }
    for number in looks.indices { looks[number].take(row, at: position, index) }
  }

  /// The positions of rows that must be seen once more, when all have gone by; few, as a rule.
  public mutating func wanted() -> [Int64] {
    Set(looks.indices.flatMap { looks[$0].wanted() }).sorted()
  }

  /// Takes a row that was wanted once more; they come in the order of their positions.
  public mutating func takeAgain(_ row: Sourced<Transaction>, at position: Int64) {
    for number in looks.indices { looks[number].takeAgain(row, at: position) }
  }

  func hits(of check: String) -> [Hit] {
    (places[check] ?? []).flatMap { place in
      switch place {
      case .row(let number): rowChecks[number].found
      case .look(let number): looks[number].hits
      }
    }
  }
}

/// What compares the rows of a ledger with each other.
protocol LedgerLook: Sendable {
  mutating func take(_ row: Sourced<Transaction>, at position: Int64, _ index: CheckIndex)
  /// The positions of the rows that it must see once more.
  mutating func wanted() -> [Int64]
  mutating func takeAgain(_ row: Sourced<Transaction>, at position: Int64)
  var hits: [Hit] { get }
}

extension LedgerLook {
  mutating func wanted() -> [Int64] { [] }
  mutating func takeAgain(_ row: Sourced<Transaction>, at position: Int64) {}
}
