import Authoring
import Foundation
import IATI
import PortfolioModel
import Testing

@testable import Intake

/// Files that are saved while they are loaded.
struct SavedMeanwhileTests {
  private static let asOf = Day(year: 2025, month: 1, day: 31) ?? .distantPast

  /// Publications that somebody saves when they have just been read.
  private struct Saved: PortfolioSource {
    let files: IATIFiles
    let path: String

    func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
      let findings = try files.read(into: sink)
      try Data((PublicationSample.text + "\n<!-- saved -->\n").utf8)
        .write(to: URL(fileURLWithPath: path))
      return findings
    }
  }

  @Test func `what was saved while it was read is loaded again`() throws {
    try withPublication { path in
      let store = path + ".sqlite"
      let files = try IATIFiles(path: path)
      _ = try OpenPortfolio.load(
        Saved(files: files, path: path), path, into: store, Self.asOf
      ) { files.digest(with: AliasFile(publications: path)) }
      #expect(try OpenPortfolio.load(path, into: store, asOf: Self.asOf).isNew)
      #expect(try !OpenPortfolio.load(path, into: store, asOf: Self.asOf).isNew)
    }
  }
}
