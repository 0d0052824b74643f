import Authoring
import Foundation
import PortfolioModel

/// A folder in which every field is filled, each with a value of its own. All is invented.
enum SampleFolder {
  static let files = [
    "portfolio.yaml": settings, "funders.yaml": funders,
    "projects/roots.yaml": project + "\n" + results + "\n" + publication,
    "frameworks/own.yaml": framework,
    "projects/souk.yaml": "{code: SOUK, title: Souk}", "agreements/rf-7.yaml": agreement,
    "agreements/rf-8.yaml": "{code: RF-8, funder: OCEAN, currency: EUR, amount: 90}",
    "transactions/2024.csv": ledger, "rates/bank.csv": rates, "controls.csv": controls,
    "obligations.csv": obligations, "submitted/rf-7-2024-06-30.yaml": submission,
  ]

  static let settings = """
    folio: 1
    title: {en: Sample portfolio, fr: Portefeuille exemple}
    organisation: {code: SO, name: Sample Organisation (invented), identifier: XX-SO-1}
    notice: Everything is invented.
    language: es
    currencies: [EUR, TND]
    basis: accrual
    fiscal_year: {starts: 07-01, named_by: end}
    rate_rule: day
    redenominations: [{from: TND, to: TND, on: 2030-01-01, old_per_new: "12,5"}]
    decimal_mark: ","
    themes:
      - {code: water, title: Agua}
      - {code: jobs, title: Empleo}
    regions: [{code: south, title: Sur, countries: [MA, TN]}]
    indicators: [{code: FARMS, title: Granjas, kind: number, unit: granjas}]
    rating: {green: 90, amber: 60}
    category_scheme: undg
    categories: [{code: "9", title: Reservas}]
    country_names: [{country: MA, name: Reino de Marruecos}]
    checks: [{check: project-without-theme, severity: off, reason: Temas mas tarde.}]
    """

  static let funders = """
    - code: RIVER
      name: Fondo del Rio
      identifiers: [XX-RIVER, Rivers]
      internal: yes
      type: "10"
      fiscal_year: {starts: 04-01, named_by: end}
      note: Fondo propio.
      categories: [{category: "9", code: R, title: Reservas del fondo}]
      rate_rule: month_end_before
      rules:
        - rule: at-most
          title: Personal
          limit: 30
          headings: [A, B]
          source: Guidelines, page 4
      reports:
        - {report: full, stage: final, due: 3 months, responsible: Direccion, source: article 5}
    - {code: OCEAN, name: {en: Ocean Trust}}
    """

  static let rates = """
    effective;from;to;rate;published;span;source
    2024-01-31;EUR;USD;1,0837;2024-02-01;month;Bank of Nowhere
    2024-02-29;EUR;TND;3,3801;;;Bank of Somewhere
    """

  static let controls = """
    project;agreement;type;period;day;currency;amount
    ROOTS;RF-7;disbursement;2024-05;2024-06-10;EUR;1234,56
    ;;1;;;USD;7,5
    """

  static let obligations = """
    day;agreement;line;project;currency;amount
    2024-06-30;RF-7;C1;ROOTS;TND;50,125
    2024-12-31;RF-7;;;TND;0
    """

  static let submission = """
    agreement: RF-7
    report: donor
    as_of: 2024-07-10
    to: 2024-06-30
    currency: TND
    version: 0.1.0
    fingerprint: "00ff"
    definition: "11ee"
    granted: 5000
    received: 1200,5
    interest: not stated
    spent: 812,345
    lines:
      - {line: C1, revised: 4500, spent: "800,345"}
      - {spent: 12}
    spending:
      - {id: T2, line: C1, amount: "800,345"}
      - {id: T4, amount: 12}
    """

  /// Reads a folder with the files.
  static func read(
    _ files: [String: String] = files
  ) throws -> (portfolio: Portfolio, findings: [Finding]) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("authoring-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    var portfolio = Portfolio()
    let findings = try PortfolioFolder(path: folder.path).read { portfolio.add($0) }
    return (portfolio, findings)
  }
}

extension LocalizedText {
  /// A text in the language of the sample folder.
  init(_ text: String) { self.init(text, in: .spanish) }
}

extension Money {
  init(_ minorUnits: Int64, _ code: String, _ decimals: Int = 2) {
    self.init(minorUnits: minorUnits, currency: Currency(code: code, decimals: decimals))
  }
}

/// A day of the calendar.
func day(_ text: String) throws -> Day {
  guard let day = Day(text) else { throw NoDay(text: text) }
  return day
}

struct NoDay: Error { let text: String }
