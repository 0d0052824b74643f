/// What a project brings about, with the indicators that show it [IATI: result].
public struct ProjectResult: Hashable, Sendable, Codable {
  public var level = Level.output
  public var title: LocalizedText
  /// What must hold for the result to come about.
  public var assumptions: LocalizedText?
  public var indicators: [Indicator] = []

  public init(title: LocalizedText) { self.title = title }

  /// How far from the project's own work a result is [IATI: ResultType].
  public enum Level: String, CaseIterable, Sendable, Codable {
    case impact, outcome, output
    /// Of none of these levels.
    case other
  }
}
