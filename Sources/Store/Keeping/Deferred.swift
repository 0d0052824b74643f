import Synchronization

/// A value that is at hand, or that is made when somebody first asks for it.
public struct Deferred<Value: Sendable>: Sendable {
  private var known: Value?
  private let maker: Maker

  public init(_ value: Value) {
    known = value
    maker = Maker { value }
  }

  /// - Parameter make: it may run twice where two ask at once: nobody waits for another, who may
  ///   hold what it needs.
  public init(_ make: @escaping @Sendable () -> Value) { maker = Maker(make) }

  public var value: Value { known ?? maker.value }

  mutating func change(_ body: (inout Value) -> Void) {
    var value = known.take() ?? maker.value
    body(&value)
    known = value
  }

  private final class Maker: Sendable {
    private let made = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    var value: Value {
      if let made = made.withLock({ $0 }) { return made }
      let value = make()
      return made.withLock { made in
        if let made { return made }
        made = value
        return value
      }
    }
  }
}
