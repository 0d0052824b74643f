import Authoring
import Foundation
import IATI
import Intake
import PortfolioModel
import Store
import Testing

/// A folder that is written from publications is the same portfolio as they are.
struct PublicationImportTests {
  private static func imported(_ paths: [String]) throws -> (Imported, Imported, [Finding]) {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appendingPathComponent("import-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: folder) }
    let result = try PublicationImport(of: paths, into: folder.path)
    var (written, read) = (Portfolio(), Portfolio())
    let findings = try PortfolioFolder(path: folder.path).read { written.add($0) }
    _ = try IATIFiles(paths: paths).read { read.add($0) }
    #expect(result.projects == read.projects.count)
    #expect(result.transactions == read.transactions.count)
    return (Imported(written), Imported(read), findings)
  }

  @Test func `a sample reads back as it was published`() throws {
    let (written, read, findings) = try withPublication { try Self.imported([$0]) }
    #expect(findings.map { "\($0.place?.text ?? "") \($0.rule)" } == [])
    #expect(written.projects == read.projects)
    #expect(written.transactions == read.transactions)
    #expect(written.funders == read.funders)
    #expect(written.settings == read.settings)
    #expect(read.projects.count == 3)
    #expect(read.transactions.count == 5)
  }

  @Test(.enabled(if: SharedPublications.areHere, "../shared/iati is not there"))
  func `published files read back as they were published`() throws {
    let (written, read, findings) = try Self.imported(SharedPublications.paths)
    #expect(findings.filter { $0.severity == .error }.map(\.rule) == [])
    #expect(written.projects.count == 743)
    for (code, project) in read.projects where written.projects[code] != project {
      Issue.record("\(code) differs")
    }
    #expect(Set(written.transactions.keys) == Set(read.transactions.keys))
    for (id, row) in read.transactions where written.transactions[id] != row {
      Issue.record("\(id) differs")
    }
    #expect(written.funders == read.funders)
    #expect(written.settings == read.settings)
  }

  @Test(arguments: SharedPublications.paths)
  func `totals are those of the published file`(path: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("import-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try PublicationImport(of: [path], into: folder.path)
    #expect(try Self.totals(folder.path) == Self.totals(path))
  }

  private static func totals(_ path: String) throws -> [Total] {
    let day = try #require(Day("2026-11-01"))
    let store = try OpenPortfolio(path: path, asOf: day).store
    let question = TotalsQuestion(by: [.funder, .type], .amount, in: .own)
    return try store.totals(question, of: Selection(asOf: day))
  }

  @Test func `a folder that is in use is left alone`() throws {
    try withPublication { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      let before = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(throws: Refusal.self) { try PublicationImport(of: [path], into: folder) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == before)
    }
  }

  @Test func `what cannot be read leaves nothing behind`() throws {
    try withPublication { path in
      try Data("<iati-activities version=\"1.04\"/>".utf8).write(to: URL(fileURLWithPath: path))
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      #expect(throws: Refusal.self) {
        try PublicationImport(of: [path], into: folder + "/made")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file.xml"])
    }
  }
}

/// The values of a portfolio by their codes, wherever they stood.
private struct Imported {
  let settings: PortfolioSettings
  let funders: [Funder]
  let projects: [Code<Project>: Project]
  let transactions: [String: Transaction]

  init(_ portfolio: Portfolio) {
    settings = portfolio.settings
    funders = portfolio.funders.map(\.value)
    projects = portfolio.projects.reduce(into: [:]) { projects, sourced in
      var project = sourced.value
      // The folder has them by system.
      project.identifiers.sort { ($0.system, $0.value) < ($1.system, $1.value) }
      projects[project.code] = project
    }
    transactions = portfolio.transactions.reduce(into: [:]) { $0[$1.value.id] = $1.value }
  }
}
