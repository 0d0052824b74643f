import Foundation
import PortfolioModel
import Syntax
import Testing

@testable import ReferenceData

/// The lists hold all that the collected facts hold, where those lie beside the project.
@Suite(.enabled(if: Facts.areHere, "../shared/facts is not there"))
struct FactsTests {
  private static func nodes(_ framework: String) -> Int {
    Frameworks.all.first { $0.code.text == framework }?.nodes.count ?? 0
  }

  @Test func `countries, currencies with minor units and funders`() throws {
    #expect(Set(Countries.codes) == Set(try Facts.column("alpha2", of: "countries")))
    let units = try Facts.rows(of: "currencies").filter { Int($0["minor_unit"] ?? "") != nil }
    #expect(Set(Currencies.codes) == Set(units.compactMap { $0["code"] }))
    for row in units {
      let currency = Currencies.currency(row["code"] ?? "")
      #expect(currency?.decimals == Int(row["minor_unit"] ?? ""), "\(row["code"] ?? "")")
    }
    #expect(KnownFunders.entries.count == (try Facts.rows(of: "funders")).count)
  }

  @Test func `the Sustainable Development Goals`() throws {
    let facts = try ["sdg_goals", "sdg_targets", "sdg_indicators"].map(Facts.rows)
    #expect(facts.map(\.count) == [17, 169, 252])
    #expect(Self.nodes("sdg") == 17 + 169 + 252)
  }

  @Test func `the Global Compact for Migration and the Paris Agreement`() throws {
    let gcm = try Facts.rows(of: "gcm_objectives").count + Facts.rows(of: "gcm_principles").count
    #expect(Self.nodes("gcm") == gcm)
    #expect(Self.nodes("paris") == (try Facts.rows(of: "paris_agreement_articles")).count)
    // The source has one code twice.
    let results = Set(try Facts.column("code", of: "iom_srf_2024_2028"))
    #expect(Self.nodes("iom-srf") == results.count)
    for framework in Frameworks.all {
      #expect(Set(framework.nodes.map(\.code)).count == framework.nodes.count)
    }
  }

  @Test func `the other frameworks`() throws {
    let others = [
      "sendai", "gcr", "iom-sp", "migof", "agenda-2063", "decent-work", "idp-agenda",
    ]
    #expect(
      others.reduce(0) { $0 + Self.nodes($1) } == (try Facts.rows(of: "other_frameworks")).count)
  }

  @Test func `markers and sectors`() throws {
    #expect(PolicyMarkers.entries.count == (try Facts.rows(of: "policy_markers")).count)
    for code in try Facts.column("code", of: "iati/Sector") {
      #expect(Sectors.contains(Code(code)), "\(code)")
    }
  }
}

/// The facts from which the project's own lists were made.
enum Facts {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/facts").standardizedFileURL.path

  static let areHere = FileManager.default.fileExists(atPath: folder + "/countries.csv")

  static func rows(of name: String) throws -> [[String: String]] {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).csv"))
    var rows = CSVReader([UInt8](bytes)).map { $0.cells.map(\.text) }
    let heading = rows.removeFirst()
    return rows.map { Dictionary(zip(heading, $0)) { first, _ in first } }
  }

  static func column(_ name: String, of list: String) throws -> [String] {
    try rows(of: list).compactMap { $0[name] }
  }
}
