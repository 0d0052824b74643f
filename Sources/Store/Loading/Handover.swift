import Foundation
import Synchronization

/// Things on their way from the thread that makes them to the one that takes them, in their order;
/// no more than so many wait.
public final class Handover<Element: Sendable>: Sendable {
  /// Nobody takes any more.
  public struct Abandoned: Error {}

  private struct State {
    var waiting: [Element] = []
    var isAbandoned = false
  }

  private let state = Mutex(State())
  /// How many more may wait.
  private let room: DispatchSemaphore
  /// How many wait; one more when all were made.
  private let waiting = DispatchSemaphore(value: 0)

  public init(room: Int) { self.room = DispatchSemaphore(value: room) }

  /// How many wait.
  var count: Int { state.withLock { $0.waiting.count } }

  /// Hands over the next, when there is room for it.
  ///
  /// - Throws: `Abandoned` where nobody takes any more.
  public func put(_ element: Element) throws {
    room.wait()
    let isAbandoned = state.withLock { state in
      if !state.isAbandoned { state.waiting.append(element) }
      return state.isAbandoned
    }
    if isAbandoned {
      room.signal()
      throw Abandoned()
    }
    waiting.signal()
  }

  /// Says that all were handed over.
  public func finish() { waiting.signal() }

  /// The next, when there is one; `nil` when all were taken. Not to be asked again then.
  public func take() -> Element? {
    waiting.wait()
    let element = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    room.signal()
    return element
  }

  /// Takes no more, and waits until nobody makes any more.
  func abandon() {
    state.withLock { $0.isAbandoned = true }
    while take() != nil {}
  }
}
