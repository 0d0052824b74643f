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
