import PortfolioModel
import Testing

@testable import Store

struct TotalsAgreeTests {
  private static let asOf = Day(year: 2026, month: 1, day: 1) ?? .distantPast

  /// What a total stands under once its dimension is left out.
  private struct Kind: Hashable {
    let type: String
    let measure: Measure?
    let currency: String
  }

  /// All but those under which an amount may stand several times.
  private static let dimensions = Dimension.offered.filter { !$0.overlaps && $0 != .type }

  private func sums(_ totals: [Total], typeIndex: Int?) -> [Kind: Int64] {
    totals.reduce(into: [:]) { sums, total in
      let kind = Kind(
        type: typeIndex.map { total.keys[$0] } ?? "", measure: total.measure,
        currency: total.sum.currency.code)
      sums[kind, default: 0] += total.sum.minorUnits
    }
  }

  @Test(arguments: 1...200)
  func `transactions add up to the same whatever they are divided by`(seed: Int) throws {
    var generator = PortfolioGenerator(seed: UInt64(seed))
    let portfolio = generator.portfolio()
    let store = try Store(loading: portfolio, asOf: Self.asOf)
    let selection = Selection(asOf: Self.asOf)
    let visible = portfolio.transactions.filter {
      ($0.value.recorded ?? $0.value.date) <= Self.asOf
    }
    let direct = visible.reduce(into: [Kind: Int64]()) { sums, row in
      let kind = Kind(
        type: String(row.value.type.rawValue), measure: nil,
        currency: row.value.amount.currency.code)
      sums[kind, default: 0] += row.value.amount.minorUnits
    }
    for dimension in Self.dimensions {
      let question = TotalsQuestion(by: [dimension, .type], .amount, in: .own)
      let totals = try store.totals(question, of: selection)
      #expect(sums(totals, typeIndex: 1) == direct, "by \(dimension), seed \(seed)")
    }
  }

  @Test(arguments: 1...200)
  func `measures add up to the same whatever they are divided by`(seed: Int) throws {
    var generator = PortfolioGenerator(seed: UInt64(seed))
    let store = try Store(loading: generator.portfolio(), asOf: Self.asOf)
    let selection = Selection(asOf: Self.asOf)
    let euro = PortfolioGenerator.currencies[0]
    for currency in [TotalsQuestion.CurrencyChoice.own, .agreement, .reporting(euro)] {
      let undivided = try store.totals(
        TotalsQuestion(by: [], .measures(Measure.allCases), in: currency), of: selection)
      let whole = sums(undivided, typeIndex: nil)
      for dimension in Self.dimensions {
        let question = TotalsQuestion(
          by: [dimension], .measures(Measure.allCases), in: currency)
        let totals = try store.totals(question, of: selection)
        #expect(
          sums(totals, typeIndex: nil) == whole, "by \(dimension), \(currency), seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...50)
  func `countries and themes together add up to each alone`(seed: Int) throws {
    var generator = PortfolioGenerator(seed: UInt64(seed))
    let store = try Store(loading: generator.portfolio(), asOf: Self.asOf)
    let selection = Selection(asOf: Self.asOf)
    func byCountry(_ dimensions: [Dimension]) throws -> [String: Int64] {
      let question = TotalsQuestion(by: dimensions + [.type], .amount, in: .own)
      return try store.totals(question, of: selection).reduce(into: [:]) {
        let key = "\($1.keys[0]) \($1.keys.last ?? "") \($1.sum.currency.code)"
        $0[key, default: 0] += $1.sum.minorUnits
      }
    }
    #expect(try byCountry([.country]) == byCountry([.country, .theme]), "seed \(seed)")
  }

  @Test(arguments: 1...100)
  func `selecting each country in turn leaves nothing out and takes nothing twice`(
    seed: Int
  ) throws {
    var generator = PortfolioGenerator(seed: UInt64(seed))
    let store = try Store(loading: generator.portfolio(), asOf: Self.asOf)
    var selection = Selection(asOf: Self.asOf)
    let question = TotalsQuestion(by: [.type], .amount, in: .own)
    let whole = sums(try store.totals(question, of: selection), typeIndex: 0)
    let byCountry = try store.totals(
      TotalsQuestion(by: [.country], .amount, in: .own), of: selection)
    var parts: [Kind: Int64] = [:]
    for country in Set(byCountry.map { $0.keys[0] }) {
      selection.countries = [Code(country)]
      for (kind, sum) in sums(try store.totals(question, of: selection), typeIndex: 0) {
        parts[kind, default: 0] += sum
      }
    }
    #expect(parts == whole, "seed \(seed)")
  }
}
