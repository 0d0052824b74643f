import Authoring
import Foundation
import PortfolioModel

/// A folder in which every field is filled, each with a value of its own. All is invented.
enum SampleFolder {
  static let files = [
    "portfolio.yaml": settings, "funders.yaml": funders,
    "projects/roots.yaml": project + "\n" + results, "frameworks/own.yaml": framework,
    "projects/souk.yaml": "{code: SOUK, title: Souk}", "agreements/rf-7.yaml": agreement,
    "transactions/2024.csv": ledger, "rates/bank.csv": rates,
  ]

  static let settings = """
    folio: 1
    title: {en: Sample portfolio, fr: Portefeuille exemple}
    organisation: {code: SO, name: Sample Organisation (invented), identifier: XX-SO-1}
    notice: Everything is invented.
    language: es
    currencies: [EUR, TND]
    basis: accrual
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
    """

  static let funders = """
    - code: RIVER
      name: Fondo del Rio
      identifiers: [XX-RIVER, Rivers]
      internal: yes
      note: Fondo propio.
    - {code: OCEAN, name: {en: Ocean Trust}}
    """

  static let rates = """
    effective;from;to;rate;published;span;source
    2024-01-31;EUR;USD;1,0837;2024-02-01;month;Bank of Nowhere
    2024-02-29;EUR;TND;3,3801;;;Bank of Somewhere
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
