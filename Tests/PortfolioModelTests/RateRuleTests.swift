import PortfolioModel
import Testing

struct RateRuleTests {
  private func table() throws -> RateTable {
    RateTable([
      try .of("1 EUR = 1.10 USD", from: "2024-04-30"),
      try .of("1 EUR = 1.20 USD", from: "2024-05-02"),
      try .of("1 EUR = 1.30 USD", from: "2024-05-03"),
      try .of("1 EUR = 1.36 USD", from: "2024-05-31"),
      try .of("1 EUR = 1.40 USD", from: "2024-06-28"),
    ])
  }

  @Test(arguments: [
    (RateRule.day, "2024-05-10", "USD 130.00"), (.day, "2024-05-01", "USD 110.00"),
    (.monthEndBefore, "2024-05-10", "USD 110.00"), (.monthEndBefore, "2024-06-01", "USD 136.00"),
    (.monthEndBefore, "2024-04-30", "no rate"), (.table, "2024-05-10", "USD 130.00"),
    // (1.20 + 1.30 + 1.36) / 3 = 1.28666…
    (.monthAverage, "2024-05-01", "USD 128.67"), (.monthAverage, "2024-05-31", "USD 128.67"),
    (.monthAverage, "2024-07-15", "USD 140.00"), (.monthAverage, "2024-03-15", "no rate"),
  ])
  func `each rule has its rate`(rule: RateRule, day: String, shown: String) throws {
    #expect(try table().shown("EUR 100", in: .usd, on: day, by: RateTerms(rule)) == shown)
  }

  @Test func `an average is provisional until its month is over`() throws {
    let terms = RateTerms(.monthAverage)
    let table = try table()
    #expect(
      try table.shown("EUR 100", in: .usd, on: "2024-05-02", asOf: "2024-05-30", by: terms)
        == "USD 125.00")
    let before = try #require(
      try table.chain(
        from: .eur, to: .usd, on: .on("2024-05-02"), asOf: .on("2024-05-30"), by: terms))
    #expect(before.map(\.rate.kind) == [.provisional])
    #expect(before.map(\.rate.divisor) == [2])
    let after = try #require(
      try table.chain(
        from: .eur, to: .usd, on: .on("2024-05-02"), asOf: .on("2024-05-31"), by: terms))
    #expect(after.map(\.rate.kind) == [.average])
    #expect(after.map(\.rate.shownValue.plainText) == ["1.28666667"])
  }

  @Test func `the average that is published comes before the one that is made`() throws {
    let rates = try table().rates + [.of("1 EUR = 1.29 USD", from: "2024-05-31", span: .month)]
    let table = RateTable(rates)
    let terms = RateTerms(.monthAverage)
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-05-10", by: terms) == "USD 129.00")
    // A month's average is known when the month is over.
    #expect(
      try table.shown("EUR 100", in: .usd, on: "2024-05-10", asOf: "2024-05-10", by: terms)
        == "USD 125.00")
    // The rule of the day does not look at averages.
    let day = RateTerms(.day)
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-05-10", by: day) == "USD 130.00")
  }

  @Test func `of two rates for one day only the later one is averaged`() throws {
    let rates =
      try table().rates + [
        .of("1 EUR = 1.50 USD", from: "2024-05-03", published: "2024-06-10")
      ]
    let terms = RateTerms(.monthAverage)
    let shown = try RateTable(rates).shown("EUR 300", in: .usd, on: "2024-05-10", by: terms)
    #expect(shown == "USD 406.00")
    #expect(
      try RateTable(rates)
        .shown("EUR 300", in: .usd, on: "2024-05-10", asOf: "2024-06-09", by: terms)
        == "USD 386.00")
  }

  @Test func `a peg of long ago is the average of every month`() throws {
    let table = RateTable([
      try .of("1 EUR = 655.957 XOF", from: "1999-01-01"),
      try .of("1 EUR = 1.10 USD", from: "2024-05-02"),
      try .of("1 EUR = 1.20 USD", from: "2024-05-03"),
    ])
    let shown = try table.shown(
      "XOF 655957", in: .usd, on: "2024-05-10", by: RateTerms(.monthAverage))
    #expect(shown == "USD 1150.00")
  }

  @Test func `a fixed rate comes before all others, for its own two currencies`() throws {
    var fixed = FixedRate(from: .usd, to: .eur, value: try Quantity("0.8"))
    var terms = RateTerms(.day, fixed: [fixed])
    #expect(try table().shown("EUR 100", in: .usd, on: "2024-05-10", by: terms) == "USD 125.00")
    #expect(try table().shown("EUR 100", in: .tnd, on: "2024-05-10", by: terms) == "no rate")
    fixed.since = try .on("2024-06-01")
    terms.fixed = [fixed]
    #expect(try table().shown("EUR 100", in: .usd, on: "2024-05-10", by: terms) == "USD 130.00")
    #expect(try table().shown("EUR 100", in: .usd, on: "2024-06-01", by: terms) == "USD 125.00")
  }

  @Test func `an agreement says how it converts, else its funder, else the portfolio`() {
    var settings = PortfolioSettings()
    var agreement = Agreement(code: Code("A"), funder: Code("F"), currency: .eur)
    var funder = Funder(code: Code("F"), name: LocalizedText([:]))
    func rule() -> RateRule { settings.rateTerms(of: agreement, funder: funder).rule }
    #expect(rule() == .table)
    settings.rateRule = .day
    #expect(rule() == .day)
    funder.rateRule = .monthEndBefore
    #expect(rule() == .monthEndBefore)
    agreement.rateRule = .monthAverage
    #expect(rule() == .monthAverage)
    #expect(settings.rateTerms(of: nil, funder: nil).rule == .day)
  }
}
