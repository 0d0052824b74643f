import PortfolioModel
import ReferenceData
import Testing

/// What people wrote stands in findings in the reader's language, where they translated it.
struct FindingLanguageTests {
  @Test func `the title of a rule`() throws {
    let findings = try Sample.findings {
      $0.add(
        "rules: [{rule: at-most, title: Staff, limit: 50, headings: [A]}]",
        to: "agreements/rf-1.yaml")
      $0.add("- {en: Staff, fr: Personnel}", to: "translations.yaml")
    }
    let broken = try #require(findings.first { $0.rule == "rule-broken" })
    let french = Terms(.french)
    #expect(french.text(broken.fact).contains("Personnel"))
    #expect(Terms.english.text(broken.fact).contains("Staff"))
  }
}
