import Foundation
import IATI
import PortfolioModel
import Testing

/// What the standard's XML schema says of files, where both lie beside the project.
@Suite(.enabled(if: SharedFiles.areHere, "../shared/iati is not there"))
struct SchemaTests {
  private static let schemas = SharedFiles.folder + "/schema"
  private static let examples = SharedFiles.folder + "/conformance/schema"

  private static func files(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(examples)/\(folder)")
      .filter { $0.hasSuffix(".xml") }.sorted().map { "\(examples)/\(folder)/\($0)" }
  }

  private static func findings(_ path: String) throws -> [Finding] {
    try IATIFiles(path: path).schemaFindings(schemas: schemas)
  }

  @Test func `files that keep to it pass`() throws {
    let files = try Self.files("ssot-activity-xml-pass")
    #expect(files.count == 107)
    #expect(try files.filter { try !Self.findings($0).isEmpty } == [])
  }

  @Test func `files that break it fail, each with the line`() throws {
    let files = try Self.files("ssot-activity-xml-fail")
    #expect(files.count == 162)
    #expect(try files.filter { try Self.findings($0).isEmpty } == [])
    let all = try files.flatMap(Self.findings)
    #expect(all.allSatisfy { $0.severity == .error && $0.rule == "iati-schema" })
    #expect(all.allSatisfy { $0.place?.line != nil })
  }

  @Test func `each file is held against its own version`() throws {
    #expect(try Self.findings(SharedFiles.path("eleveneleveneleven-2.02")).isEmpty)
    #expect(try Self.findings(SharedFiles.path("kosovo-1.04")).isEmpty)
  }

  @Test func `a folder without schemas is refused`() throws {
    let files = try IATIFiles(path: SharedFiles.path("wri-2023"))
    #expect {
      try files.schemaFindings(schemas: Self.examples)
    } throws: {
      ($0 as? Refusal)?.finding.rule == "no-schemas"
    }
  }
}
