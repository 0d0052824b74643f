import Foundation
import Synchronization

/// What is found out on a thread of its own while something else is done.
final class Background<Value: Sendable>: Sendable {
  private let found = Mutex<Value?>(nil)
  private let isFound = DispatchSemaphore(value: 0)

  init(_ find: @escaping @Sendable () -> Value) {
    Thread.detachNewThread {
      let value = find()
      self.found.withLock { $0 = value }
      self.isFound.signal()
    }
  }

  /// Waits for it, where need be.
  var value: Value {
    while true {
      if let value = found.withLock({ $0 }) { return value }
      isFound.wait()
      // Others may wait for it, too.
      isFound.signal()
    }
  }
}
