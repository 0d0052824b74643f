import CReferenceData
import PortfolioModel

/// The policy frameworks that are known everywhere, such as the 2030 Agenda, and the themes of
/// whatever portfolio.
public enum Frameworks {
  private static let rows = folio_frameworks().rows

  public static let all: [Framework] = {
    var frameworks: [Framework] = []
    var nodes: [String: [FrameworkNode]] = [:]
    for row in rows {
      guard let code = row.stated("code") else {
        frameworks.append(Framework(code: Code(row["framework"]), title: row.name))
        continue
      }
      nodes[row["framework"], default: []].append(
        FrameworkNode(
          code: Code(code), title: row.name,
          parent: row.stated("parent").map { Code<FrameworkNode>($0) }))
    }
    return frameworks.map {
      Framework(code: $0.code, title: $0.title, nodes: nodes[$0.code.text] ?? [])
    }
  }()

  /// The frameworks of a portfolio: those known everywhere, its themes as nodes of one of them, and
  /// those of its own, which take the place of others under their codes.
  public static func all(in settings: PortfolioSettings) -> [Framework] {
    let own = settings.frameworks
    let known = all.map { framework in
      framework.code == themes
        ? framework.with(settings.themes)
        : own.first { $0.code == framework.code } ?? framework
    }
    return known + own.filter { framework in !all.contains { $0.code == framework.code } }
  }

  /// One of the frameworks of a portfolio.
  public static func framework(
    _ code: Code<Framework>, in settings: PortfolioSettings
  ) -> Framework? {
    if code == themes { return byCode[code]?.with(settings.themes) }
    return settings.frameworks.first { $0.code == code } ?? byCode[code]
  }

  private static let byCode = all.reduce(into: [:]) { $0[$1.code] = $1 }

  /// The framework whose nodes are the portfolio's themes.
  public static let themes = Code<Framework>("theme")

  /// Languages in which a framework's node has a title that its publisher has not made or
  /// confirmed.
  public static func unofficial(
    _ node: Code<FrameworkNode>, of framework: Code<Framework>
  ) -> Set<Language> {
    unofficial["\(framework.text):\(node.text)"] ?? []
  }

  private static let unofficial: [String: Set<Language>] = rows.reduce(into: [:]) {
    $0["\($1["framework"]):\($1["code"])"] = $1.unofficial
  }

  /// Frameworks under their codes, nodes under both: `sdg:10.7`.
  static let entries: [ReferenceEntry] = rows.map { row in
    let framework = row["framework"]
    return ReferenceEntry(
      code: row.stated("code").map { "\(framework):\($0)" } ?? framework, name: row.name,
      aliases: [], parent: row.stated("code") == nil ? nil : framework,
      unofficial: row.unofficial)
  }
}

extension Framework {
  fileprivate func with(_ themes: [Theme]) -> Framework {
    Framework(
      code: code, title: title,
      nodes: themes.map { FrameworkNode(code: Code($0.code.text), title: $0.title) })
  }
}
