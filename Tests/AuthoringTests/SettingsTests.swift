import PortfolioModel
import Testing

@testable import Authoring

struct SettingsTests {
  @Test func `the sample folder has no mistakes`() throws {
    #expect(try SampleFolder.read().findings == [])
  }

  @Test func `every setting arrives`() throws {
    var expected = PortfolioSettings()
    expected.title = LocalizedText([.english: "Sample portfolio", .french: "Portefeuille exemple"])
    expected.organisation.code = "SO"
    expected.organisation.name = LocalizedText("Sample Organisation (invented)")
    expected.organisation.identifier = "XX-SO-1"
    expected.notice = LocalizedText("Everything is invented.")
    expected.language = .spanish
    expected.currencies = [
      Currency(code: "EUR", decimals: 2), Currency(code: "TND", decimals: 3),
    ]
    expected.basis = .accrual
    expected.fiscalYear = FiscalYear(starts: try #require(DayOfYear("07-01")), namedBy: .end)
    expected.rateRule = .day
    let dinar = Currency(code: "TND", decimals: 3)
    expected.redenominations = [
      Redenomination(
        from: dinar, to: dinar, on: try day("2030-01-01"),
        oldPerNew: Quantity(coefficient: 125, scale: 1))
    ]
    expected.themes = [
      Theme(code: Code("water"), title: LocalizedText("Agua")),
      Theme(code: Code("jobs"), title: LocalizedText("Empleo")),
    ]
    expected.regions = [
      Region(code: Code("south"), title: LocalizedText("Sur"), countries: [Code("MA"), Code("TN")])
    ]
    var farms = SharedIndicator(code: Code("FARMS"), title: LocalizedText("Granjas"))
    farms.unit = LocalizedText("granjas")
    expected.indicators = [farms]
    expected.rating.green = Share(90, of: 100)
    expected.rating.amber = Share(60, of: 100)
    expected.categoryScheme = "undg"
    expected.categories = [BudgetCategory(code: "9", title: LocalizedText("Reservas"))]
    expected.countryNames = [
      CountryName(country: Code("MA"), name: LocalizedText("Reino de Marruecos"))
    ]
    var later = RuleSetting(
      rule: "project-without-theme", reason: LocalizedText("Temas mas tarde."))
    later.weight = .off
    expected.ruleSettings = [later]
    expected.frameworks = try SampleFolder.read().portfolio.settings.frameworks
    expected.hasLedger = true
    #expect(try SampleFolder.read().portfolio.settings == expected)
  }

  @Test func `without files of transactions there is no ledger`() throws {
    let files = SampleFolder.files.filter { $0.key != "transactions/2024.csv" }
    #expect(try !SampleFolder.read(files).portfolio.settings.hasLedger)
  }

  @Test func `every field of a funder arrives`() throws {
    var river = Funder(code: Code("RIVER"), name: LocalizedText("Fondo del Rio"))
    river.identifiers = ["XX-RIVER", "Rivers"]
    river.isInternal = true
    river.type = Code("10")
    river.fiscalYear = FiscalYear(starts: try #require(DayOfYear("04-01")), namedBy: .end)
    river.note = LocalizedText("Fondo propio.")
    let read = try SampleFolder.read().portfolio.funders.map(\.value)
    river.rateRule = .monthEndBefore
    (river.categories, river.rules, river.reports) = (
      read[0].categories, read[0].rules, read[0].reports
    )
    let ocean = Funder(code: Code("OCEAN"), name: LocalizedText("Ocean Trust", in: .english))
    #expect(read == [river, ocean])
  }

  @Test func `every column of the books' totals arrives`() throws {
    let portfolio = try SampleFolder.read().portfolio
    var transfers = ControlTotal(type: .disbursement, amount: Money(123_456, "EUR"))
    (transfers.project, transfers.agreement) = (Code("ROOTS"), Code("RF-7"))
    transfers.period = PartialDate("2024-05")
    transfers.day = try day("2024-06-10")
    let all = ControlTotal(type: .incomingFunds, amount: Money(750, "USD"))
    #expect(portfolio.controls.map(\.value) == [transfers, all])
    var open = ObligationSnapshot(
      day: try day("2024-06-30"), agreement: Code("RF-7"), amount: Money(50_125, "TND", 3))
    (open.line, open.project) = (Code("C1"), Code("ROOTS"))
    let none = ObligationSnapshot(
      day: try day("2024-12-31"), agreement: Code("RF-7"), amount: Money(0, "TND", 3))
    #expect(portfolio.obligations.map(\.value) == [open, none])
  }

  @Test func `every field of a rate arrives`() throws {
    let euro = Currency(code: "EUR", decimals: 2)
    var month = Rate(
      from: euro, to: Currency(code: "USD", decimals: 2),
      value: Quantity(coefficient: 10_837, scale: 4), effective: try day("2024-01-31"),
      source: "Bank of Nowhere")
    month.published = try day("2024-02-01")
    month.span = .month
    let plain = Rate(
      from: euro, to: Currency(code: "TND", decimals: 3),
      value: Quantity(coefficient: 33_801, scale: 4), effective: try day("2024-02-29"),
      source: "Bank of Somewhere")
    #expect(try SampleFolder.read().portfolio.rates == [month, plain])
  }
}
