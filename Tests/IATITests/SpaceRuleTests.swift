import PortfolioModel
import ReferenceData
import Testing

/// Spaces around identifiers: where the standard has a rule about them, and where it has none.
struct SpaceRuleTests {
  private static func found(_ activity: String) throws -> [Finding] {
    try Activities(activity).findings.filter { $0.fact.term == "iati-note.spaces" }
  }

  private static func planned(_ parts: String) -> String {
    """
    <planned-disbursement><period-start iso-date="2024-01-01"/>
    <value value-date="2024-01-01">1</value>\(parts)</planned-disbursement>
    """
  }

  @Test(arguments: [
    ("1.6.1", "<other-identifier ref=\" XX-OLD-1\" type=\"A3\"/>"),
    ("1.7.1", "<related-activity ref=\"XX-ORG-2&#10;\" type=\"1\"/>"),
    ("1.8.1", "<participating-org ref=\"XX-A \" role=\"1\"/>"),
    ("1.9.1", "<participating-org ref=\"XX-A\" role=\"1\" activity-id=\" XX-A-1\"/>"),
    (
      "1.11.1",
      "<other-identifier ref=\"XX-1\" type=\"A9\"><owner-org ref=\" XX\"/></other-identifier>"
    ),
    ("1.16.1", "<other-identifier ref=\"XX-OLD \" type=\" B1 \"/>"),
  ])
  func `an activity that breaks a rule`(rule: String, parts: String) throws {
    let found = try Self.found(Activities.activity(parts)).map(\.rule)
    #expect(found.filter { $0 != "iati-note.spaces" } == ["iati-\(rule)"])
  }

  @Test(arguments: [
    ("1.4.1", "<provider-org ref=\"XX-P\" provider-activity-id=\"XX-P-1 \"/>"),
    ("1.5.1", "<receiver-org ref=\"XX-R\" receiver-activity-id=\" XX-R-1\"/>"),
    ("1.10.1", "<provider-org ref=\" XX-P\"/>"),
    ("1.15.1", "<receiver-org ref=\"XX-R&#9;\"/>"),
  ])
  func `a payment that breaks a rule, and one that is planned`(rule: String, parts: String) throws {
    let rules = ["iati-\(rule)"]
    let paid = Activities.transaction("3", "1", parts)
    #expect(try Self.found(Activities.activity(paid)).map(\.rule) == rules)
    #expect(try Self.found(Activities.activity(Self.planned(parts))).map(\.rule) == rules)
    #expect(
      try Self.found(Activities.activity(paid + Self.planned(parts))).map(\.rule) == rules + rules)
  }

  @Test func `an activity and its publisher`() throws {
    let activity = Activities.activity("", as: "\n XX-ORG-1 ")
    let found = try Self.found(
      activity.replacing("ref=\"XX-ORG\"", with: "ref=\"XX-ORG \""))
    #expect(found.map(\.rule) == ["iati-1.3.1", "iati-1.14.1"])
    #expect(found.map(\.severity) == [.information, .information])
    #expect(
      found.map { Terms.english.text($0.fact).withoutIsolates } == [
        "iati-identifier: spaces around codes such as 'XX-ORG-1' are not part of them; times: 1",
        "reporting-org/@ref: spaces around codes such as 'XX-ORG' are not part of them; times: 1",
      ])
    #expect(
      found[0].remedy.map(Terms.english.text)
        == "rule 1.3.1 of the IATI standard; ask the publisher to mend it")
    #expect(try Activities(activity).project?.code.text == "XX-ORG-1")
  }

  @Test(arguments: [
    "<other-identifier ref=\" 7\" type=\"A2\"/>", "<sector code=\" 14030\"/>",
    Activities.transaction(" 3 ", "1"),
  ])
  func `other codes break no rule of the standard`(parts: String) throws {
    #expect(try Self.found(Activities.activity(parts)).map(\.rule) == ["iati-note.spaces"])
  }

  @Test func `texts and amounts may have spaces around them`() throws {
    let parts = "<description><narrative> Wells\n</narrative></description>"
    #expect(
      try Self.found(Activities.activity(parts + Activities.transaction("3", " 1 "))) == [])
  }
}
