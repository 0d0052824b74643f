import Foundation

/// Batches on their way from the thread that parses to the one that reads, in their order, and back.
final class BatchRelay: @unchecked Sendable {
  private let condition = NSCondition()
  private var filled: [ElementBatch] = []
  private var free = (0..<3).map { _ in ElementBatch() }
  private var isStopped = false

  /// Hands over a batch and takes one to be filled, as soon as there is one; `nil` where nobody
  /// reads any more.
  func exchange(_ batch: ElementBatch) -> ElementBatch? {
    condition.withLock {
      filled.append(batch)
      condition.signal()
      if batch.ending != nil { return nil }
      while free.isEmpty, !isStopped { condition.wait() }
      return isStopped ? nil : free.removeLast()
    }
  }

  /// The next batch, as soon as there is one.
  func next() -> ElementBatch {
    condition.withLock {
      while filled.isEmpty { condition.wait() }
      return filled.removeFirst()
    }
  }

  /// Gives back a batch that was read.
  func giveBack(_ batch: ElementBatch) {
    condition.withLock {
      free.append(batch)
      condition.signal()
    }
  }

  /// Says that nobody reads any more.
  func stop() {
    condition.withLock {
      isStopped = true
      condition.signal()
    }
  }
}
