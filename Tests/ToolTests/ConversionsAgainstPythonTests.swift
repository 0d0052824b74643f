import Foundation
import PortfolioModel
import SeededNumbers
import Testing

/// Two hundred conversions at published rates, by every rule, recomputed from the published tables
/// in Python's decimals. The facts lie beside the project, if anywhere.
@Suite(.enabled(if: RateFacts.areHere, "../shared/facts is not there"))
struct ConversionsAgainstPythonTests {
  private static let decimals = [
    "GBP": 2, "JPY": 0, "CHF": 2, "TRY": 2, "TND": 3, "MAD": 2, "EGP": 2, "JOD": 3, "KWD": 3,
    "USD": 2,
  ]

  private static let portfolio = [
    "portfolio.yaml": """
    folio: 1
    title: Conversions
    organisation: {code: TO, name: Test Organisation (invented)}
    currencies: [EUR, USD]
    rate_rule: day
    """,
    "funders.yaml": "- {code: RIVER, name: River Fund (invented), rate_rule: month_end_before}",
    "projects/wells.yaml": "{code: WELLS, title: Wells}",
    "agreements/day.yaml": "{\(agreement("DAY")), rate_rule: day}",
    "agreements/average.yaml": "{\(agreement("AVERAGE")), rate_rule: month_average}",
    "agreements/month-end.yaml": "{\(agreement("MONTH-END"))}",
    "agreements/fixed.yaml":
      "{\(agreement("FIXED")), rate_rule: day, fixed_rates: [{from: EUR, to: TND, rate: 3.35}]}",
  ]

  private static func agreement(_ code: String) -> String {
    "code: \(code), funder: RIVER, currency: EUR, amount: not stated, projects: [WELLS]"
  }

  /// Amounts of all sizes on days from 2016 to 2024.
  private static var ledger: String {
    var numbers = SeededNumbers(seed: 2_024)
    let rows = (0..<200).map { index in
      let code = decimals.keys.sorted().randomElement(using: &numbers) ?? "USD"
      let size = Int64.random(in: 1...12, using: &numbers)
      let limit = (0..<size).reduce(Int64(1)) { limit, _ in limit * 10 }
      let money = Money(
        minorUnits: .random(in: -limit...limit, using: &numbers),
        currency: Currency(code: code, decimals: decimals[code] ?? 2))
      let date = [
        String(Int.random(in: 2016...2024, using: &numbers)),
        two(.random(in: 1...12, using: &numbers)), two(.random(in: 1...28, using: &numbers)),
      ].joined(separator: "-")
      let agreement = ["DAY", "AVERAGE", "MONTH-END", "FIXED"][index % 4]
      return "C\(index),expenditure,\(date),\(money.plainText),\(code),WELLS,\(agreement)\n"
    }
    return "id,type,date,amount,currency,project,agreement\n" + rows.joined()
  }

  private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  @Test(arguments: ["EUR", "USD"])
  func `every conversion is the same to the last unit`(target: String) throws {
    var files = Self.portfolio
    files["transactions/all.csv"] = Self.ledger
    try withFiles(files) { folder in
      let ecb = try Folio.run(
        [
          "rates", "import", RateFacts.folder + "/ecb_daily_units_per_eur_2015_on.csv", "--into",
          ".",
          "--currencies", "GBP,JPY,CHF,TRY",
        ], in: folder)
      #expect(ecb.errors == "")
      let imf = try Folio.run(
        [
          "rates", "import", RateFacts.folder + "/imf_month_end_units_per_usd.csv", "--into", ".",
          "--currencies", "EUR,TND,MAD,EGP,JOD,KWD",
        ], in: folder)
      #expect(imf.errors == "")
      let report = try Folio.run(
        [
          "report", "ledger", "--portfolio", ".", "--currency", target, "-o", "ledger.csv",
          "--as-of", "2026-11-01",
        ], in: folder)
      #expect(report.exitCode == 0, "\(report.errors)")
      let table = try #require(try fileNames(in: folder).first { $0.hasSuffix("ledger.csv") })
      let python = try Folio.runOther(
        "/usr/bin/python3",
        [
          Golden.folder + "/conversions.py", RateFacts.folder, "transactions/all.csv", table,
          target, "2",
        ], in: folder)
      #expect(python.errors == "")
      #expect(python.output == "compared: 200\n")
    }
  }
}

/// Published tables of rates, as they were collected.
private enum RateFacts {
  static let folder = URL(fileURLWithPath: Golden.package + "/../shared/facts/rates")
    .standardizedFileURL.path
  static let areHere = FileManager.default.fileExists(atPath: folder)
}
