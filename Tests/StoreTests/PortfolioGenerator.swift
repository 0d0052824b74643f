import PortfolioModel
import SeededNumbers

/// Makes random portfolios, the same for the same seed: shares of all kinds, projects under several
/// agreements, agreements over several projects, negative amounts, reversals.
struct PortfolioGenerator {
  private var random: SeededNumbers

  init(seed: UInt64) { random = SeededNumbers(seed: seed) }

  static let currencies = [
    Currency(code: "EUR", decimals: 2), Currency(code: "JPY", decimals: 0),
    Currency(code: "TND", decimals: 3),
  ]
  private static let countries = ["MA", "TN", "EG", "JO"].map { Code<Country>($0) }
  private static let themes = ["T1", "T2", "T3"].map { Code<Theme>($0) }

  mutating func portfolio() -> Portfolio {
    var portfolio = Portfolio()
    portfolio.settings.organisation.code = "OWN"
    portfolio.settings.currencies = [Self.currencies[0]]
    portfolio.settings.hasLedger = true
    portfolio.settings.themes = Self.themes.map { Theme(code: $0, title: LocalizedText([:])) }
    portfolio.rates = rates()
    portfolio.funders = (1...3).map {
      Sourced(Funder(code: Code("F\($0)"), name: LocalizedText("Funder \($0)", in: .english)))
    }
    portfolio.projects = (1...number(1, 5)).map { Sourced(project($0)) }
    portfolio.agreements = (1...number(1, 4)).map { Sourced(agreement($0, portfolio)) }
    for id in 1...number(1, 40) { portfolio.transactions.append(transaction(id, portfolio)) }
    return portfolio
  }

  private mutating func number(_ least: Int, _ most: Int) -> Int {
    Int.random(in: least...most, using: &random)
  }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(0, elements.count - 1)]
  }

  private mutating func day() -> Day {
    Day(year: number(2022, 2025), month: number(1, 12), day: number(1, 28)) ?? .distantPast
  }

  /// Shares that make a whole, less than one, more than one, or are not stated.
  private mutating func shares(_ count: Int) -> [Share?] {
    let kinds: [[Share?]] = [
      Array(repeating: Share(1, of: Int64(count)), count: count),
      Array(repeating: Share(3333, of: 10_000), count: count),
      Array(repeating: Share(70, of: 100), count: count),
      Array(repeating: nil, count: count),
      Array(repeating: Share(1, of: 7), count: count),
    ]
    return one(of: kinds)
  }

  private mutating func project(_ number: Int) -> Project {
    var project = Project(code: Code("P\(number)"), title: LocalizedText("P", in: .english))
    let places = Array(Self.countries.shuffled(using: &random).prefix(self.number(0, 4)))
    project.countries = zip(places, shares(max(1, places.count))).map { country, share in
      var claim = CountryShare(country: country)
      claim.share = share
      return claim
    }
    let themes = Array(Self.themes.shuffled(using: &random).prefix(self.number(0, 3)))
    let from = day()
    project.themes = zip(themes, shares(max(1, themes.count))).map { theme, share in
      var claim = ThemeShare(theme: theme)
      claim.share = share
      claim.from = self.number(0, 3) == 0 ? from : nil
      return claim
    }
    return project
  }

  private mutating func agreement(_ number: Int, _ portfolio: Portfolio) -> Agreement {
    var agreement = Agreement(
      code: Code("A\(number)"), funder: one(of: portfolio.funders).value.code,
      currency: one(of: Self.currencies))
    agreement.amount = self.number(0, 4) == 0 ? .notStated : .value(money(in: agreement.currency))
    if self.number(0, 2) == 0 {
      var amendment = Amendment(date: day())
      amendment.amount = money(in: agreement.currency)
      agreement.amendments = [amendment]
    }
    agreement.signed = day()
    let projects = Array(portfolio.projects.shuffled(using: &random).prefix(self.number(0, 3)))
    agreement.projects = zip(projects, shares(max(1, projects.count))).map {
      AgreementProject(project: $0.value.code, share: $1)
    }
    for line in 0..<self.number(0, 3) {
      agreement.lines.append(
        BudgetLine(
          code: Code("L\(line)"), title: LocalizedText("L", in: .english),
          approved: .value(money(in: agreement.currency))))
    }
    return agreement
  }

  private mutating func money(in currency: Currency) -> Money {
    let magnitude: Int64 = one(of: [7, 999, 100_000, 12_345_678_901])
    return Money(
      minorUnits: Int64.random(in: -magnitude...magnitude, using: &random), currency: currency)
  }

  private mutating func transaction(
    _ id: Int, _ portfolio: Portfolio
  ) -> Sourced<Transaction> {
    let type = one(of: TransactionType.allCases)
    var transaction = Transaction(
      id: "X\(id)", type: type, date: day(), amount: money(in: one(of: Self.currencies)))
    if number(0, 3) > 0 { transaction.project = one(of: portfolio.projects).value.code }
    if number(0, 2) > 0 { transaction.agreement = one(of: portfolio.agreements).value.code }
    if number(0, 9) == 0 { transaction.country = one(of: Self.countries) }
    if number(0, 9) == 0 { transaction.theme = one(of: Self.themes) }
    if number(0, 9) == 0 { transaction.provider = "Some body" }
    if number(0, 9) == 0 { transaction.isInterest = type == .incomingFunds }
    if number(0, 4) == 0 { transaction.receiver = one(of: portfolio.projects).value.code.text }
    if number(0, 9) == 0 { transaction.recorded = Day(year: 2026, month: 6, day: 1) }
    if number(0, 9) == 0 { transaction.booked = money(in: one(of: Self.currencies)) }
    if number(0, 9) == 0, let original = portfolio.transactions.randomElement(using: &random) {
      transaction.reverses = original.value.id
      transaction.recorded = original.value.recorded
      transaction.type = original.value.type
      transaction.amount = Money(
        minorUnits: -original.value.amount.minorUnits, currency: original.value.amount.currency)
    }
    return Sourced(transaction)
  }

  private func rates() -> [Rate] {
    let (euro, yen, dinar) = (Self.currencies[0], Self.currencies[1], Self.currencies[2])
    let effective = Day(year: 2022, month: 6, day: 1) ?? .distantPast
    return [
      Rate(
        from: euro, to: yen, value: Quantity(coefficient: 157_13, scale: 2),
        effective: effective, source: "invented"),
      Rate(
        from: euro, to: dinar, value: Quantity(coefficient: 3_3917, scale: 4),
        effective: effective, source: "invented"),
    ]
  }
}
