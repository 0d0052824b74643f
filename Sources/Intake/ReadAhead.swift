import Foundation
import PortfolioModel
import Synchronization

/// A source that is read on a thread of its own, a few parts ahead of whoever takes them: one core
/// reads while the other adds up.
struct ReadAhead<Source: PortfolioSource & Sendable>: PortfolioSource {
  let source: Source

  func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    let queue = PartQueue()
    Thread.detachNewThread {
      let outcome = Result { try source.read { try queue.put($0) } }
      queue.finish(outcome)
    }
    do {
      while let part = queue.take() { try sink(part) }
    } catch {
      queue.abandon()
      while queue.take() != nil {}
      throw error
    }
    return try queue.outcome()
  }
}

/// Parts between the thread that reads and the one that takes.
private final class PartQueue: Sendable {
  private struct Abandoned: Error {}

  private struct State {
    var parts: [PortfolioPart] = []
    var outcome: Result<[Finding], any Error>?
    var isAbandoned = false
  }

  private let state = Mutex(State())
  /// How many more parts may wait.
  private let room = DispatchSemaphore(value: 16)
  /// How many parts wait; one more when all is read.
  private let waiting = DispatchSemaphore(value: 0)

  /// Adds a part, when there is room for it.
  func put(_ part: PortfolioPart) throws {
    room.wait()
    let isAbandoned = state.withLock { state in
      if !state.isAbandoned { state.parts.append(part) }
      return state.isAbandoned
    }
    if isAbandoned { throw Abandoned() }
    waiting.signal()
  }

  func finish(_ outcome: Result<[Finding], any Error>) {
    state.withLock { $0.outcome = outcome }
    waiting.signal()
  }

  /// The next part, when there is one; `nil` when all were taken.
  func take() -> PortfolioPart? {
    waiting.wait()
    let part = state.withLock { $0.parts.isEmpty ? nil : $0.parts.removeFirst() }
    room.signal()
    return part
  }

  /// Nobody takes parts any more.
  func abandon() { state.withLock { $0.isAbandoned = true } }

  /// What came of the reading, when all parts were taken.
  func outcome() throws -> [Finding] {
    try state.withLock { $0.outcome }?.get() ?? []
  }
}
