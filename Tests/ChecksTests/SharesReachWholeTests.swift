import PortfolioModel
import Testing

struct SharesReachWholeTests {
  typealias Claim = (share: String?, from: String?, to: String?)

  private func findings(_ claims: [Claim]) throws -> [String] {
    try Project.sample { project in
      project.sectors = try claims.enumerated().map { index, claim in
        var share = SectorShare(sector: Code("1403\(index)"))
        share.share = try claim.share.map { try .of($0) }
        share.from = try claim.from.map { try .on($0) }
        share.to = try claim.to.map { try .on($0) }
        return share
      }
    }.findings(of: "shares-reach-whole")
  }

  @Test func `the whole, more than it, one claim without a share, or none`() throws {
    #expect(try findings([("33.33", nil, nil), ("66.67", nil, nil)]) == [])
    #expect(try findings([("60", nil, nil), ("60", nil, nil)]) == [])
    #expect(try findings([(nil, nil, nil)]) == [])
    #expect(try findings([]) == [])
  }

  @Test func `a hundredth of a percent is missing`() throws {
    #expect(
      try findings([("33.33", nil, nil), ("66.66", nil, nil)]) == [
        "p.yaml:10:3: warning: sector shares of 'W1' add up to 99.99 %; 0.01 % of its money is "
          + "unallocated; add what is missing, or leave it unallocated on purpose and silence the "
          + "check"
      ])
  }

  @Test func `the rest of a publication's money may be a region's`() throws {
    func findings(_ regions: [PublishedCode]) throws -> [String] {
      try Project.sample { project in
        var share = CountryShare(country: Code("MA"))
        share.share = try .of("48")
        project.countries = [share]
        project.publication = Publication(reporter: PublishedOrganisation(code: "XX-ORG"))
        project.publication?.regions = regions
      }.findings(of: "shares-reach-whole")
    }
    #expect(try findings([]).count == 1)
    #expect(try findings([PublishedCode(code: "298")]) == [])
  }

  @Test func `the whole is reached on each day`() throws {
    #expect(try findings([("100", nil, "2023-12-31"), ("100", "2024-01-01", nil)]) == [])
    #expect(try findings([("100", "2024-01-01", "2024-12-31")]) == [])
  }

  private static let gaps: [[Claim]] = [
    [("60", nil, "2023-12-31"), ("100", "2024-01-01", nil)],
    [("60", "2024-01-01", "2024-12-31")],
    [("60", nil, "2024-06-30"), ("40", nil, "2024-12-31")],
    [("60", nil, nil), ("40", "2024-01-01", nil)],
  ]

  @Test(arguments: gaps)
  func `closed years, days to come and gaps between shares miss a part`(claims: [Claim]) throws {
    let found = try findings(claims)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("p.yaml:10:3: warning: sector shares of 'W1'") })
  }

  @Test func `days between shares have the shares that are nearest`() throws {
    #expect(try findings([("100", nil, "2023-12-31"), ("100", "2024-07-01", nil)]) == [])
  }
}
