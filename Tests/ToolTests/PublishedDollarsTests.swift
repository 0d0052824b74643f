import Foundation
import Testing

/// UNHCR's publication beside its own dollars: each of its transactions has, in an element of a
/// namespace of its own, what UNHCR's books make of it at the rates of the United Nations.
struct PublishedDollarsTests {
  private static let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared").standardizedFileURL.path
  private static let file = shared + "/iati/files/unhcr-2023.xml"
  private static let rates = [
    "ecb_daily_units_per_eur_2015_on.csv", "imf_month_end_units_per_usd.csv",
  ].map { shared + "/facts/rates/" + $0 }
  private static let areHere = FileManager.default.fileExists(atPath: file)

  /// What UNHCR makes of all its transactions, and of those in dollars.
  private static func theirs() throws -> (all: Decimal, inDollars: Decimal, colones: Decimal) {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let pattern =
      #/<value currency="(\w+)"[^>]*>[^<]*<(?:(?!<value |<\/transaction>)[\s\S])*?unhcr:value-USD>([0-9.]+)</#
    var sums: [String: Decimal] = [:]
    for match in text.matches(of: pattern) {
      sums[String(match.1), default: 0] += Decimal(string: String(match.2)) ?? 0
    }
    return (sums.values.reduce(0, +), sums["USD"] ?? 0, sums["CRC"] ?? 0)
  }

  private static func amount(_ line: String, column: Int) -> Decimal? {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    return cells.count > column ? Decimal(string: String(cells[column])) : nil
  }

  @Test(.enabled(if: areHere, "the shared files are not beside the project"))
  func `sums at imported rates are within what other rates explain`() throws {
    try withFiles([:]) { folder in
      func folio(_ words: String...) throws -> Run { try Folio.run(words, in: folder) }
      #expect(try folio("import", "iati", Self.file, "--into", "unhcr").exitCode == 0)
      for rates in Self.rates { _ = try folio("rates", "import", rates, "--into", "unhcr") }
      let asked = ["totals", "--by", "type", "--format", "csv", "--as-of", "2024-12-31"]
      let converted = try Folio.run(
        asked + ["--currency", "USD", "--portfolio", "unhcr"], in: folder)
      let own = try Folio.run(asked + ["--portfolio", "unhcr"], in: folder)
      let (all, inDollars, colones) = try Self.theirs()
      #expect(all == Decimal(string: "5219239504.275"))

      // Amounts in dollars differ by what UNHCR rounds: at most half a dollar each.
      let dollars = try #require(
        own.output.split(separator: "\n").first { $0.contains(",USD,") }.flatMap {
          Self.amount(String($0), column: 3)
        })
      #expect(abs(dollars - inDollars) < 10)

      // No source has a rate of Costa Rica's colón on the day: it is told of, and in no total.
      #expect(converted.errors.contains("CRC\u{A0}10,290,000.00"))
      let ours = try #require(
        converted.output.split(separator: "\n").last.flatMap {
          Self.amount(String($0), column: 3)
        })
      #expect(ours == Decimal(string: "5228766398.06"))
      // UNHCR converts at the rate of a month, Folio at that of the day: 0.18 % apart.
      let difference = ours - (all - colones)
      #expect(abs(difference) < all / 500)
    }
  }
}
