/// What a country is to a project.
public enum CountryRole: String, CaseIterable, Sendable, Codable {
  case implementation, origin, destination
}

/// A country of a project; only countries of implementation carry money.
public struct CountryShare: Hashable, Sendable, Codable {
  public var country: Code<Country>
  public var role = CountryRole.implementation
  public var share: Share?
  /// The days on which the share holds; without them, always.
  public var from: Day?
  public var to: Day?

  public init(country: Code<Country>) { self.country = country }
}

/// A theme of a project with its part of the project's money.
public struct ThemeShare: Hashable, Sendable, Codable {
  public var theme: Code<Theme>
  public var share: Share?
  public var from: Day?
  public var to: Day?

  public init(theme: Code<Theme>) { self.theme = theme }
}

/// A sector of a project with its part of the project's money.
public struct SectorShare: Hashable, Sendable, Codable {
  public var sector: Code<Sector>
  public var share: Share?
  public var from: Day?
  public var to: Day?

  public init(sector: Code<Sector>) { self.sector = sector }
}

/// A purpose of aid by the five-digit codes of OECD DAC.
public enum Sector {}

/// A place where a project is carried out [IATI: location].
public struct Location: Hashable, Sendable, Codable {
  public var name: LocalizedText
  public var country: Code<Country>?
  /// The region or district by whatever code list the source uses.
  public var administrative: String?
  /// Degrees north and east (WGS 84).
  public var latitude: Quantity?
  public var longitude: Quantity?

  public init(name: LocalizedText) { self.name = name }
}

/// A share that may hold only on some days, so that a change does not rewrite closed years.
public protocol DatedShare {
  associatedtype Part: Hashable & Sendable
  var part: Part { get }
  var share: Share? { get }
  var from: Day? { get }
  var to: Day? { get }
}

extension CountryShare: DatedShare {
  public var part: Code<Country> { country }
}

extension ThemeShare: DatedShare {
  public var part: Code<Theme> { theme }
}

extension SectorShare: DatedShare {
  public var part: Code<Sector> { sector }
}

extension DatedShare {
  /// Whether the share holds on `day`; without a day, whether it still does.
  public func holds(on day: Day?) -> Bool {
    guard let day else { return to == nil }
    return from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
  }
}

extension Sequence where Element: DatedShare {
  /// The day itself where some share holds on it, else the nearest on which one does, earlier
  /// days first.
  public func dayWithShares(nearest day: Day) -> Day {
    if contains(where: { $0.holds(on: day) }) { return day }
    let earlier = compactMap(\.to).filter { $0 < day }.max()
    return earlier ?? compactMap(\.from).filter { $0 > day }.min() ?? day
  }

  /// The partition in force on `day`; without a day, the one still in force.
  public func partition(on day: Day?) -> Partition<Element.Part> {
    Partition(filter { $0.holds(on: day) }.map { ($0.part, $0.share) })
  }
}
