import PortfolioModel
import Testing

@testable import Store

struct RateTermsTests {
  private let dollars = TotalsQuestion.CurrencyChoice.reporting(SampleStore.dollar)

  private func sample(_ change: (inout Agreement) -> Void) -> SampleStore {
    var sample = SampleStore()
    sample.rate("2024-01-31", 110, scale: 2)
    sample.rate("2024-06-03", 120, scale: 2)
    sample.rate("2024-06-20", 140, scale: 2)
    sample.add("E1", .expenditure, "2024-06-10", 10_000)
    change(&sample.portfolio.agreements[0].value)
    return sample
  }

  @Test func `the agreement's rule decides`() throws {
    #expect(try sample { _ in }.sum(.spent, in: dollars) == 12_000)
    #expect(try sample { $0.rateRule = .monthEndBefore }.sum(.spent, in: dollars) == 11_000)
    #expect(try sample { $0.rateRule = .monthAverage }.sum(.spent, in: dollars) == 13_000)
  }

  @Test func `an average stands in the store as the sum it is made of`() throws {
    let store = try sample { $0.rateRule = .monthAverage }.store()
    let uses = try store.ratesUsed(
      in: Selection(asOf: SampleStore.asOf), reporting: SampleStore.dollar)
    let mean = try #require(uses.last { $0.rate.kind == .average })
    #expect(mean.rate.value.plainText == "2.6")
    #expect(mean.rate.shownValue.plainText == "1.3")
    #expect(mean.amounts == 1)
  }

  @Test func `rates that an agreement fixes`() throws {
    let fixed = sample {
      $0.fixedRates = [
        FixedRate(
          from: SampleStore.euro, to: SampleStore.dollar, value: Quantity(coefficient: 2, scale: 0))
      ]
    }
    #expect(try fixed.sum(.spent, in: dollars) == 20_000)
  }

  @Test func `long chains keep every rate`() throws {
    var sample = sample { _ in }
    let old = SampleStore.dinar
    sample.portfolio.settings.redenominations = [
      Redenomination(
        from: old, to: SampleStore.euro, on: SampleStore.day("2024-01-01"),
        oldPerNew: Quantity(coefficient: 4, scale: 0)),
      Redenomination(
        from: SampleStore.euro, to: SampleStore.euro, on: SampleStore.day("2024-06-05"),
        oldPerNew: Quantity(coefficient: 10, scale: 0)),
    ]
    sample.add("E2", .expenditure, "2024-06-10", 8_000) {
      $0.amount = Money(minorUnits: 8_000, currency: old)
    }
    let store = try sample.store()
    let entry = try #require(
      try store.ledger(
        in: Selection(asOf: SampleStore.asOf), .toDate, reporting: SampleStore.dollar
      ).first { $0.transaction.id == "E2" })
    // 8 old = 2 new = 20 of the units before June, at 1.20.
    #expect(entry.converted == .value(Money(minorUnits: 2_400, currency: SampleStore.dollar)))
    #expect(entry.rates.map(\.kind) == [.redenomination, .redenomination, .day])
    let used = try store.ratesUsed(
      in: Selection(asOf: SampleStore.asOf), reporting: SampleStore.dollar)
    #expect(used.filter { $0.rate.kind == .redenomination }.count == 2)
  }

  @Test func `a row that two agreements pay is converted as the portfolio says`() throws {
    var sample = sample { $0.rateRule = .monthEndBefore }
    var other = Agreement(
      code: Code("A9"), funder: sample.portfolio.funders[0].value.code, currency: SampleStore.euro)
    other.rateRule = .monthAverage
    sample.portfolio.agreements.append(Sourced(other))
    sample.portfolio.transactions[0].value.agreement = nil
    sample.portfolio.transactions[0].value.cofunding = [
      Cofunding(agreement: Code("A1"), share: Share(1, of: 2)),
      Cofunding(agreement: Code("A9"), share: Share(1, of: 2)),
    ]
    #expect(try sample.sum(.spent, in: dollars) == 12_000)
    sample.portfolio.agreements[1].value.rateRule = .monthEndBefore
    #expect(try sample.sum(.spent, in: dollars) == 11_000)
  }
}
