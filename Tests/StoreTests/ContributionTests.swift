import PortfolioModel
import Testing

@testable import Store

/// What stands behind a total.
struct ContributionTests {
  private static let asOf = Day(year: 2026, month: 1, day: 1) ?? .distantPast

  @Test(arguments: 1...40)
  func `what stands behind a total adds up to it`(seed: Int) throws {
    var generator = PortfolioGenerator(seed: UInt64(seed))
    let store = try Store(loading: generator.portfolio(), asOf: Self.asOf)
    let selection = Selection(asOf: Self.asOf)
    let euro = PortfolioGenerator.currencies[0]
    let others = Dimension.offered.indices.dropFirst()
    let first = Dimension.offered[seed % Dimension.offered.count]
    let second = Dimension.offered[(seed + 1 + seed % others.count) % Dimension.offered.count]
    let dimensions = first == second ? [first] : [first, second]
    for measure in [Measure.spent, .received, .granted, .budget] {
      for currency in [TotalsQuestion.CurrencyChoice.own, .agreement, .reporting(euro)] {
        let question = TotalsQuestion(by: dimensions, .measures([measure]), in: currency)
        let totals = try store.totals(question, of: selection)
        for total in totals {
          let parts = try store.contributions(to: question, under: total.keys, of: selection)
            .filter { $0.currency == total.sum.currency }
          let sum = parts.compactMap(\.counted.value).reduce(Int128(0)) {
            $0 + Int128($1.minorUnits)
          }
          #expect(sum == Int128(total.sum.minorUnits), "\(dimensions) \(total.keys) \(measure)")
          #expect(!parts.isEmpty)
        }
      }
    }
  }

  @Test func `a part tells its whole and the rate that converted it`() throws {
    var sample = SampleStore()
    sample.rate("2024-01-01", 12, scale: 1)
    sample.add("T1", .expenditure, "2024-03-31", 101) { $0.description = "Pumps" }
    let store = try sample.store()
    let question = TotalsQuestion(
      by: [.country], .measures([.spent]), in: .reporting(SampleStore.dollar))
    let made = try store.contributions(
      to: question, under: ["TN"], of: Selection(asOf: SampleStore.asOf))
    let part = try #require(made.first)
    #expect(made.count == 1)
    #expect(part.id == "T1" && part.description == "Pumps" && part.agreement == "A1")
    #expect(part.whole.value?.minorUnits == 101 && part.part.value?.minorUnits == 50)
    #expect(part.counted.value == Money(minorUnits: 60, currency: SampleStore.dollar))
    #expect(part.rates.map(\.source) == ["invented"] && !part.isBooked)
  }
}
