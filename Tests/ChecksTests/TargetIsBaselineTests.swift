import PortfolioModel
import Testing

struct TargetIsBaselineTests {
  private func findings(_ baseline: IndicatorValue?, _ target: IndicatorValue?) -> [String] {
    Project.reporting {
      $0.baseline = baseline.map { .init(value: .value($0)) }
      $0.target = target.map { .init(value: .value($0)) }
    }.findings(of: "target-is-baseline")
  }

  private func number(_ text: String) throws -> IndicatorValue { .number(try Quantity(text)) }

  private func words(_ text: String) -> IndicatorValue {
    .words(LocalizedText(text, in: .english))
  }

  @Test func `more, less, or one of both not stated`() throws {
    #expect(try findings(number("5"), number("5.1")) == [])
    #expect(try findings(number("5"), number("0")) == [])
    #expect(try findings(nil, number("5")) == [])
    #expect(try findings(number("5"), nil) == [])
  }

  @Test func `the same value`() throws {
    #expect(
      try findings(number("5"), number("5.0")) == [
        "p.yaml:20:9: warning: the target of 'I1' is its baseline: nothing is to be reached; mend "
          + "the target or the baseline"
      ])
  }

  @Test func `a percentage is the same by whatever counts`() throws {
    let half = IndicatorValue.part(try Quantity("1"), of: try Quantity("2"))
    #expect(findings(half, .percent(try Quantity("50"))).count == 1)
    #expect(findings(half, .percent(try Quantity("51"))) == [])
  }

  @Test func `words are not compared`() {
    #expect(findings(words("weak"), words("weak")) == [])
  }
}
