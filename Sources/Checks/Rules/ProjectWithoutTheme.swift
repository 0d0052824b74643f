import PortfolioModel

extension Check {
  /// Every project has a theme, where the portfolio has themes.
  static let projectWithoutTheme = Check(
    name: "project-without-theme", severity: .information,
    scope: .project { project, index in
      guard !index.settings.themes.isEmpty, project.value.themes.isEmpty else { return [] }
      return [Hit(["project": .code(project.value.code)], at: project.origin?.place)]
    })
}
