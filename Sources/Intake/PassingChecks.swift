import Checks
import PortfolioModel

/// Looks at rows that go by on their way from a source, none of which is kept.
final class PassingChecks<Source: PortfolioSource>: PortfolioSource {
  private let source: Source
  private var checks: LedgerChecks
  private var index: CheckIndex
  private var count: Int64 = 0

  /// What is looked at.
  private static var all: [Check] { [.outlierOfAll, .sourceAddsUp] }

  init(_ source: Source, asOf day: Day) {
    self.source = source
    index = CheckIndex(projects: [], agreements: [])
    index.asOf = day
    checks = LedgerChecks(index, of: Self.all)
  }

  func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    try source.read { part in
      if case .transactions(let rows) = part {
        for row in rows {
          count += 1
          checks.take(row, at: count)
        }
      }
      try sink(part)
    }
  }

  /// What was found.
  ///
  /// - Parameter sources: how the source compares with what was made of it.
  func findings(_ sources: [SourceComparison]) -> [Finding] {
    index.sources = sources
    _ = checks.wanted()
    return index.findings(of: Self.all, in: checks)
  }
}
