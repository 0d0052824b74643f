import Foundation
import PortfolioModel
import ReferenceData
import Testing

/// The rules of the standard's ruleset, each kept and broken.
struct StandardRuleTests {
  private static let start = "<activity-date type=\"2\" iso-date=\"2024-01-01\"/>"
  private static let country = "<recipient-country code=\"MA\"/>"
  private static let sector = "<sector code=\"14030\"/>"
  private static let good = start + country + sector

  private static func rules(_ activities: String) throws -> [String] {
    try Activities(activities).findings.map(\.rule)
      .filter { $0.dropFirst("iati-".count).first?.isNumber ?? false }
  }

  private static func rules(of parts: String) throws -> [String] {
    try rules(Activities.activity(parts))
  }

  @Test func `an activity that keeps to all of them`() throws {
    let parts = """
      \(Self.start)<activity-date type="4" iso-date="2024-01-01"/>
      <recipient-country code="MA" percentage="33.3"/>
      <recipient-country code="TN" percentage="66.7"/>
      <sector code="14030" percentage="60"/><sector code="14020" percentage="40"/>
      <sector vocabulary="99" code="X"><narrative>Wells</narrative></sector>
      <policy-marker code="1" significance="2"/>
      <budget><period-start iso-date="2024-01-01"/><period-end iso-date="2025-01-01"/>
      <value value-date="2024-01-01">1</value></budget>
      """
    #expect(try Self.rules(of: parts + Activities.transaction("3", "1")) == [])
  }

  @Test(arguments: [
    ("2.1.1", start + country + "<sector code=\"1\" percentage=\"50\"/><sector code=\"2\"/>"),
    (
      "2.1.2",
      start + country
        + "<sector code=\"1\" percentage=\"50\"/><sector code=\"2\" percentage=\"49\"/>"
    ),
    ("2.1.4", start + country + "<sector code=\"1\" percentage=\"99.9\"/>"),
    ("2.2.1", good + "<sector vocabulary=\"99\" code=\"X\"/>"),
    ("3.1.1", start + sector + country + "<recipient-country code=\"TN\" percentage=\"5\"/>"),
    (
      "3.1.2",
      start + sector + "<recipient-country code=\"MA\" percentage=\"50\"/>"
        + "<recipient-country code=\"TN\" percentage=\"51\"/>"
    ),
    ("3.1.4", start + sector + "<recipient-country code=\"MA\" percentage=\"1\"/>"),
    (
      "3.4.1",
      start + sector + "<recipient-region code=\"298\"/><recipient-region code=\"189\"/>"
    ),
    (
      "3.4.2",
      start + sector + "<recipient-country code=\"MA\" percentage=\"50\"/>"
        + "<recipient-region code=\"298\" percentage=\"49\"/>"
    ),
    ("3.4.4", start + sector + "<recipient-region code=\"298\" percentage=\"5\"/>"),
    ("3.7.1", start + sector),
    ("6.2.2", start + country),
    ("6.10.1", good + "<participating-org role=\"1\"/>"),
    ("6.11.1", country + sector + "<activity-date type=\"3\" iso-date=\"2024-01-01\"/>"),
    ("6.13.1", good + "<policy-marker vocabulary=\"99\" code=\"X\" significance=\"1\"/>"),
    ("6.14.1", good + "<policy-marker code=\"1\"/>"),
    (
      "7.5.3",
      good + "<budget><period-start iso-date=\"2024-01-01\"/><period-end iso-date=\"2025-01-02\"/>"
        + "<value value-date=\"2024-01-01\">1</value></budget>"
    ),
    (
      "8.6.1",
      good + "<result type=\"1\"><title><narrative>R</narrative></title><indicator measure=\"1\">"
        + "<title><narrative>I</narrative></title><period><period-start iso-date=\"2024-02-01\"/>"
        + "<period-end iso-date=\"2024-01-31\"/></period></indicator></result>"
    ),
    (
      "8.6.3",
      good + "<planned-disbursement><period-start iso-date=\"2024-02-01\"/>"
        + "<period-end iso-date=\"2024-01-31\"/><value value-date=\"2024-01-01\">1</value>"
        + "</planned-disbursement>"
    ),
    (
      "11.1.2",
      good + "<activity-date type=\"1\" iso-date=\"2024-02-01\"/>"
        + "<activity-date type=\"3\" iso-date=\"2024-01-31\"/>"
    ),
    ("11.1.3", good + "<activity-date type=\"4\" iso-date=\"2023-12-31\"/>"),
    ("12.1.1", start + sector + "<recipient-country code=\"MA\" percentage=\"101\"/>"),
    ("12.3.1", start + country + "<sector code=\"1\" percentage=\"100.1\"/>"),
    ("102.1.1", start + country + "<sector vocabulary=\"7\" code=\"6\"/>"),
    ("102.1.1", start + country + "<sector vocabulary=\"2\" code=\"312\"/>"),
  ])
  func `an activity that breaks one`(rule: String, parts: String) throws {
    let found = try Self.rules(of: parts)
    #expect(found.contains("iati-\(rule)"), "\(found)")
    // What is beyond the whole is no whole either.
    let others = ["iati-3.1.4", "iati-2.1.4"]
    #expect(found.filter { $0 != "iati-\(rule)" && !others.contains($0) } == [], "\(found)")
  }

  @Test(arguments: [
    ("3.6.2", good, country),
    ("6.6.2", good, sector),
    ("6.9.1", good, "<provider-org/>"),
    ("6.9.2", good, "<receiver-org/>"),
  ])
  func `a transaction that breaks one`(rule: String, parts: String, inside: String) throws {
    let row = Activities.transaction("3", "1", inside)
    #expect(try Self.rules(of: parts + row) == ["iati-\(rule)"])
  }

  @Test(arguments: [("3.7.2", start + sector, country), ("6.7.2", start + country, sector)])
  func `what some transactions have, all have`(rule: String, parts: String, inside: String) throws {
    let with = Activities.transaction("3", "1", inside)
    #expect(try Self.rules(of: parts + with) == [])
    #expect(try Self.rules(of: parts + with + Activities.transaction("3", "1")) == ["iati-\(rule)"])
  }

  @Test func `amounts without any currency`() throws {
    let row = Activities.transaction("3", "1")
    #expect(
      try Self.rules(Activities.activity(Self.good + row, attributes: "")) == ["iati-7.8.1"])
  }

  @Test(arguments: [
    ("XX-ORG", ["iati-1.1.3"]), ("YY-1", ["iati-1.1.21"]), ("XX-ORG-A/B", ["iati-1.3.13"]),
  ])
  func `the identifier of an activity`(code: String, rules: [String]) throws {
    #expect(try Self.rules(Activities.activity(Self.good, as: code)) == rules)
  }

  @Test func `the rule's number stands where it can be looked up`() throws {
    let found = try Activities(Activities.activity(Self.start + Self.sector)).findings
    let finding = try #require(found.first { $0.rule == "iati-3.7.1" })
    #expect(finding.severity == .warning)
    #expect(
      finding.remedy.map(Terms.english.text)
        == "rule 3.7.1 of the IATI standard; ask the publisher to mend it")
  }
}
