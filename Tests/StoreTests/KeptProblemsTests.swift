import Foundation
import PortfolioModel
import SeededNumbers
import Testing

@testable import Store

/// The worst of what was found, out of a store that is kept.
struct KeptProblemsTests {
  private static let asOf = SampleStore.asOf

  /// What of findings a store that was loaded with them tells, on the day of the load or another.
  private func problems(
    _ reading: [Finding], _ checks: [Finding], on day: Day = asOf
  ) throws -> Problems? {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = StoreFile(path: folder.path + "/store.sqlite")
    _ = try file.load(
      FoundPortfolio(findings: reading), Load(folder: "", source: { "" }, asOf: Self.asOf)
    ) { _ in checks }
    return try file.open(asOf: day).keptProblems()
  }

  /// Findings of several severities at places that are often the same.
  private func findings(_ count: Int, _ numbers: inout SeededNumbers) -> [Finding] {
    (0..<count).map { number in
      let place = Place(
        file: ["a.yaml", "b.csv", "é.yaml"].randomElement(using: &numbers) ?? "",
        line: [nil, 2, 10].randomElement(using: &numbers) ?? nil,
        column: [nil, 1, 7].randomElement(using: &numbers) ?? nil)
      return Finding(
        [.error, .warning, .warning, .information].randomElement(using: &numbers) ?? .error,
        Message("fact-\(number)"), at: Bool.random(using: &numbers) ? place : nil)
    }
  }

  @Test(arguments: [0, 5, 15, 60, 200])
  func `they are those among all that was found`(count: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(count))
    let reading = findings(count / 3, &numbers)
    let checks = findings(count, &numbers)
    let all = (reading.sortedByPlace() + checks).sortedByPlace()
    #expect(try problems(reading, checks) == Problems(among: all))
  }

  @Test func `what checks find on another day is not known`() throws {
    #expect(try problems([], [], on: SampleStore.day("2025-07-30")) == nil)
  }
}

/// A portfolio of which nothing is known but what reading it found.
private struct FoundPortfolio: PortfolioSource {
  let findings: [Finding]

  func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    try sink(.settings(PortfolioSettings()))
    return findings
  }
}
