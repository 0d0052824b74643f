import Foundation
import PortfolioModel
import Testing

@testable import ReferenceData

/// Everything that the world's lists have, used in a portfolio and shown again.
struct WorldTests {
  private func portfolio(_ project: String) -> [String: String] {
    [
      "portfolio.yaml": "folio: 1\ntitle: World\norganisation: {code: W, name: World (invented)}\n",
      "projects/all.yaml": "code: ALL\ntitle: All\n" + project,
      "funders.yaml": "- {code: F, name: Fund (invented)}\n",
    ]
  }

  /// The values of a column of a list in CSV.
  private func column(_ name: String, _ arguments: String..., in folder: String) throws -> [String]
  {
    let run = try Folio.run(
      arguments + ["--portfolio", ".", "--format", "csv", "--as-of", "2025-06-30"], in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let index = try #require(rows.first?.firstIndex(of: name))
    return rows.dropFirst().map { $0[index] }
  }

  @Test func `every country`() throws {
    let codes = Countries.codes
    let project = "countries: [" + codes.map { "\"\($0)\"" }.joined(separator: ", ") + "]\n"
    try withFiles(portfolio(project)) { folder in
      let listed = try column("code", "list", "countries", in: folder)
      #expect(listed == codes)
      #expect(try Folio.run(["format", "--portfolio", "."], in: folder).exitCode == 0)
      #expect(try column("code", "list", "countries", in: folder) == codes, "printed back")
    }
  }

  @Test func `every target of the 2030 Agenda`() throws {
    let agenda = try #require(Frameworks.all.first { $0.code.text == "sdg" })
    let goals = Set(agenda.nodes.filter { $0.parent == nil }.map(\.code))
    let targets = agenda.nodes.filter { $0.parent.map(goals.contains) ?? false }.map(\.code.text)
    #expect(targets.count == 169)
    let tags = targets.map { "  - {framework: sdg, node: \"\($0)\"}" }
    try withFiles(portfolio("tags:\n" + tags.joined(separator: "\n") + "\n")) { folder in
      let run = try Folio.run(
        ["report", "frameworks", "--portfolio", ".", "--output", "f.json"], in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      let text = try String(contentsOfFile: folder + "/f.json", encoding: .utf8)
      for target in targets { #expect(text.contains("\"\(target)\""), "\(target)") }
      #expect(try Folio.run(["format", "--portfolio", "."], in: folder).exitCode == 0)
      let printed = try String(contentsOfFile: folder + "/projects/all.yaml", encoding: .utf8)
      for target in targets { #expect(printed.contains("node: \(target)}"), "\(target)") }
    }
  }

  @Test func `every currency, to its last minor unit`() throws {
    let currencies = Currencies.codes.compactMap { Currencies.currency($0) }
    var rows = ["id,type,date,amount,currency,project"]
    for currency in currencies {
      let amount = Money(minorUnits: 1_234_567, currency: currency).plainText
      rows.append("\(currency.code),expenditure,2024-01-10,\(amount),\(currency.code),ALL")
    }
    let files = portfolio("").merging(["transactions/a.csv": rows.joined(separator: "\n")]) { $1 }
    try withFiles(files) { folder in
      let all = currencies.map { Money(minorUnits: 1_234_567, currency: $0).plainText }.sorted()
      #expect(try column("amount", "totals", "--by", "project", in: folder).sorted() == all)
      #expect(try Folio.run(["format", "--portfolio", "."], in: folder).exitCode == 0)
      let again = try column("amount", "totals", "--by", "project", in: folder)
      #expect(again.sorted() == all, "printed back")
    }
  }
}
