import PortfolioModel
import Synchronization

/// Answers already given: a store does not change once it is loaded, so they stay true.
final class AnswerCache: Sendable {
  private let answers = Mutex<[Key: [Total]]>([:])
  private let codes = Mutex<[CodesKey: Set<String>]>([:])

  private struct Key: Hashable {
    let question: TotalsQuestion
    let selection: Selection
  }

  private struct CodesKey: Hashable {
    let dimension: Dimension
    let selection: Selection?
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

  /// The answer given before, else the one that `ask` gives.
  func answer(
    _ question: TotalsQuestion, _ selection: Selection, _ ask: () throws -> [Total]
  ) rethrows -> [Total] {
    let key = Key(question: question, selection: selection)
    if let known = answers.withLock({ $0[key] }) { return known }
    let answer = try ask()
    answers.withLock { $0[key] = answer }
    return answer
  }
}
