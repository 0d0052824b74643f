import PortfolioModel
import Synchronization

/// Answers already given: a store does not change once it is loaded, so they stay true.
final class AnswerCache: Sendable {
  private let groups = Mutex<[GroupQuestion: [Group]]>([:])
  private let indexed = Mutex<Set<String>>([])
  private let codes = Mutex<[CodesKey: Set<String>]>([:])

  private struct CodesKey: Hashable {
    let dimension: Dimension
    let selection: Selection?
  }

  /// Does the work the first time it is called for a column.
  func once(_ column: String, _ work: () throws -> Void) rethrows {
    try indexed.withLock { done in
      guard !done.contains(column) else { return }
      try work()
      done.insert(column)
    }
  }

  /// The codes found before, else those that `ask` finds.
  func codes(
    _ dimension: Dimension, _ selection: Selection?, _ ask: () throws -> Set<String>
  ) rethrows -> Set<String> {
    let key = CodesKey(dimension: dimension, selection: selection)
    if let known = codes.withLock({ $0[key] }) { return known }
    let found = try ask()
    codes.withLock { $0[key] = found }
    return found
  }

  /// The sums made before, else those that `ask` makes.
  func groups(_ question: GroupQuestion, _ ask: () throws -> [Group]) rethrows -> [Group] {
    if let known = groups.withLock({ $0[question] }) { return known }
    let made = try ask()
    groups.withLock { $0[question] = made }
    return made
  }
}
