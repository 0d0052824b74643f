import PortfolioModel
import Testing

struct SharesWithinWholeTests {
  typealias Claim = (country: String, share: String?, from: String?, to: String?)

  private func findings(_ claims: [Claim]) throws -> [String] {
    var project = Project.sample()
    project.countries = try claims.map { claim in
      var share = CountryShare(country: Code(claim.country))
      share.share = try claim.share.map { try .of($0) }
      share.from = try claim.from.map { try .on($0) }
      share.to = try claim.to.map { try .on($0) }
      return share
    }
    return project.findings(of: "shares-within-whole")
  }

  private func findings(_ shares: [String?]) throws -> [String] {
    try findings(zip(["MA", "TN", "SN"], shares).map { ($0, $1, nil, nil) })
  }

  @Test(
    arguments: [
      ["50", "50"], ["33.33", "33.33", "33.34"], ["1/3", "1/3", "1/3"], ["100"], ["60"], [nil],
      [nil, "100"], [], ["0", "100"],
    ] as [[String?]])
  func `shares up to 100 % are in order`(shares: [String?]) throws {
    #expect(try findings(shares) == [])
  }

  @Test(arguments: [
    (["60", "50"], "110 %", "10 %"), (["33.34", "33.33", "33.34"], "100.01 %", "0.01 %"),
    (["100.000001"], "100.000001 %", "0.000001 %"), (["2/3", "1/2"], "7/6", "1/6"),
  ])
  func `shares above 100 % divide nothing`(
    shares: [String], sum: String, excess: String
  ) throws {
    #expect(
      try findings(shares) == [
        "p.yaml:4:3: error: country shares of 'W1' add up to \(sum), not 100 %; "
          + "nothing is divided by them; take \(excess) off"
      ])
  }

  @Test func `countries of origin carry no money and count for nothing`() throws {
    var project = Project.sample()
    var origin = CountryShare(country: Code("SN"))
    origin.role = .origin
    origin.share = .whole
    var implementation = CountryShare(country: Code("MA"))
    implementation.share = .whole
    project.countries = [origin, implementation]
    #expect(project.findings(of: "shares-within-whole") == [])
  }

  @Test func `shares without a common denominator divide nothing`() throws {
    #expect(
      try findings(["1/999983", "1/999979"]) == [
        "p.yaml:4:3: error: country shares of 'W1' have no common denominator below a thousand "
          + "million; nothing is divided by them; write them as percentages with fewer decimals"
      ])
  }

  @Test func `shares are held against 100 % on each day, not all together`() throws {
    #expect(
      try findings([("MA", "100", nil, "2023-12-31"), ("TN", "100", "2024-01-01", nil)]) == [])
    #expect(
      try findings([
        ("MA", "60", nil, "2024-06-30"), ("TN", "60", "2024-01-01", "2024-12-31"),
        ("SN", "100", "2025-01-01", nil),
      ]).count == 1)
  }

  @Test func `shares of closed years that have no first day are held against 100 % too`() throws {
    let found = try findings([
      ("MA", "60", nil, "2023-12-31"), ("TN", "60", nil, "2023-12-31"),
      ("SN", "100", "2024-01-01", nil),
    ])
    #expect(found.count == 1)
  }

  @Test func `theme shares keep the same rule`() throws {
    var project = Project.sample()
    project.themes = try ["70", "40"].enumerated().map { index, text in
      var share = ThemeShare(theme: Code("T\(index)"))
      share.share = try .of(text)
      return share
    }
    #expect(
      project.findings(of: "shares-within-whole") == [
        "p.yaml:9:3: error: theme shares of 'W1' add up to 110 %, not 100 %; "
          + "nothing is divided by them; take 10 % off"
      ])
  }

  @Test(arguments: [("50", []), ("50.01", ["100.01 %"])])
  func `so do the projects of an agreement`(second: String, sums: [String]) throws {
    let agreement = try Agreement.sample {
      $0.projects = [
        AgreementProject(project: Code("W1"), share: try .of("50")),
        AgreementProject(project: Code("W2"), share: try .of(second)),
      ]
    }
    let expected = sums.map {
      "a.yaml:7:3: error: project shares of 'A1' add up to \($0), not 100 %; "
        + "nothing is divided by them; take 0.01 % off"
    }
    #expect(agreement.findings(of: "shares-within-whole") == expected)
  }

  @Test func `weights of the tags of one framework do not pass 100 %`() throws {
    var project = Project.sample()
    project.tags = try [("sdg", "60"), ("sdg", "50"), ("gcm", "90")].map { framework, weight in
      var tag = PortfolioModel.Tag(framework: Code(framework))
      tag.weight = try .of(weight)
      return tag
    }
    #expect(
      project.findings(of: "shares-within-whole") == [
        "p.yaml:12:3: error: weights of tags of 'W1' add up to 110 %, not 100 %; nothing is "
          + "divided by them; take 10 % off"
      ])
    project.tags.removeFirst()
    #expect(project.findings(of: "shares-within-whole") == [])
  }
}
