import Checks
import PortfolioModel
import ReferenceData
import Testing

/// A portfolio weighs checks as it likes, and says why.
struct CheckWeightTests {
  /// A project and an agreement that each share out more than there is.
  private func findings(of rule: String, weighed weight: RuleSetting.Weight) throws -> [String] {
    let project = try Project.sample {
      var share = ThemeShare(theme: Code("T1"))
      share.share = try .of("110")
      $0.themes = [share]
    }
    let agreement = try Agreement.sample {
      $0.projects = [AgreementProject(project: Code("W1"), share: try .of("120"))]
    }
    var setting = RuleSetting(rule: rule, reason: LocalizedText("Not our way.", in: .english))
    setting.weight = weight
    var index = try CheckIndex.of([project], [agreement])
    index.settings.ruleSettings = [setting]
    return index.findings().map(\.shown)
  }

  @Test(arguments: [RuleSetting.Weight.information, .warning, .error])
  func `findings are as severe as the portfolio says`(weight: RuleSetting.Weight) throws {
    let found = try findings(of: "shares-within-whole", weighed: weight)
    #expect(
      found == [
        "p.yaml:9:3: \(weight.rawValue): theme shares of 'W1' add up to 110 %, not 100 %; nothing "
          + "is divided by them; take 10 % off",
        "a.yaml:7:3: \(weight.rawValue): project shares of 'A1' add up to 120 %, not 100 %; "
          + "nothing is divided by them; take 20 % off",
      ])
  }

  @Test func `what is silenced is told of once, with the reason`() throws {
    #expect(
      try findings(of: "shares-within-whole", weighed: .off) == [
        "portfolio.yaml: information: findings of 'shares-within-whole' that portfolio.yaml "
          + "silences: 2; Not our way."
      ])
  }

  @Test func `a check with nothing to say has nothing to silence`() throws {
    let found = try findings(of: "line-overspent", weighed: .off)
    #expect(found.count == 2)
    #expect(!found.contains { $0.contains("silences") })
  }

  @Test func `a check that there is none of cannot be weighed`() throws {
    #expect(
      try findings(of: "line-overspend", weighed: .error).last
        == "portfolio.yaml: error: portfolio.yaml weighs 'line-overspend', and there is no such "
        + "check; 'folio manual' lists the checks")
  }
}
