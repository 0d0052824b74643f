/// A figure that may be missing for one of two reasons, neither of which is zero.
public enum Stated<Value> {
  case value(Value)
  /// There is such a figure, but nobody has told us.
  case notStated
  /// There can be no such figure here.
  case notApplicable
}

extension Stated: Sendable where Value: Sendable {}
extension Stated: Equatable where Value: Equatable {}
extension Stated: Hashable where Value: Hashable {}
extension Stated: Codable where Value: Codable {}

extension Stated {
  /// The figure, where there is one.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// A missing optional is a figure nobody has told us.
  public init(_ value: Value?) {
    self = value.map { .value($0) } ?? .notStated
  }

  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Stated<Other> {
    switch self {
    case .value(let value): .value(try transform(value))
    case .notStated: .notStated
    case .notApplicable: .notApplicable
    }
  }
}
