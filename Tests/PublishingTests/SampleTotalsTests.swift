import PortfolioModel
import Store
import Testing

@testable import Reporting

/// The sample portfolios add up to the same whatever they are divided by.
struct SampleTotalsTests {
  private static let dimensions: [Dimension] = [.funder, .country, .theme, .year, .project]

  /// Sums by what is left once a dimension is taken away, such as type and currency.
  private func sums(
    _ sample: String, by dimension: Dimension, _ figure: TotalsQuestion.Figure,
    _ currency: TotalsQuestion.CurrencyChoice = .own
  ) throws -> [String: Int64] {
    let context = try Workbench.context(sample)
    let keys: [Dimension] = figure == .amount ? [dimension, .type] : [dimension]
    let totals = try context.store.totals(
      TotalsQuestion(by: keys, figure, in: currency), of: context.selection)
    return totals.reduce(into: [:]) { sums, total in
      let key = total.keys.dropFirst() + [total.measure?.rawValue ?? "", total.sum.currency.code]
      sums[key.joined(separator: " "), default: 0] += total.sum.minorUnits
    }
  }

  @Test(arguments: dimensions)
  func `training, each type and currency`(dimension: Dimension) throws {
    let byFunder = try sums("training", by: .funder, .amount)
    #expect(byFunder.count > 10)
    #expect(try sums("training", by: dimension, .amount) == byFunder)
  }

  @Test(arguments: dimensions)
  func `training, each measure in the reporting currency`(dimension: Dimension) throws {
    let dollar = Currency(code: "USD", decimals: 2)
    let figure = TotalsQuestion.Figure.measures(Measure.allCases)
    let byFunder = try sums("training", by: .funder, figure, .reporting(dollar))
    #expect(byFunder["spent USD"] == 140_047_945)
    #expect(try sums("training", by: dimension, figure, .reporting(dollar)) == byFunder)
  }

  @Test(arguments: [Dimension.funder, .country, .project])
  func `mena, the budget of its stated amounts`(dimension: Dimension) throws {
    let stated = try sums("mena", by: dimension, .measures([.budget]))
    #expect(stated["budget USD"] == 143_462_500)
    #expect(stated["budget EUR"] == 450_000_000)
  }
}
