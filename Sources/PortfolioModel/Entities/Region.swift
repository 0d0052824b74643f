/// A group of countries: a region of the United Nations' M49, or one of the portfolio's own.
public struct Region: Hashable, Sendable, Codable {
  public var code: Code<Region>
  public var title: LocalizedText
  public var countries: [Code<Country>]

  public init(code: Code<Region>, title: LocalizedText, countries: [Code<Country>] = []) {
    self.code = code
    self.title = title
    self.countries = countries
  }
}
