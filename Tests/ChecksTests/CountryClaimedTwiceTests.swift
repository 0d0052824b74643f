import PortfolioModel
import Testing

struct CountryClaimedTwiceTests {
  typealias Claim = (country: String, from: String?, to: String?)

  private func findings(_ claims: [Claim], _ role: CountryRole = .implementation) throws -> [String]
  {
    try Project.sample { project in
      project.countries = try claims.map { claim in
        var share = CountryShare(country: Code(claim.country))
        share.role = role
        share.from = try claim.from.map { try .on($0) }
        share.to = try claim.to.map { try .on($0) }
        return share
      }
    }.findings(of: "country-claimed-twice")
  }

  @Test func `several countries, or one share after the other`() throws {
    #expect(try findings([("MA", nil, nil), ("TN", nil, nil)]) == [])
    #expect(try findings([("MA", nil, "2023-12-31"), ("MA", "2024-01-01", nil)]) == [])
    #expect(try findings([("MA", "2024-01-01", nil), ("MA", nil, "2023-12-31")]) == [])
  }

  @Test func `shares of one country hold on one day together`() throws {
    #expect(
      try findings([("MA", nil, "2024-01-01"), ("MA", "2024-01-01", nil)]) == [
        "p.yaml:4:3: warning: 'W1' claims MA twice for the same days; make one of both, with the "
          + "sum of the shares"
      ])
  }

  @Test func `each claim too many is told of`() throws {
    #expect(try findings([("MA", nil, nil), ("MA", nil, nil), ("MA", nil, nil)]).count == 2)
  }

  @Test func `countries of origin carry no money`() throws {
    #expect(try findings([("MA", nil, nil), ("MA", nil, nil)], .origin) == [])
  }
}
