import CReferenceData
import PortfolioModel

/// The policy frameworks that are known everywhere: the 2030 Agenda, the Global Compact for
/// Migration, the Paris Agreement, and the themes of whatever portfolio.
public enum Frameworks {
  public static let all: [Framework] = folio_frameworks().rows.reduce(into: []) {
    frameworks, row in
    let title = LocalizedText(row[3], in: .english)
    guard !row[1].isEmpty else {
      frameworks.append(Framework(code: Code(row[0]), title: title))
      return
    }
    let parent = row[2].isEmpty ? nil : Code<FrameworkNode>(row[2])
    frameworks[frameworks.count - 1].nodes.append(
      FrameworkNode(code: Code(row[1]), title: title, parent: parent))
  }

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

  /// The framework whose nodes are the portfolio's themes.
  public static let themes = Code<Framework>("theme")
}

extension Framework {
  fileprivate func with(_ themes: [Theme]) -> Framework {
    Framework(
      code: code, title: title,
      nodes: themes.map { FrameworkNode(code: Code($0.code.text), title: $0.title) })
  }
}
