import Checks
import PortfolioModel
import Store
import Synchronization

/// Looks at rows that go by on their way from a source, none of which is kept.
final class PassingChecks<Source: PortfolioSource & Sendable>: PortfolioSource, Sendable {
  private let source: Source
  private let state: Mutex<State>

  private struct State {
    var checks: LedgerChecks
    var index: CheckIndex
    var count: Int64 = 0

    mutating func take(_ rows: [Sourced<Transaction>]) {
      for row in rows {
        count += 1
        checks.take(row, at: count)
      }
    }
  }

  /// What is looked at.
  private static var all: [Check] { [.outlierOfAll, .sourceAddsUp] }

  init(_ source: Source, asOf day: Day) {
    self.source = source
    var index = CheckIndex(projects: [], agreements: [])
    index.asOf = day
    state = Mutex(State(checks: LedgerChecks(index, of: Self.all), index: index))
  }

  func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    try source.read { part in
      if case .transactions(let rows) = part { state.withLock { $0.take(rows) } }
      try sink(part)
    }
  }

  /// What was found; a sum that is too large is a finding as well.
  ///
  /// - Parameter store: what was made of the source.
  func findings(_ store: Store) throws -> [Finding] {
    do {
      let sources = try store.sourceComparisons()
      return state.withLock { state in
        state.index.sources = sources
        _ = state.checks.wanted()
        return state.index.findings(of: Self.all, in: state.checks)
      }
    } catch let overflow as Overflow {
      return [overflow.finding]
    }
  }
}
