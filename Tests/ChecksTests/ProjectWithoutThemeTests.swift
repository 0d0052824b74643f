import Checks
import PortfolioModel
import Testing

struct ProjectWithoutThemeTests {
  private func findings(_ project: Project, among themes: [String]) -> [String] {
    var index = CheckIndex(projects: [project.sourced], agreements: [])
    index.settings.themes = themes.map {
      Theme(code: Code($0), title: LocalizedText($0, in: .english))
    }
    return index.findings(of: "project-without-theme")
  }

  @Test func `a project with a theme, and a portfolio without any`() {
    let project = Project.sample { $0.themes = [ThemeShare(theme: Code("water"))] }
    #expect(findings(project, among: ["water"]) == [])
    #expect(findings(.sample(), among: []) == [])
  }

  @Test func `a project without a theme`() {
    #expect(
      findings(.sample(), among: ["water"]) == [
        "p.yaml:1: information: 'W1' has no theme; say under themes what it is for"
      ])
  }
}
