import PortfolioModel
import Testing

struct DatedShareTests {
  private func share(
    _ country: String, _ percent: Int64, from: String? = nil, to: String? = nil
  ) throws -> CountryShare {
    var share = CountryShare(country: Code(country))
    share.share = Share(percent, of: 100)
    share.from = try from.map { try .on($0) }
    share.to = try to.map { try .on($0) }
    return share
  }

  private func countries(_ shares: [CountryShare], on day: String?) throws -> [String] {
    try shares.partition(on: day.map { try .on($0) }).parts.map(\.part.text)
  }

  @Test func `a change of shares does not rewrite closed years`() throws {
    let shares = [
      try share("MA", 100, to: "2023-12-31"), try share("TN", 100, from: "2024-01-01"),
    ]
    #expect(try countries(shares, on: "2023-12-31") == ["MA"])
    #expect(try countries(shares, on: "2024-01-01") == ["TN"])
    #expect(try countries(shares, on: nil) == ["TN"])
  }

  @Test func `only countries of implementation carry money`() {
    var project = Project(code: Code("P1"), title: LocalizedText("Return", in: .english))
    var origin = CountryShare(country: Code("SN"))
    origin.role = .origin
    project.countries = [origin, CountryShare(country: Code("MA"))]
    #expect(project.implementingCountries.map(\.country.text) == ["MA"])
  }
}
