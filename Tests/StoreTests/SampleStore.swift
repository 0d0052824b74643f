import PortfolioModel

@testable import Store

/// A small portfolio whose figures can be checked by hand.
struct SampleStore {
  var portfolio = Portfolio()

  static let euro = Currency(code: "EUR", decimals: 2)
  static let dollar = Currency(code: "USD", decimals: 2)
  static let dinar = Currency(code: "TND", decimals: 3)
  static let asOf = day("2025-06-30")

  static func day(_ text: String) -> Day { Day(text) ?? .distantPast }

  /// One project, half in Morocco and half in Tunisia, under one agreement in euro.
  init() {
    portfolio.settings.organisation.code = "OWN"
    portfolio.settings.currencies = [Self.dollar]
    portfolio.settings.hasLedger = true
    portfolio.settings.themes = [Theme(code: Code("T1"), title: LocalizedText([:]))]
    portfolio.funders = [
      Sourced(Funder(code: Code("F1"), name: LocalizedText("Fund", in: .english)))
    ]
    var project = Project(code: Code("P1"), title: LocalizedText("One", in: .english))
    project.countries = ["MA", "TN"].map {
      var claim = CountryShare(country: Code($0))
      claim.share = Share(1, of: 2)
      return claim
    }
    project.themes = [ThemeShare(theme: Code("T1"))]
    portfolio.projects = [Sourced(project)]
    var agreement = Agreement(code: Code("A1"), funder: Code("F1"), currency: Self.euro)
    agreement.amount = .value(Money(minorUnits: 100_000, currency: Self.euro))
    agreement.signed = Self.day("2024-01-01")
    agreement.projects = [AgreementProject(project: Code("P1"))]
    portfolio.agreements = [Sourced(agreement)]
  }

  mutating func add(
    _ id: String, _ type: TransactionType, _ date: String, _ minorUnits: Int64,
    _ currency: Currency = SampleStore.euro, _ change: (inout Transaction) -> Void = { _ in }
  ) {
    var transaction = Transaction(
      id: id, type: type, date: Self.day(date),
      amount: Money(minorUnits: minorUnits, currency: currency))
    transaction.project = Code("P1")
    transaction.agreement = Code("A1")
    change(&transaction)
    portfolio.transactions.append(Sourced(transaction))
  }

  mutating func rate(_ effective: String, _ value: Int128, scale: Int, published: String? = nil) {
    var rate = Rate(
      from: Self.euro, to: Self.dollar, value: Quantity(coefficient: value, scale: scale),
      effective: Self.day(effective), source: "invented")
    rate.published = published.map(Self.day)
    portfolio.rates.append(rate)
  }

  func store(asOf: Day = SampleStore.asOf) throws -> Store {
    try Store(loading: portfolio, asOf: asOf)
  }

  /// The one sum of a measure, in minor units; `nil` where there is none.
  func sum(
    _ measure: Measure, in currency: TotalsQuestion.CurrencyChoice = .agreement,
    asOf: Day = SampleStore.asOf, _ select: (inout Selection) -> Void = { _ in }
  ) throws -> Int64? {
    var selection = Selection(asOf: asOf)
    select(&selection)
    let totals = try store(asOf: asOf).totals(
      TotalsQuestion(by: [], .measures([measure]), in: currency), of: selection)
    return totals.first { $0.stated.value != nil }?.sum.minorUnits
  }
}
