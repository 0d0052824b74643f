import CReferenceData
import PortfolioModel

/// How funders and organisations divide budgets into categories.
public enum BudgetCategories {
  private static let schemes: [String: [ReferenceEntry]] = folio_categories().rows.reduce(
    into: [:]
  ) { $0[$1["scheme"], default: []].append(ReferenceEntry($1)) }

  /// The names of the schemes: `iom` and, of the United Nations Development Group, `undg`.
  public static var names: [String] { schemes.keys.sorted() }

  /// Under the name of their scheme: `undg:5`.
  static var entries: [ReferenceEntry] {
    names.flatMap { scheme in
      (schemes[scheme] ?? []).map { entry in
        ReferenceEntry(
          code: "\(scheme):\(entry.code)", name: entry.name, aliases: [], parent: scheme,
          unofficial: entry.unofficial)
      }
    }
  }

  /// The categories of a portfolio: its own, which take the place of others under their codes, and
  /// those of the scheme it names.
  public static func all(in settings: PortfolioSettings) -> [BudgetCategory] {
    let own = settings.categories
    let known = settings.categoryScheme.flatMap { schemes[$0] } ?? []
    return own
      + known.filter { entry in !own.contains { $0.code == entry.code } }
      .map { BudgetCategory(code: $0.code, title: $0.name) }
  }
}
