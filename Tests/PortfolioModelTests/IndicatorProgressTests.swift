import PortfolioModel
import Testing

/// Worked cases of how much of a target is met, and how that is rated.
struct IndicatorProgressTests {
  struct Case: Sendable {
    let name: String
    var direction = Indicator.Direction.rising
    var fromBaseline = false
    var baseline: String?
    let target: String
    let actual: String
    let met: String
    var rating: Rating?
  }

  static let cases = [
    Case(name: "rising", target: "200", actual: "170", met: "0.85", rating: .green),
    Case(name: "just below green", target: "200", actual: "169.9", met: "0.8495", rating: .amber),
    Case(name: "just amber", target: "200", actual: "100", met: "0.5", rating: .amber),
    Case(name: "red", target: "200", actual: "99", met: "0.495", rating: .red),
    Case(name: "more than all", target: "200", actual: "260", met: "1.3", rating: .green),
    Case(name: "nothing is a figure", target: "200", actual: "0", met: "0", rating: .red),
    Case(name: "nobody has told us", target: "200", actual: "not stated", met: "not stated"),
    Case(name: "a target of nothing", target: "0", actual: "5", met: "n/a"),
    Case(
      name: "rising with a baseline that is not counted from", baseline: "50", target: "200",
      actual: "170", met: "0.85", rating: .green),
    Case(
      name: "rising from the baseline", fromBaseline: true, baseline: "50", target: "200",
      actual: "170", met: "0.8", rating: .amber),
    Case(
      name: "below the baseline", fromBaseline: true, baseline: "50", target: "200", actual: "20",
      met: "-0.2", rating: .red),
    Case(
      name: "the target is the baseline", fromBaseline: true, baseline: "200", target: "200",
      actual: "200", met: "n/a"),
    Case(
      name: "no baseline to count from", fromBaseline: true, target: "200", actual: "170",
      met: "not stated"),
    Case(
      name: "falling", direction: .falling, baseline: "6200", target: "4300", actual: "5060",
      met: "0.6", rating: .amber),
    Case(
      name: "falling, and it rose", direction: .falling, baseline: "40", target: "30",
      actual: "45", met: "-0.5", rating: .red),
    Case(
      name: "falling without a baseline", direction: .falling, target: "30", actual: "20",
      met: "not stated"),
    Case(
      name: "falling from the target", direction: .falling, baseline: "30", target: "30",
      actual: "30", met: "n/a"),
    Case(
      name: "percentages by their counts", target: "80/100", actual: "236/301", met: "0.9801",
      rating: .green),
    Case(
      name: "a percentage without counts", target: "60%", actual: "57.5%", met: "0.9583",
      rating: .green),
    Case(
      name: "a falling percentage", direction: .falling, baseline: "412/980", target: "30%",
      actual: "371/1004", met: "0.4226", rating: .red),
  ]

  @Test(arguments: cases)
  func `a target is met as far as the formula says`(example: Case) throws {
    var indicator = try Indicator.yearly([], baseline: example.baseline)
    indicator.direction = example.direction
    indicator.countsFromBaseline = example.fromBaseline
    let met = try indicator.met(.of(example.target), by: .of(example.actual))
    #expect(Due.due(met).text == example.met, "\(example.name)")
    #expect(met.value.map(RatingRule().rating) == example.rating, "\(example.name)")
  }

  @Test func `words are met by nothing`() throws {
    let indicator = try Indicator.yearly([])
    #expect(try indicator.met(.of("better"), by: .of("good")) == .notApplicable)
  }

  @Test func `figures with too many digits name the indicator`() throws {
    let indicator = try Indicator.yearly([])
    let long = String(repeating: "9", count: 17)
    let fine = "0." + long
    #expect(throws: Overflow(total: "I")) {
      try indicator.met(
        .part(Quantity("\(long).\(long)"), of: Quantity(fine)),
        by: .value(.part(Quantity("7.\(long)"), of: Quantity("3.\(long)"))))
    }
  }
}
