import Authoring
import Checks
import PortfolioModel
import Store

/// A portfolio that is open for questions: its store, and all that is wrong with it.
public struct OpenPortfolio: Sendable {
  public let store: Store
  /// What reading found and what the checks found, in the order of places.
  public let findings: [Finding]

  /// The language of the portfolio at a path; `nil` where it says none or cannot be read.
  public static func language(path: String) -> Language? {
    PortfolioFolder.language(path: path)
  }

  /// Opens whatever `path` names, as seen on a day.
  ///
  /// - Parameter currency: a currency to convert to beside those of the portfolio.
  /// - Throws: `Refusal` where there is no portfolio at `path`.
  public init(path: String, asOf: Day, currency: Currency? = nil) throws {
    store = try Store(
      loading: PortfolioFolder(path: path), asOf: asOf, currency: currency)
    let translations = store.catalogue.translations
    findings = (store.findings + (try store.checkFindings(asOf: asOf))).sortedByPlace()
      .map { $0.completed(by: translations) }
  }
}

extension Store {
  /// What all checks find on a day; a sum that is too large is a finding as well.
  public func checkFindings(asOf day: Day) throws -> [Finding] {
    do {
      return try checkIndex(asOf: day).findings()
    } catch let overflow as Overflow {
      return [overflow.finding]
    }
  }
}

extension OpenPortfolio {
  /// A portfolio with nothing in it but what everybody knows.
  public static func empty(asOf: Day) throws -> OpenPortfolio {
    OpenPortfolio(store: try Store(loading: NoPortfolio(), asOf: asOf), findings: [])
  }

  private init(store: Store, findings: [Finding]) {
    self.store = store
    self.findings = findings
  }
}

private struct NoPortfolio: PortfolioSource {
  func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    try sink(.settings(PortfolioSettings()))
    return []
  }
}
