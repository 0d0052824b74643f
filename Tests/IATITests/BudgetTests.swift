import IATI
import PortfolioModel
import Store
import Testing

/// Which budgets and flows count.
struct BudgetTests {
  private static func budget(_ value: String, year: Int = 2024, type: Int = 1) -> String {
    """
    <budget type="\(type)" status="2"><period-start iso-date="\(year)-01-01"/>
    <period-end iso-date="\(year)-12-31"/><value value-date="\(year)-01-01">\(value)</value></budget>
    """
  }

  private static func sums(_ activities: String, _ measures: [Measure]) throws -> [String] {
    let read = try Activities(activities)
    let asOf = try #require(Day("2026-01-01"))
    let store = try Store(loading: read.portfolio, asOf: asOf)
    let question = TotalsQuestion(
      by: [.funder, .funderBasis], .measures(measures), in: .own, .toDate)
    return try store.totals(question, of: Selection(asOf: asOf)).map {
      "\($0.keys.joined(separator: " ")) \($0.measure?.rawValue ?? "") \($0.sum.plainText)"
    }
  }

  private static let funder = """
    <participating-org ref="XX-DONOR" role="1"><narrative>Donor (invented)</narrative>
    </participating-org>
    """

  @Test func `a revised budget takes the place of the original of its period`() throws {
    let parts =
      Self.funder + Self.budget("100") + Self.budget("70", type: 2)
      + Self.budget("30", year: 2025)
    #expect(
      try Self.sums(Activities.activity(parts), [.budget])
        == ["XX-DONOR participating budget 100.00"])
  }

  @Test func `a whole is not added to its parts`() throws {
    let whole = Activities.activity(Self.budget("100") + Self.budget("5", year: 2030), as: "XX-0")
    let parts = ["XX-1", "XX-2"].map {
      Activities.activity(
        Self.budget("50") + "<related-activity type=\"1\" ref=\"XX-0\"/>", as: $0)
    }.joined()
    #expect(
      try Self.sums(whole + parts, [.budget]) == ["(unattributed) unattributed budget 105.00"])
  }

  @Test func `a budget without a day is left out`() throws {
    let read = try Activities(
      Activities.activity("<budget><value value-date=\"2024-01-01\">9</value></budget>"))
    #expect(read.portfolio.leftOut.map(\.reason) == [.plan])
    #expect(read.project?.publication?.budgets == [])
  }

  @Test func `whose money it is follows the provider, the only funder, the publisher`() throws {
    let provider = "<provider-org ref=\"XX-P\"><narrative>P</narrative></provider-org>"
    let parts =
      Self.funder + Activities.transaction("1", "1", provider)
      + Activities.transaction("1", "2") + Activities.transaction("4", "4")
    #expect(
      try Self.sums(Activities.activity(parts), [.received, .expenditure]) == [
        "XX-DONOR participating received 2.00", "XX-P provider received 1.00",
        "XX-ORG reporting expenditure 4.00",
      ])
    let second = "<participating-org role=\"1\"><narrative>Other</narrative></participating-org>"
    #expect(
      try Self.sums(
        Activities.activity(Self.funder + second + Activities.transaction("1", "2")), [.received])
        == ["(unattributed) unattributed received 2.00"])
  }

  @Test func `one name with and without an identifier are two funders`() throws {
    let named = "<provider-org><narrative>Donor (invented)</narrative></provider-org>"
    let parts =
      Self.funder + Activities.transaction("1", "2")
      + Activities.transaction("1", "3", named)
    #expect(
      try Self.sums(Activities.activity(parts), [.received]) == [
        "XX-DONOR participating received 2.00", "Donor (invented) provider received 3.00",
      ])
  }

  @Test func `what a donor commits of its own money is granted`() throws {
    let own = "<participating-org ref=\"XX-ORG\" role=\"1\"/>"
    #expect(
      try Self.sums(Activities.activity(own + Activities.transaction("2", "6")), [.granted])
        == ["XX-ORG reporting granted 6.00"])
    #expect(
      try Self.sums(Activities.activity(Activities.transaction("2", "6")), [.granted]) == [])
  }

  @Test func `what goes to another activity of the portfolio is neither spent nor received`() throws
  {
    let to = "<receiver-org receiver-activity-id=\"XX-2\"><narrative>Us</narrative></receiver-org>"
    let from =
      "<provider-org provider-activity-id=\"XX-1\"><narrative>Us</narrative></provider-org>"
    let activities =
      Activities.activity(Activities.transaction("3", "10", to), as: "XX-1")
      + Activities.activity(
        Activities.transaction("1", "10", from) + Activities.transaction("4", "8"), as: "XX-2")
    #expect(
      try Self.sums(activities, [.received, .spent]) == ["XX-ORG reporting spent 8.00"])
  }
}
