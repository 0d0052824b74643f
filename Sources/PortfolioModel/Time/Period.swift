/// The days from `first` to `last`, both included.
public struct Period: Hashable, Sendable {
  public let first: Day
  public let last: Day

  /// `nil` where `last` comes before `first`.
  public init?(from first: Day, to last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  public var days: Int { last.daysSince1970 - first.daysSince1970 + 1 }

  /// Days gone by the end of `day` over days in all, held to 0–100 %.
  public func elapsed(on day: Day) -> Ratio {
    let gone = day.daysSince1970 - first.daysSince1970 + 1
    return Ratio(Int128(min(max(gone, 0), days)), over: Int128(days))
  }
}
