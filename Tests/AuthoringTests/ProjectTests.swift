import PortfolioModel
import Testing

struct ProjectTests {
  @Test func `a project has its names, manager and links`() throws {
    let project = try read()
    #expect(project.code == Code("ROOTS"))
    #expect(project.title == LocalizedText("Raices"))
    #expect(
      project.otherTitles == [LocalizedText("Racines"), LocalizedText("Roots", in: .english)])
    #expect(
      project.identifiers == [
        Identifier(system: "PRIMA", value: "PR.0001"),
        Identifier(system: "IATI", value: "XX-SO-1-ROOTS"),
      ])
    #expect(project.description == LocalizedText("Granjas"))
    #expect(project.manager == "Amina Tazi")
    #expect(project.links == ["https://example.org/roots", "https://example.org/racines"])
  }

  @Test func `a project has its status and dates`() throws {
    let project = try read()
    var status = ListedStatus(status: .finalisation)
    status.listedAs = "ending"
    status.listedOn = try day("2025-06-30")
    status.source = "list of June"
    #expect(project.status == status)
    var agreed = ProjectDates()
    agreed.plannedStart = PartialDate("2023")
    agreed.plannedEnd = PartialDate("2025-02")
    agreed.actualStart = PartialDate("2023-03-01")
    agreed.actualEnd = PartialDate("2025-04-30")
    agreed.source = "the agreement"
    var other = ProjectDates()
    other.plannedStart = PartialDate("2022-12")
    #expect(project.dates == [agreed, other])
  }

  @Test func `a project has its countries and themes with their shares`() throws {
    let project = try read()
    var norway = CountryShare(country: Code("NO"))
    norway.share = Share(605, of: 1_000)
    norway.from = try day("2023-01-01")
    norway.to = try day("2024-12-31")
    var tunisia = CountryShare(country: Code("TN"))
    tunisia.share = Share(1, of: 3)
    var france = CountryShare(country: Code("FR"))
    france.role = .origin
    #expect(
      project.countries == [norway, tunisia, france, CountryShare(country: Code("BE"))])
    var water = ThemeShare(theme: Code("water"))
    water.share = Share(125, of: 1_000)
    water.from = try day("2023-01-02")
    water.to = try day("2024-12-30")
    #expect(project.themes == [water, ThemeShare(theme: Code("jobs"))])
    var farming = SectorShare(sector: Code("31120"))
    farming.share = Share(75, of: 100)
    farming.from = try day("2023-01-03")
    farming.to = try day("2024-12-29")
    #expect(project.sectors == [farming, SectorShare(sector: Code("16010"))])
    var souss = Location(name: LocalizedText("Souss"))
    (souss.country, souss.administrative) = (Code("MA"), "MA-09")
    souss.latitude = Quantity(coefficient: 304, scale: 1)
    souss.longitude = Quantity(coefficient: -96, scale: 1)
    #expect(project.locations == [souss, Location(name: LocalizedText("Tiznit"))])
    #expect(project.parent == Code("SOUK"))
  }

  @Test func `a project has its tags, partners and lessons`() throws {
    let project = try read()
    var goal = PortfolioModel.Tag(framework: Code("sdg"))
    goal.node = Code("10.7")
    goal.basis = .stated
    goal.by = "the ministry"
    goal.weight = Share(40, of: 100)
    #expect(project.tags == [goal, PortfolioModel.Tag(framework: Code("gcm"))])
    var cooperative = Partner(name: LocalizedText("Cooperativa"))
    cooperative.kind = .privateSector
    cooperative.role = "equipment"
    cooperative.identifier = "XX-COOP"
    #expect(project.partners == [cooperative, Partner(name: LocalizedText("Escuela"))])
    var success = Lesson(text: LocalizedText("Regar de noche."))
    success.kind = .success
    success.evidence = "Visit in May"
    success.link = "https://example.org/noche"
    #expect(project.lessons == [success, Lesson(text: LocalizedText("Sembrar antes."))])
  }

  @Test func `a project has its stated amounts`() throws {
    var leaflet = StatedAmount(funder: Code("RIVER"), amount: .value(Money(123_450, "EUR")))
    leaflet.source = "a leaflet"
    leaflet.listedOn = try day("2024-05-17")
    let unknown = StatedAmount(funder: Code("OCEAN"), amount: .notStated)
    #expect(try read().statedAmounts == [leaflet, unknown])
  }

  private func read() throws -> Project {
    try #require(try SampleFolder.read().portfolio.projects.first).value
  }
}
