import Foundation
import Testing

/// Every command of the README runs, in a folder that holds what a clone holds.
@Suite(.serialized)
struct ReadmeTests {
  private static let text: String =
    (try? String(contentsOfFile: Golden.package + "/README.md", encoding: .utf8)) ?? ""

  /// The lines of its blocks of commands.
  static let commands: [String] = text.components(separatedBy: "```sh\n").dropFirst()
    .flatMap { block in
      (block.components(separatedBy: "```").first ?? "").split(separator: "\n").map(String.init)
    }

  /// The words of a command of the tool, without what builds it.
  private static func words(_ command: String) -> [String]? {
    command.range(of: "(^|release )folio ", options: .regularExpression).map {
      command[$0.upperBound...].split(separator: " ").map(String.init)
    }
  }

  static let ofTheTool = commands.filter {
    !$0.hasSuffix("swift test") && !$0.contains("-benchmark")
  }

  @Test(arguments: ofTheTool)
  func `its commands run and find nothing wrong`(command: String) throws {
    let words = try #require(Self.words(command))
    try withTemporaryFolder { folder in
      for name in ["portfolios", "reports"] {
        try FileManager.default.createSymbolicLink(
          atPath: folder + "/" + name, withDestinationPath: Golden.package + "/" + name)
      }
      let run = try Folio.run(words, in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      if let output = words.last, words.contains("--output") {
        #expect(FileManager.default.fileExists(atPath: folder + "/" + output))
      }
    }
  }

  @Test func `the benchmark runs, here on less`() throws {
    try withTemporaryFolder { folder in
      let run = try Folio.run("folio-benchmark", ["20", "200"], in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      #expect(run.output.hasPrefix("20 projects, 200 transactions"))
    }
  }

  @Test func `it has as many commands as are tested`() {
    #expect(Self.ofTheTool.count >= 9)
    #expect(Self.commands.count == Self.ofTheTool.count + 2)
  }

  @Test func `the tests that it names are those that land`() throws {
    let gate = try String(contentsOfFile: Golden.package + "/.ci/run", encoding: .utf8)
    #expect(Self.commands.contains(".ci/setup && swift test"))
    #expect(gate.contains("swift test"))
  }

  @Test func `its first words of the summary are those of the sample`() throws {
    let sample = try String(
      contentsOfFile: Golden.package + "/reports/samples/summary.md", encoding: .utf8
    ).replacingOccurrences(of: "\u{A0}", with: " ")
    let quoted = Self.text.split(separator: "\n").filter { $0.hasPrefix("> - ") }
      .map { String($0.dropFirst(2)) }
    #expect(quoted.count == 4)
    for line in quoted { #expect(sample.contains(line)) }
  }

  @Test func `the mistake that it shows is told in these words`() throws {
    let files = TinyPortfolio.files.merging([
      "projects/wells.yaml": """
      code: WELLS
      title: Wells for two valleys
      status: active
      dates: {planned_start: 2024-01-01, planned_end: 2025-12-31}
      countries:
          - {country: MA, share: 70}
          - {country: TN, share: 40}
      """
    ]) { $1 }
    try withFiles(files) { folder in
      let run = try Folio.run(["check", "--portfolio", "."], in: folder)
      let shown = Self.text.components(separatedBy: "```\n").filter { $0.hasPrefix("projects/") }
      #expect(run.errors.contains(try #require(shown.first)))
    }
  }

  @Test func `the project that it shows has no mistakes`() throws {
    let blocks = Self.text.components(separatedBy: "```yaml\n").dropFirst()
    let project = try #require(blocks.first?.components(separatedBy: "```").first)
    let settings = """
      folio: 1
      title: Sample
      organisation: {code: SO, name: Sample Organisation (invented)}
      themes: [{code: local-development, title: Local development}]
      """
    let files = ["portfolio.yaml": settings, "projects/wells.yaml": project]
    try withFiles(files) { folder in
      let run = try Folio.run(["check", "--portfolio", "."], in: folder)
      #expect(!run.errors.contains("error:"))
      #expect(!run.errors.contains("warning:"))
      #expect(run.exitCode == 0)
    }
  }
}
