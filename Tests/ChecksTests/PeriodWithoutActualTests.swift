import PortfolioModel
import Testing

struct PeriodWithoutActualTests {
  private func findings(
    _ last: String, _ change: (inout IndicatorPeriod) throws -> Void = { _ in }
  ) throws -> [String] {
    var period = IndicatorPeriod(first: try .on("2025-01-01"), last: try .on(last))
    try change(&period)
    return Project.reporting { $0.periods = [period] }
      .findings(of: "period-without-actual", asOf: try .on("2025-06-30"))
  }

  private let actual = Stated.value(IndicatorValue.number(Quantity(coefficient: 5, scale: 0)))

  @Test func `a value is there, or thirty days have not passed`() throws {
    #expect(try findings("2025-05-30") { $0.actual = actual } == [])
    #expect(try findings("2025-05-31") == [])
  }

  @Test func `thirty-one days without a value`() throws {
    #expect(
      try findings("2025-05-30") == [
        "p.yaml:20:9: warning: periods of 'I1' that are over have no actual value: 1, the first "
          + "of them up to 30 May 2025; add the value, or write: not stated, with the reason under "
          + "variance"
      ])
  }

  @Test func `a reason why there is none, or can be none, is enough`() throws {
    #expect(
      try findings("2025-05-30") { $0.variance = LocalizedText("Survey failed.", in: .english) }
        == [])
    #expect(try findings("2025-05-30") { $0.actual = .notApplicable } == [])
  }

  @Test func `a value that became known later was not there`() throws {
    let found = try findings("2025-05-30") {
      $0.actual = actual
      $0.recorded = try .on("2025-07-01")
    }
    #expect(found.count == 1)
  }

  @Test func `what an activity of a publication lacks is told of once`() throws {
    let period = IndicatorPeriod(first: try .on("2025-01-01"), last: try .on("2025-02-28"))
    var project = Project.reporting { $0.periods = [period, period] }
    project.publication = Publication(reporter: PublishedOrganisation(code: "XX-ORG"))
    project.results[0].indicators.append(project.results[0].indicators[0])
    #expect(
      project.findings(of: "period-without-actual", asOf: try .on("2025-06-30")) == [
        "p.yaml:20:9: information: periods that are over have no actual value: 4, of 2 indicators; "
          + "ask the publisher for them; they count as not stated"
      ])
  }
}
