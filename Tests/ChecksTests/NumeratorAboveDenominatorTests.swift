import PortfolioModel
import Testing

struct NumeratorAboveDenominatorTests {
  private func findings(_ change: (inout Indicator) throws -> Void) rethrows -> [String] {
    try Project.reporting(change).findings(of: "numerator-above-denominator")
  }

  private func part(_ numerator: String, _ denominator: String) throws -> Stated<IndicatorValue> {
    .value(.part(try Quantity(numerator), of: try Quantity(denominator)))
  }

  @Test(arguments: [("12", "12"), ("12.0", "12"), ("0", "0"), ("0", "12")])
  func `a part up to the whole`(numerator: String, denominator: String) throws {
    #expect(try findings { $0.target = .init(value: try part(numerator, denominator)) } == [])
  }

  @Test func `a tenth more than the whole`() throws {
    #expect(
      try findings { $0.baseline = .init(value: try part("12.1", "12")) } == [
        "p.yaml:20:9: error: 'I1' counts 12.1 of 12; mend the counts: a part is no larger than "
          + "the whole"
      ])
  }

  @Test func `each of baseline, target and periods is looked at`() throws {
    let found = try findings {
      var period = IndicatorPeriod(first: try .on("2024-01-01"), last: try .on("2024-12-31"))
      period.target = try part("3", "2")
      period.actual = try part("4", "2")
      $0.baseline = .init(value: try part("1", "0"))
      $0.target = .init(value: try part("5", "2"))
      $0.periods = [period]
    }
    #expect(found.count == 4)
  }

  @Test func `a percentage without counts has no part`() throws {
    #expect(try findings { $0.target = .init(value: .value(.percent(try Quantity("110")))) } == [])
  }
}
