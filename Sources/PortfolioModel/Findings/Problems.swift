/// What is wrong or doubtful in a portfolio, for somebody who asked for something else: the worst
/// of it, and how much more there is.
public struct Problems: Hashable, Sendable {
  /// In the order of their places.
  public let worst: [Finding]
  /// How many there are beside the worst.
  public let others: Int
  public let hasErrors: Bool

  /// How many findings anybody reads who did not ask for them.
  public static let most = 20

  public init(worst: [Finding], others: Int) {
    self.worst = worst
    self.others = others
    hasErrors = worst.hasErrors
  }

  /// - Parameter findings: all that was found, in the order of places.
  public init(among findings: [Finding]) {
    let problems = findings.problems
    let worst = problems.indices.sorted {
      (problems[$1].severity, $0) < (problems[$0].severity, $1)
    }.prefix(Self.most)
    self.init(worst: worst.sorted().map { problems[$0] }, others: problems.count - worst.count)
  }

  /// The same, the texts with what is known of them in other languages.
  public func completed(by translations: Translations) -> Problems {
    Problems(worst: worst.map { $0.completed(by: translations) }, others: others)
  }
}
