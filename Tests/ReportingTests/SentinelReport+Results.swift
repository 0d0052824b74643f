import PortfolioModel

extension SentinelReport {
  static var shared: SharedIndicator {
    var shared = SharedIndicator(code: Code("S1"), title: text("Shared title"))
    shared.unit = text("trainees")
    return shared
  }

  /// Gives the project its people, its results and what else a page about it tells.
  static func describe(_ project: inout Project) {
    var origin = CountryShare(country: Code("FR"))
    origin.role = .origin
    project.countries.append(origin)
    var partner = Partner(name: text("Partner name"))
    partner.kind = .diasporaAssociation
    partner.role = "Partner role"
    project.partners = [partner]
    var paper = ProjectDocument(title: text("Document title"))
    paper.link = "https://example.org/paper"
    paper.date = PartialDate("2024-08")
    project.documents = [paper]
    var given = MobilisedResource(
      kind: .diasporaInvestment,
      amount: .value(Money(minorUnits: 4_321, currency: money(0).currency)))
    given.by = text("Giver name")
    given.source = "Giver source"
    project.mobilised = [given]
    project.isReintegration = true
    project.environment.scores = [(.environment, 0), (.mitigation, 1), (.desertification, 3)]
      .map { MarkerScore(marker: $0, score: $1) }
    project.environment.greenJobsForYouth = 31
    project.environment.hectares = Quantity(coefficient: 875, scale: 1)
    project.results = [result]
  }

  private static var result: ProjectResult {
    var result = ProjectResult(title: text("Result title"))
    result.level = .outcome
    result.assumptions = text("Result assumption")
    result.indicators = [indicator]
    return result
  }

  private static func number(_ units: Int128) -> Stated<IndicatorValue> {
    .value(.number(Quantity(coefficient: units, scale: 0)))
  }

  private static var indicator: Indicator {
    var indicator = Indicator(code: Code("I1"), title: text("Indicator title"))
    indicator.unit = text("trainees")
    indicator.headcount = .unique
    indicator.doubleCounting = text("One list of names.")
    indicator.countsTowards = Code("S1")
    indicator.verification = text("Lists of trainees")
    indicator.baseline = Indicator.Baseline(date: PartialDate("2022"), value: number(2))
    indicator.target = Indicator.Target(by: day("2026-06-30"), value: number(300))
    var first = IndicatorPeriod(first: day("2023-01-01"), last: day("2023-12-31"))
    (first.target, first.actual) = (number(90), number(61))
    var second = IndicatorPeriod(first: day("2024-01-01"), last: day("2024-12-31"))
    (second.target, second.actual) = (number(100), number(70))
    second.variance = text("A late start")
    second.parts = [part(.female, "0-17", 33), part(.male, "0-17", 30), part(nil, nil, 64)]
    indicator.periods = [first, second]
    return indicator
  }

  private static func part(
    _ sex: Disaggregate.Sex?, _ age: String?, _ count: Int128
  ) -> Disaggregate {
    var part = Disaggregate(value: Quantity(coefficient: count, scale: 0))
    (part.sex, part.age) = (sex, age)
    if sex == nil { part.disability = .without }
    return part
  }
}
