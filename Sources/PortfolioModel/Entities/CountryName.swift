/// What a portfolio calls a country in place of the United Nations' name.
public struct CountryName: Hashable, Sendable, Codable {
  public var country: Code<Country>
  public var name: LocalizedText

  public init(country: Code<Country>, name: LocalizedText) {
    self.country = country
    self.name = name
  }
}
