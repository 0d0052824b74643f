import PortfolioModel
import Testing

struct IndicatorAddingTests {
  @Test(arguments: [
    (["1", "2.5", "0"], "3.5", 0, 0),
    (["71/88", "84/121", "81/92"], "236/301", 0, 0),
    (["10", "not stated", "5"], "15", 1, 0),
    (["not stated"], "not stated", 1, 0),
    ([], "not stated", 0, 0),
    (["57.5%"], "57.5%", 0, 0),
    (["57.5%", "60%"], "n/a", 0, 2),
    (["57.5%", "30/60"], "30/60", 0, 1),
    (["10", "30/60"], "n/a", 0, 2),
    (["good", "better"], "n/a", 0, 2),
  ])
  func `like values add up, and what has no sum is counted`(
    values: [String], sum: String, notStated: Int, notAdded: Int
  ) throws {
    let added = try values.map { try Stated<IndicatorValue>.of($0) }.added(named: "sum")
    #expect(added.value.text == sum)
    #expect(added.notStated == notStated)
    #expect(added.notAdded == notAdded)
  }

  @Test func `a sum of percentages is no mean of them`() throws {
    let added = try [Stated<IndicatorValue>.of("1/2"), .of("1/100")].added(named: "sum")
    #expect(added.value.value?.ratio?.rounded(toDecimals: 4).plainText == "0.0196")
  }

  @Test(arguments: [
    (Indicator.Accumulation.perPeriod, "150"), (.cumulative, "60"), (.stock, "60"),
  ])
  func `periods add up only where each has its own`(
    accumulation: Indicator.Accumulation, achieved: String
  ) throws {
    var indicator = try Indicator.yearly(["100 → 90", "100 → 60", "100 → not stated"])
    indicator.accumulation = accumulation
    #expect(try indicator.achieved(asOf: .on("2026-01-01")).value.text == achieved)
    #expect(try indicator.achieved(asOf: .on("2024-01-01")).value.text == "90")
    #expect(try indicator.achieved(asOf: .on("2023-01-01")).value == .notStated)
  }

  @Test func `of words the latest are shown`() throws {
    var indicator = try Indicator.yearly(["good → fair", "good → good"])
    indicator.kind = .qualitative
    #expect(try indicator.achieved(asOf: .on("2026-01-01")).value.text == "good")
  }
}
