import PortfolioModel
import ReferenceData
import Testing

struct RegionsTests {
  private func countries(_ code: String) -> Set<String> {
    Set(Regions.all.first { $0.code.text == code }?.countries.map(\.text) ?? [])
  }

  @Test func `a region has the countries of M49`() {
    #expect(countries("015") == ["DZ", "EG", "EH", "LY", "MA", "SD", "TN"])
    #expect(countries("002").isSuperset(of: countries("015").union(countries("202"))))
    #expect(countries("001").isSuperset(of: ["MA", "NO", "NA"]))
  }

  @Test func `the continents divide the world`() {
    let continents = ["002", "009", "019", "142", "150"].map(countries)
    #expect(continents.reduce(0) { $0 + $1.count } == countries("001").count)
    #expect(!countries("001").contains("AQ"), "Antarctica is in no region")
  }

  @Test func `a portfolio's own region takes the place of another under its code`() {
    var settings = PortfolioSettings()
    let own = Region(code: Code("015"), title: LocalizedText([:]), countries: [Code("MA")])
    settings.regions = [own]
    let all = Regions.all(in: settings)
    #expect(all.filter { $0.code.text == "015" } == [own])
    #expect(all.count == Regions.all.count)
  }
}
