import Foundation
import Testing

struct CheckFormatTests {
  private static let files = TinyPortfolio.files.merging([
    "projects/wells.yaml": """
    code: WELLS
    title: Wells
    countries: [{country: MA, share: 70}, {country: TN, share: 40}]
    """
  ]) { $1 }

  private static func check(_ format: String) throws -> Run {
    try withFiles(files.reduce(into: [:]) { $0["our, files/\($1.key)"] = $1.value }) { folder in
      try Folio.run(["check", "--portfolio", "our, files", "--format", format], in: folder)
    }
  }

  @Test func `findings for programs`() throws {
    struct Found: Decodable {
      let rule: String
      let severity: String
      let message: String
      let remedy: String?
      let file: String?
      let line: Int?
    }
    let run = try Self.check("json")
    #expect(run.exitCode == 1)
    #expect(run.errors == "")
    let found = try JSONDecoder().decode([Found].self, from: Data(run.output.utf8))
    let shares = try #require(found.first { $0.rule == "shares-within-whole" })
    #expect(shares.severity == "error")
    #expect(shares.message.contains("add up to 110 %"))
    #expect(shares.remedy == "take 10 % off")
    #expect(shares.file == "projects/wells.yaml")
    #expect(shares.line == 3)
  }

  @Test func `annotations of GitHub`() throws {
    let run = try Self.check("github")
    #expect(
      run.output.contains(
        "::error file=our%2C files/projects/wells.yaml,line=3,col=12,title=shares-within-whole::"))
    #expect(run.output.contains("add up to 110 %25"))
    #expect(run.output.contains("%0Atake 10 %25 off\n"), "line breaks are written out")
  }

  @Test func `a report of GitLab`() throws {
    struct Quality: Decodable {
      struct Location: Decodable {
        struct Lines: Decodable { let begin: Int }
        let path: String
        let lines: Lines
      }
      let checkName: String
      let description: String
      let fingerprint: String
      let severity: String
      let location: Location

      enum CodingKeys: String, CodingKey {
        case checkName = "check_name"
        case description, fingerprint, severity, location
      }
    }
    let run = try Self.check("gitlab")
    let found = try JSONDecoder().decode([Quality].self, from: Data(run.output.utf8))
    let shares = try #require(found.first { $0.checkName == "shares-within-whole" })
    #expect(shares.severity == "critical")
    #expect(shares.location.path == "our, files/projects/wells.yaml")
    #expect(shares.location.lines.begin == 3)
    #expect(Set(found.map(\.fingerprint)).count == found.count)
  }

  @Test func `a check is explained`() throws {
    let run = try Folio.run(["check", "--explain", "shares-within-whole"], in: Golden.package)
    #expect(run.exitCode == 0)
    #expect(
      run.output == """
        shares-within-whole (error)
        Shares of a whole do not pass 100 %.
        Why: Shares above the whole would give out more money than there is, so Folio divides \
        nothing by them.
        What to do: take … off
        What if not: All the money stays unallocated, and no country or theme shows it.

        """)
  }

  @Test func `a check that there is none of is refused`() throws {
    try Run.refuses(
      ["check", "--explain", "share-within-whole"], with: 64,
      saying: "there is no check 'share-within-whole'", "did you mean 'shares-within-whole'?",
      in: Golden.package + "/portfolios/mena")
  }
}
