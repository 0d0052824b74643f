import PortfolioModel
import Testing

struct BreakdownTests {
  private func period(
    _ actual: String, _ parts: [(sex: Disaggregate.Sex?, disability: Disaggregate.Disability?, Int)]
  ) throws -> IndicatorPeriod {
    var period = IndicatorPeriod(first: try .on("2024-01-01"), last: try .on("2024-12-31"))
    period.actual = try .of(actual)
    period.parts = parts.map { sex, disability, count in
      var part = Disaggregate(value: Quantity(coefficient: Int128(count), scale: 0))
      (part.sex, part.disability) = (sex, disability)
      return part
    }
    return period
  }

  private func gaps(_ period: IndicatorPeriod) throws -> [String] {
    try period.breakdowns().map {
      switch $0.gap {
      case .value(let gap): gap.plainText
      case .notStated: "not stated"
      case .notApplicable: "n/a"
      }
    }
  }

  @Test(arguments: [
    ("100", ["0"]), ("106", ["6"]), ("97", ["-3"]), ("not stated", ["not stated"]),
    ("100/200", ["0"]), ("good", ["n/a"]),
  ])
  func `the parts are compared with the whole`(actual: String, gap: [String]) throws {
    #expect(try gaps(period(actual, [(.female, nil, 60), (.male, nil, 40)])) == gap)
  }

  @Test func `parts by other axes are compared apart`() throws {
    let parts = try period(
      "100", [(.female, nil, 60), (nil, .with, 9), (.male, nil, 40), (nil, .without, 90)])
    #expect(try gaps(parts) == ["0", "1"])
    #expect(try period("100", []).breakdowns() == [])
  }
}
