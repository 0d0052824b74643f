/// How far a project is [IATI: activity-status].
public enum ProjectStatus: String, CaseIterable, Sendable, Codable {
  case pipeline, implementation, finalisation, closed, cancelled, suspended

  /// The code of IATI's list ActivityStatus.
  public var iatiCode: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The statuses by IATI's names and codes, and by the words that lists use for them.
  public static let byWord: [String: ProjectStatus] = allCases.reduce(
    into: ["active": .implementation, "ongoing": .implementation, "completed": .closed]
  ) {
    $0[$1.rawValue] = $1
    $0[String($1.iatiCode)] = $1
  }
}

/// A status as some source listed it on some day.
public struct ListedStatus: Hashable, Sendable, Codable {
  public var status: ProjectStatus
  /// The source's own word, where it is another.
  public var listedAs: String?
  public var listedOn: Day?
  public var source: String?

  public init(status: ProjectStatus) { self.status = status }
}

/// Planned and actual dates as one source states them.
public struct ProjectDates: Hashable, Sendable, Codable {
  public var plannedStart: PartialDate?
  public var plannedEnd: PartialDate?
  public var actualStart: PartialDate?
  public var actualEnd: PartialDate?
  public var source: String?

  public init() {}
}

/// A claim that a project contributes to a node of a policy framework.
public struct Tag: Hashable, Sendable, Codable {
  /// The framework's code, such as `sdg`.
  public var framework: String
  /// The node's code, such as `10.7`; without it the claim is to the framework as a whole.
  public var node: String?
  public var basis = Basis.assigned
  /// Who states it.
  public var by: String?

  /// Whether a source states the tag or we assign it.
  public enum Basis: String, CaseIterable, Sendable, Codable { case stated, assigned }

  public init(framework: String) { self.framework = framework }
}

/// An organisation that works on a project.
public struct Partner: Hashable, Sendable, Codable {
  public var name: LocalizedText
  public var role: String?
  public var identifier: String?

  public init(name: LocalizedText) { self.name = name }
}

/// A lesson learned or a success story, with evidence.
public struct Lesson: Hashable, Sendable, Codable {
  public var text: LocalizedText
  public var kind = Kind.lesson
  public var evidence: String?

  /// What happened: something to learn from, or something that worked.
  public enum Kind: String, CaseIterable, Sendable, Codable { case lesson, success }

  public init(text: LocalizedText) { self.text = text }
}

/// An amount known only from a publication, without an agreement.
public struct StatedAmount: Hashable, Sendable, Codable {
  public var funder: Code<Funder>
  public var amount: Stated<Money>
  public var source: String?
  public var listedOn: Day?

  public init(funder: Code<Funder>, amount: Stated<Money>) {
    self.funder = funder
    self.amount = amount
  }
}
