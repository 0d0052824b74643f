import Foundation
import Testing

/// Schemas are held against files by a validator that knows nothing of Folio.
struct SchemaTests {
  private static let canValidate =
    (try? Folio.runOther(
      "/usr/bin/python3", ["-c", "import jsonschema, ruamel.yaml"], in: Golden.package))?
    .exitCode == 0

  /// Mistakes that a file shows by itself, without the rest of its portfolio.
  private static let ofShape: Set = [
    "unknown-key", "missing-key", "unknown-choice", "wrong-shape", "not-readable", "yaml-syntax",
    "duplicate-key",
  ]

  @Test(.enabled(if: canValidate, "python3-jsonschema or python3-ruamel.yaml is missing"))
  func `schemas accept the samples, and what a new portfolio begins with`() throws {
    try withTemporaryFolder { folder in
      #expect(try Folio.run(["init", "start"], in: folder).exitCode == 0)
      let samples = ["training", "mena"].map { Golden.package + "/portfolios/" + $0 }
      let exports = Golden.folder + "/LedgerExports/portfolio"
      let outcomes = try Self.outcomes(of: samples + [folder + "/start", exports])
      #expect(outcomes.count > 30)
      #expect(outcomes.filter { $0.value != "ok" } == [:])
    }
  }

  @Test(.enabled(if: canValidate, "python3-jsonschema or python3-ruamel.yaml is missing"))
  func `schemas reject what is wrong in shape`() throws {
    let folder = Golden.folder + "/WrongPortfolios"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let outcomes = try Self.outcomes(of: names.map { "\(folder)/\($0)/portfolio" })
    var wrong = 0
    // Which mark a portfolio's decimals have, only its own settings say.
    for name in names where name != "decimal-comma" {
      for file in try Self.filesWrongInShape(in: "\(folder)/\(name)/portfolio") {
        #expect(outcomes[file] != "ok", "\(file)")
        wrong += 1
      }
    }
    #expect(wrong > 12)
  }

  @Test func `a kind that there is none of is refused`() throws {
    let run = try Folio.run(["schema", "projekt"], in: Golden.package)
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("did you mean 'project'?"))
  }

  /// What the validator says of each YAML file of some folders.
  private static func outcomes(of folders: [String]) throws -> [String: String] {
    let run = try Folio.runOther(
      "/usr/bin/python3", [Golden.folder + "/schemas.py", Folio.path] + folders,
      in: Golden.package)
    #expect(run.exitCode == 0, "\(run.errors)")
    return run.output.split(separator: "\n").reduce(into: [:]) { outcomes, line in
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      if parts.count == 2 { outcomes[parts[0]] = parts[1] }
    }
  }

  private static func filesWrongInShape(in folder: String) throws -> Set<String> {
    struct Found: Decodable {
      let rule: String
      let file: String?
    }
    let run = try Folio.run(["check", "--portfolio", folder, "--format", "json"], in: folder)
    // A portfolio of another version is refused before anything is read.
    guard run.exitCode != 66 else { return [] }
    let found = try JSONDecoder().decode([Found].self, from: Data(run.output.utf8))
    return Set(
      found.filter { ofShape.contains($0.rule) }.compactMap(\.file)
        .filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" })
  }
}
