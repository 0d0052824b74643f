import PortfolioModel
import Testing

@testable import Store

/// The keys under which amounts stand.
struct DimensionTests {
  private func sums(
    by dimension: Dimension, _ sample: SampleStore,
    _ select: (inout Selection) throws -> Void = { _ in }
  ) throws -> [String: Int64] {
    var selection = Selection(asOf: SampleStore.asOf)
    try select(&selection)
    let question = TotalsQuestion(by: [dimension], .measures([.spent]), in: .own)
    return try sample.store().totals(question, of: selection).reduce(into: [:]) {
      $0[$1.keys[0]] = $1.sum.minorUnits
    }
  }

  @Test func `quarters and months begin and end with the calendar's`() throws {
    var sample = SampleStore()
    sample.add("T1", .expenditure, "2024-03-31", 1)
    sample.add("T2", .expenditure, "2024-04-01", 10)
    sample.add("T3", .expenditure, "2024-12-31", 100)
    sample.add("T4", .expenditure, "2025-01-01", 1_000)
    #expect(
      try sums(by: .quarter, sample)
        == ["2024-Q1": 1, "2024-Q2": 10, "2024-Q4": 100, "2025-Q1": 1_000])
    #expect(
      try sums(by: .month, sample)
        == ["2024-03": 1, "2024-04": 10, "2024-12": 100, "2025-01": 1_000])
  }

  @Test(arguments: [
    (FiscalYear.Naming.start, ["FY2023": Int64(1), "FY2024": 110]),
    (.end, ["FY2024": 1, "FY2025": 110]),
  ])
  func `a fiscal year is called by its start or its end`(
    naming: FiscalYear.Naming, expected: [String: Int64]
  ) throws {
    var sample = SampleStore()
    sample.portfolio.settings.fiscalYear = FiscalYear(
      starts: try #require(DayOfYear("07-01")), namedBy: naming)
    sample.add("T1", .expenditure, "2024-06-30", 1)
    sample.add("T2", .expenditure, "2024-07-01", 10)
    sample.add("T3", .expenditure, "2025-06-30", 100)
    #expect(try sums(by: .fiscalYear, sample) == expected)
  }

  @Test func `a funder's own fiscal year counts for its money`() throws {
    var sample = SampleStore()
    sample.portfolio.funders[0].value.code = Code("F'1")
    sample.portfolio.funders[0].value.fiscalYear = FiscalYear(
      starts: try #require(DayOfYear("04-01")))
    sample.portfolio.agreements[0].value.funder = Code("F'1")
    sample.add("T1", .expenditure, "2024-03-31", 1)
    sample.add("T2", .expenditure, "2024-03-31", 10) { $0.agreement = nil }
    #expect(try sums(by: .fiscalYear, sample) == ["FY2023": 1, "FY2024": 10])
  }

  @Test func `without regions of its own a portfolio has those of M49`() throws {
    var sample = SampleStore()
    sample.add("T1", .expenditure, "2024-03-31", 100)
    sample.add("T2", .expenditure, "2024-03-31", 7) { $0.country = Code("KE") }
    #expect(try sums(by: .region, sample) == ["015": 100, "014": 7])
  }

  @Test func `an amount stands under every region of its own that has its country`() throws {
    var sample = SampleStore()
    sample.portfolio.settings.regions = [
      Region(code: Code("west"), title: LocalizedText([:]), countries: [Code("MA")]),
      Region(
        code: Code("coast"), title: LocalizedText([:]), countries: [Code("MA"), Code("TN")]),
    ]
    sample.add("T1", .expenditure, "2024-03-31", 100)
    sample.add("T2", .expenditure, "2024-03-31", 7) { $0.country = Code("KE") }
    #expect(try sums(by: .region, sample) == ["west": 50, "coast": 100, "(none)": 7])
  }

  @Test func `a project's money stands once under each node that its tags name`() throws {
    var sample = SampleStore()
    sample.portfolio.projects[0].value.tags = ["10.7", "10.7", "8.5"].map {
      Tag(framework: Code("sdg"), node: Code($0))
    }
    sample.portfolio.projects[0].value.tags[1].basis = .stated
    sample.portfolio.projects[0].value.tags.append(Tag(framework: Code("paris")))
    sample.add("T1", .expenditure, "2024-03-31", 100)
    sample.add("T2", .expenditure, "2024-03-31", 7) { transaction in
      transaction.project = nil
      transaction.agreement = nil
    }
    #expect(
      try sums(by: .node, sample) == ["sdg:10.7": 100, "sdg:8.5": 100, "paris": 100, "(none)": 7])
    let agenda = Framework(code: Code("sdg"), title: LocalizedText([:]))
    #expect(
      try sums(by: .node, sample) { $0.frameworks = [TagQuery(agenda)] }
        == ["sdg:10.7": 100, "sdg:8.5": 100])
  }

  @Test func `a line has its category, none, or one that nobody states`() throws {
    var sample = SampleStore()
    var staff = BudgetLine(code: Code("L1"), title: LocalizedText([:]), approved: .notStated)
    staff.category = "A"
    sample.portfolio.agreements[0].value.lines = [
      staff, BudgetLine(code: Code("L2"), title: LocalizedText([:]), approved: .notStated),
    ]
    sample.add("T1", .expenditure, "2024-03-31", 1) { $0.line = Code("L1") }
    sample.add("T2", .expenditure, "2024-03-31", 10) { $0.line = Code("L2") }
    sample.add("T3", .expenditure, "2024-03-31", 100)
    #expect(
      try sums(by: .category, sample) == ["A": 1, "(not stated)": 10, "(none)": 100])
  }

  @Test func `a reversal stands with the partner of what it takes back`() throws {
    var sample = SampleStore()
    sample.add("T1", .expenditure, "2024-03-31", 100) { $0.receiver = "Bakery" }
    sample.add("T2", .expenditure, "2024-04-01", -30) { $0.reverses = "T1" }
    sample.add("T3", .expenditure, "2024-04-01", 5)
    #expect(try sums(by: .partner, sample) == ["Bakery": 70, "(not stated)": 5])
  }

  @Test func `a funder and a project stand under their kind and status`() throws {
    var sample = SampleStore()
    sample.portfolio.funders[0].value.type = Code("10")
    sample.add("T1", .expenditure, "2024-03-31", 100)
    sample.add("T2", .expenditure, "2024-03-31", 7) { $0.agreement = nil }
    #expect(try sums(by: .funderType, sample) == ["10": 100, "(not stated)": 7])
    #expect(try sums(by: .status, sample) == ["(not stated)": 107])
    sample.portfolio.projects[0].value.status = ListedStatus(status: .closed)
    #expect(try sums(by: .status, sample) == ["closed": 107])
  }
}
