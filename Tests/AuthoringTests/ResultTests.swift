import PortfolioModel
import Testing

struct ResultTests {
  private func project() throws -> Project {
    try #require(try SampleFolder.read().portfolio.projects.first).value
  }

  private func number(_ text: String) throws -> Stated<IndicatorValue> {
    .value(.number(try Quantity(text)))
  }

  @Test func `every field of a result and its indicator arrives`() throws {
    let result = try #require(try project().results.first)
    var expected = ProjectResult(title: LocalizedText("Riego"))
    expected.level = .outcome
    expected.assumptions = LocalizedText("Lluvia")
    var indicator = Indicator(code: Code("R1"), title: LocalizedText("Granjas"))
    indicator.unit = LocalizedText("granjas")
    indicator.accumulation = .cumulative
    indicator.countsFromBaseline = true
    indicator.headcount = .unique
    indicator.doubleCounting = LocalizedText("Una lista")
    indicator.countsTowards = Code("FARMS")
    indicator.isHeadline = true
    indicator.verification = LocalizedText("Contratos")
    indicator.baseline = Indicator.Baseline(
      date: PartialDate("2022-12"), value: try number("2.5"))
    indicator.target = Indicator.Target(by: try day("2025-12-31"), value: try number("40"))
    let first = IndicatorPeriod(first: try day("2023-01-01"), last: try day("2023-12-31"))
    var second = IndicatorPeriod(first: try day("2024-01-01"), last: try day("2024-12-31"))
    second.target = try number("20")
    second.actual = try number("18")
    second.recorded = try day("2025-02-01")
    second.variance = LocalizedText("Sequia")
    var women = Disaggregate(value: try Quantity("7"))
    (women.sex, women.age) = (.female, "18-29")
    var hosts = Disaggregate(value: try Quantity("11"))
    (hosts.disability, hosts.population) = (.without, "hosts")
    second.parts = [women, hosts]
    indicator.periods = [first, second]
    expected.indicators = [indicator]
    #expect(result == expected)
  }

  @Test func `a percentage has its counts, and words stay words`() throws {
    let indicators = try #require(try project().results.last).indicators
    #expect(try indicators[0].baseline?.value == .value(.percent(Quantity("40"))))
    #expect(
      try indicators[0].target?.value == .value(.part(Quantity("8"), of: Quantity("10"))))
    #expect(indicators[1].periods[0].actual == .value(.words(LocalizedText("Buena"))))
  }

  @Test func `a project has its people, its environment and its documents`() throws {
    let project = try project()
    #expect(
      project.targetGroups == [LocalizedText("Familias"), LocalizedText("Voisins", in: .french)])
    var invested = MobilisedResource(
      kind: .diasporaInvestment, amount: .value(Money(100_050, "EUR")))
    invested.by = LocalizedText("Familias")
    invested.source = "a contract"
    #expect(project.mobilised == [invested, MobilisedResource(kind: .inKind, amount: .notStated)])
    #expect(project.isReintegration)
    #expect(
      project.environment.scores == [
        MarkerScore(marker: .environment, score: 2),
        MarkerScore(marker: .desertification, score: 3),
      ])
    #expect(project.environment.greenJobsForYouth == 12)
    #expect(try project.environment.hectares == Quantity("3.5"))
    #expect(project.environment.source == "a visit")
    var report = ProjectDocument(title: LocalizedText("Informe"))
    report.link = "https://example.org/informe"
    report.date = PartialDate("2024-05")
    var published = PublishedDocument()
    published.description = LocalizedText("Todo")
    published.format = "application/pdf"
    published.categories = ["A01", "A02"]
    published.languages = ["es"]
    report.publication = published
    #expect(project.documents == [report, ProjectDocument(title: LocalizedText("Nota"))])
  }

  @Test func `a framework of the portfolio's own is a tree`() throws {
    let framework = try #require(try SampleFolder.read().portfolio.settings.frameworks.first)
    #expect(framework.code == Code("own"))
    #expect(framework.title == LocalizedText("Estrategia"))
    #expect(framework.nodes.map(\.code.text) == ["A", "A1", "B"])
    #expect(framework.nodes.map { $0.parent?.text } == [nil, "A", nil])
  }
}
