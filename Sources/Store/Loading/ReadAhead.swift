import Foundation
import PortfolioModel
import Synchronization

extension PortfolioSource where Self: Sendable {
  /// Reads on a thread of its own, a few batches of parts ahead of whoever takes them, and makes
  /// them ready there: one core reads while the other writes.
  func readAhead(
    _ extent: ReadyPart.Extent, into sink: (ReadyPart) throws -> Void
  ) throws -> [Finding] {
    let queue = PartQueue()
    Thread.detachNewThread {
      var digest = RowDigest(columns: LedgerRow.columns)
      var batch: [ReadyPart] = []
      let outcome = Result {
        let findings = try read { part in
          batch.append(try ReadyPart(part, extent, &digest))
          if part.isLarge || batch.count == 32 {
            try queue.put(batch)
            batch = []
          }
        }
        try queue.put(batch)
        return findings
      }
      queue.finish(outcome)
    }
    do {
      while let parts = queue.take() { for part in parts { try sink(part) } }
    } catch {
      queue.abandon()
      while queue.take() != nil {}
      throw error
    }
    return try queue.outcome()
  }
}

extension PortfolioPart {
  /// Whether it is handed on at once: others that wait with it would take too much memory.
  fileprivate var isLarge: Bool {
    switch self {
    case .transactions(let rows): rows.count >= 100
    case .rates: true
    default: false
    }
  }
}

/// Batches of parts between the thread that reads and the one that takes.
private final class PartQueue: Sendable {
  private struct Abandoned: Error {}

  private struct State {
    var batches: [[ReadyPart]] = []
    var outcome: Result<[Finding], any Error>?
    var isAbandoned = false
  }

  private let state = Mutex(State())
  /// How many more batches may wait.
  private let room = DispatchSemaphore(value: 4)
  /// How many batches wait; one more when all is read.
  private let waiting = DispatchSemaphore(value: 0)

  /// Adds a batch, when there is room for it.
  func put(_ batch: [ReadyPart]) throws {
    room.wait()
    let isAbandoned = state.withLock { state in
      if !state.isAbandoned { state.batches.append(batch) }
      return state.isAbandoned
    }
    if isAbandoned { throw Abandoned() }
    waiting.signal()
  }

  func finish(_ outcome: Result<[Finding], any Error>) {
    state.withLock { $0.outcome = outcome }
    waiting.signal()
  }

  /// The next batch, when there is one; `nil` when all were taken.
  func take() -> [ReadyPart]? {
    waiting.wait()
    let batch = state.withLock { $0.batches.isEmpty ? nil : $0.batches.removeFirst() }
    room.signal()
    return batch
  }

  /// Nobody takes parts any more.
  func abandon() { state.withLock { $0.isAbandoned = true } }

  /// What came of the reading, when all parts were taken.
  func outcome() throws -> [Finding] {
    try state.withLock { $0.outcome }?.get() ?? []
  }
}
