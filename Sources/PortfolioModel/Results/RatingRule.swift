/// By what share of a due target an indicator counts as green or amber; below, it is red.
public struct RatingRule: Hashable, Sendable, Codable {
  public var green = Share(85, of: 100)
  public var amber = Share(50, of: 100)

  public init() {}

  /// How an indicator stands that meets so much of the latest target whose period has ended.
  public func rating(of met: Ratio) -> Rating {
    if met.isAtLeast(green) { return .green }
    return met.isAtLeast(amber) ? .amber : .red
  }
}

/// How well something stands.
public enum Rating: String, CaseIterable, Sendable, Codable {
  case green, amber, red
}
