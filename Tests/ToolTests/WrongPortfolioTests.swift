import Foundation
import Testing

/// Portfolios that are wrong on purpose: `expected.txt` is what `folio check` says of one,
/// `counted.txt` what counts in spite of it.
struct WrongPortfolioTests {
  @Test(arguments: try Self.names())
  func `a wrong portfolio is told what is wrong with it`(name: String) throws {
    try Golden.expect(try Self.check(name).errors, is: Self.folder + "/\(name)/expected.txt")
  }

  @Test(arguments: try Self.names())
  func `what is right in a wrong portfolio counts`(name: String) throws {
    let check = try Self.check(name)
    var counted = "exit \(check.exitCode)\n" + check.output
    if check.exitCode != 66 {
      for question in Self.questions {
        counted += "\n$ folio " + question.joined(separator: " ") + "\n"
        let answer = try Self.ask(question, name)
        #expect(answer.exitCode == check.exitCode)
        counted += answer.output
      }
    }
    try Golden.expect(counted, is: Self.folder + "/\(name)/counted.txt")
  }

  @Test(arguments: try Self.names())
  func `a finding has a place, a fact and a remedy`(name: String) throws {
    let errors = try text(of: "\(Golden.folder)/\(Self.folder)/\(name)/expected.txt")
    let lines = errors.split(separator: "\n")
    let (facts, remedies) = (
      lines.filter { !$0.hasPrefix("  ") }, lines.filter { $0.hasPrefix("  ") }
    )
    #expect(facts.count == remedies.count)
    for fact in facts {
      #expect(fact.contains(/^[^ :]+(:\d+:\d+)?: (error|warning|information): ./), "\(fact)")
    }
    for remedy in remedies { #expect(remedy.contains(/^  help: ./), "\(remedy)") }
    for line in lines {
      #expect(!line.contains(/\{\w+\}|\[[\w.-]+\]/), "a gap or a term is missing")
    }
  }

  private static let folder = "WrongPortfolios"
  private static let questions = [
    ["totals", "--by", "project,country"],
    ["totals", "--by", "funder", "--measure", "granted,budget,spent"],
    ["list", "projects"],
  ]

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Golden.folder + "/" + folder).sorted()
  }

  private static func check(_ name: String) throws -> Run {
    try Folio.run(["check"] + portfolio, in: "\(Golden.folder)/\(folder)/\(name)")
  }

  private static func ask(_ question: [String], _ name: String) throws -> Run {
    try Folio.run(
      question + ["--format", "csv"] + portfolio, in: "\(Golden.folder)/\(folder)/\(name)")
  }

  private static let portfolio = ["--portfolio", "portfolio", "--as-of", "2025-06-30"]
}
