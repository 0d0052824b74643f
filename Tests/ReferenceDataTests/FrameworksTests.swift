import PortfolioModel
import ReferenceData
import Testing

struct FrameworksTests {
  private func framework(_ code: String) throws -> Framework {
    try #require(Frameworks.all.first { $0.code.text == code })
  }

  @Test func `the built-in frameworks are whole`() throws {
    let goals = try framework("sdg").nodes
    #expect(goals.count { $0.parent == nil } == 17)
    let targets = goals.filter { node in
      goals.contains { $0.code == node.parent && $0.parent == nil }
    }
    #expect(targets.count == 169)
    #expect(goals.count == 17 + 169 + 252, "goals, targets, indicators")
    #expect(try framework("gcm").nodes.count == 23 + 10, "objectives and principles")
    #expect(try framework("paris").nodes.count == 29)
  }

  @Test(arguments: ["sdg", "gcm", "paris"])
  func `codes stand once, after the node they belong to, each with a title`(code: String) throws {
    var seen: Set<Code<FrameworkNode>> = []
    for node in try framework(code).nodes {
      if let parent = node.parent { #expect(seen.contains(parent), "\(node.code)") }
      #expect(seen.insert(node.code).inserted, "\(node.code)")
      let isIndicator = code == "sdg" && node.code.text.count { $0 == "." } == 2
      #expect(node.title.text(in: .english).isEmpty == isIndicator, "\(node.code)")
    }
  }

  @Test func `a portfolio adds frameworks, replaces them, and has its themes as nodes`() throws {
    var settings = PortfolioSettings()
    let own = Framework(code: Code("own"), title: LocalizedText([:]))
    let gcm = Framework(code: Code("gcm"), title: LocalizedText([:]))
    settings.frameworks = [own, gcm]
    settings.themes = [Theme(code: Code("water"), title: LocalizedText([:]))]
    let all = Frameworks.all(in: settings)
    #expect(all.map(\.code.text) == Frameworks.all.map(\.code.text) + ["own"])
    #expect(all[1] == gcm)
    let themes = try #require(all.first { $0.code == Frameworks.themes })
    #expect(themes.nodes.map(\.code.text) == ["water"])
  }
}
