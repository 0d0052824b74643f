import PortfolioModel
import Testing

struct DoubleCountingExplainedTests {
  @Test func `contacts, and unique people that are explained, are no finding`() {
    let contacts = Project.reporting { $0.headcount = .contacts }
    #expect(contacts.findings(of: "double-counting-explained") == [])
    let explained = Project.reporting {
      $0.headcount = .unique
      $0.doubleCounting = LocalizedText("One list.", in: .english)
    }
    #expect(explained.findings(of: "double-counting-explained") == [])
  }

  @Test func `unique people say how double counting was avoided`() {
    #expect(
      Project.reporting { $0.headcount = .unique }.findings(of: "double-counting-explained") == [
        "p.yaml:20:9: warning: 'I1' counts unique people and does not say how double counting was "
          + "avoided; say so under double_counting, or write people: contacts"
      ])
  }
}
