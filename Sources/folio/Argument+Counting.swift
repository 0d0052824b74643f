import PortfolioModel

extension Argument {
  /// How many things there are, in words: `1 project`.
  ///
  /// - Parameter things: what is counted, as the terms under `count` have it.
  static func counted(_ things: String, _ count: Int) -> Argument {
    .message(Message("count.\(things)", ["count": .number(count)]))
  }
}
