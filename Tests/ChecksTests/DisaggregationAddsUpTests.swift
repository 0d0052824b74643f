import PortfolioModel
import Testing

struct DisaggregationAddsUpTests {
  private func findings(_ actual: Int128?, _ parts: [Int128]) throws -> [String] {
    var period = IndicatorPeriod(first: try .on("2024-01-01"), last: try .on("2024-12-31"))
    period.actual =
      actual.map { .value(.number(Quantity(coefficient: $0, scale: 0))) } ?? .notStated
    period.parts = parts.map { count in
      var part = Disaggregate(value: Quantity(coefficient: count, scale: 0))
      part.sex = .female
      return part
    }
    return Project.reporting { $0.periods = [period] }.findings(of: "disaggregation-adds-up")
  }

  @Test func `parts that add up, and parts of what nobody has stated, are no finding`() throws {
    #expect(try findings(100, [60, 40]) == [])
    #expect(try findings(nil, [60, 40]) == [])
    #expect(try findings(100, []) == [])
  }

  @Test func `a gap is a doubt, and what passes the whole is wrong`() throws {
    #expect(
      try findings(106, [60, 40]) == [
        "p.yaml:20:9: warning: the parts of 'I1' by sex add up to 100 of 106; 6 are shown as "
          + "unknown; complete the parts, or mend the whole"
      ])
    #expect(
      try findings(97, [60, 40]) == [
        "p.yaml:20:9: error: the parts of 'I1' by sex add up to 100, more than the whole of 97; "
          + "complete the parts, or mend the whole"
      ])
  }
}

extension Project {
  /// A project with one indicator.
  static func reporting(_ change: (inout Indicator) throws -> Void) rethrows -> Project {
    var indicator = Indicator(code: Code("I1"), title: LocalizedText("One", in: .english))
    try change(&indicator)
    var result = ProjectResult(title: LocalizedText("Result", in: .english))
    result.indicators = [indicator]
    var project = Project.sample()
    project.results = [result]
    return project
  }
}
