/// The unit of work [IATI: iati-activity].
public struct Project: Hashable, Sendable, Codable {
  public var code: Code<Project>
  public var title: LocalizedText
  public var otherTitles: [LocalizedText] = []
  /// What other systems call the project, by the name of the system (`PRIMA`, `IATI` …).
  public var identifiers: [Identifier] = []
  public var description: LocalizedText?
  public var manager: String?
  public var status: ListedStatus?
  /// The dates as stated; where sources differ, the first of them is reckoned with.
  public var dates: [ProjectDates] = []
  public var countries: [CountryShare] = []
  public var themes: [ThemeShare] = []
  public var sectors: [SectorShare] = []
  public var locations: [Location] = []
  /// The project that this one is a part of.
  public var parent: Code<Project>?
  public var tags: [Tag] = []
  public var targetGroups: [LocalizedText] = []
  public var partners: [Partner] = []
  public var results: [ProjectResult] = []
  public var lessons: [Lesson] = []
  public var statedAmounts: [StatedAmount] = []
  public var mobilised: [MobilisedResource] = []
  /// Whether it helps people who returned to begin anew.
  public var isReintegration = false
  public var environment = Environment()
  public var documents: [ProjectDocument] = []
  /// Public pages about the project.
  public var links: [String] = []
  /// What its publication says beside all this, where it was read from one.
  public var publication: Publication?

  public init(code: Code<Project>, title: LocalizedText) {
    self.code = code
    self.title = title
  }
}

/// What another system calls an entity.
public struct Identifier: Hashable, Sendable, Codable {
  public var system: String
  public var value: String

  public init(system: String, value: String) {
    self.system = system
    self.value = value
  }
}

extension Project {
  /// The countries in which the project is carried out, which alone carry money.
  public var implementingCountries: [CountryShare] {
    countries.filter { $0.role == .implementation }
  }

  /// Those who pay for it, as far as that is known without an agreement.
  public var statedFunders: [Code<Funder>] {
    statedAmounts.map(\.funder) + (publication?.funders ?? [])
  }

  public var startDate: PartialDate? {
    dates.first.flatMap { $0.actualStart ?? $0.plannedStart }
  }
}
