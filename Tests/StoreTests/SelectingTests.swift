import PortfolioModel
import Testing

@testable import Store

/// What each filter selects: parts of amounts, or whole projects.
struct SelectingTests {
  private let store: Store

  init() throws {
    var sample = SampleStore()
    sample.portfolio.settings.regions = [
      Region(code: Code("own"), title: LocalizedText([:]), countries: [Code("MA"), Code("FR")])
    ]
    sample.portfolio.projects[0].value.tags = [
      Tag(framework: Code("sdg"), node: Code("10.7")), Tag(framework: Code("paris")),
    ]
    sample.portfolio.projects[0].value.title = LocalizedText(
      [.english: "100% of wells_", .french: "Puits de l'été"])
    var other = Project(code: Code("P2"), title: LocalizedText("Roads", in: .english))
    other.countries = [CountryShare(country: Code("KE"))]
    other.tags = [Tag(framework: Code("sdg"), node: Code("10"))]
    sample.portfolio.projects.append(Sourced(other))
    sample.add("T1", .expenditure, "2024-02-01", 1_000)
    sample.add("T2", .expenditure, "2024-02-02", 70) {
      $0.project = Code("P2")
      $0.agreement = nil
    }
    store = try sample.store()
  }

  private func spent(_ select: (inout Selection) throws -> Void) throws -> Int64 {
    var selection = Selection(asOf: SampleStore.asOf)
    try select(&selection)
    let question = TotalsQuestion(by: [], .measures([.spent]), in: .own)
    return try store.totals(question, of: selection).first?.sum.minorUnits ?? 0
  }

  private func region(_ code: String) throws -> Region {
    try #require(store.catalogue.regions.first { $0.code.text == code })
  }

  @Test(arguments: [("015", Int64(1_000)), ("own", 500), ("002", 1_070), ("150", 0)])
  func `a region selects the amounts of its countries`(code: String, sum: Int64) throws {
    let region = try region(code)
    #expect(try spent { $0.regions = [region] } == sum)
  }

  @Test func `a country outside the region leaves nothing`() throws {
    let region = try region("015")
    #expect(
      try spent {
        $0.regions = [region]
        $0.countries = [Code("KE")]
      } == 0)
    #expect(
      try spent {
        $0.regions = [region]
        $0.countries = [Code("MA")]
      } == 500)
  }

  @Test(arguments: [
    ("sdg", nil, Int64(1_070)), ("sdg", "10", 1_070), ("sdg", "10.7", 1_000), ("sdg", "1", 0),
    ("paris", nil, 1_000), ("paris", "7", 0), ("gcm", nil, 0), ("theme", "T1", 1_000),
  ])
  func `a framework selects the whole projects that name a node or what belongs to it`(
    framework: String, node: String?, sum: Int64
  ) throws {
    let framework = try #require(store.catalogue.framework(Code(framework)))
    let query = TagQuery(framework, node: node.map { Code($0) })
    #expect(try spent { $0.frameworks = [query] } == sum)
  }

  @Test(arguments: [
    ("wells", Int64(1_000)), ("WELLS 100", 1_000), ("ete", 1_000), ("ÉTÉ puits", 1_000),
    ("wells roads", 0), ("100%", 1_000), ("wells_", 1_000), ("we%ls", 0), ("w_lls", 0),
    ("P2", 70), ("'", 1_000), ("", 1_070),
  ])
  func `words select the whole projects about which all of them are written`(
    words: String, sum: Int64
  ) throws {
    #expect(try spent { $0.text = words } == sum)
  }

  @Test func `projects are selected whole, agreements by their amounts`() throws {
    #expect(try spent { $0.projects = [Code("P2")] } == 70)
    #expect(try spent { $0.projects = [Code("P1"), Code("P2")] } == 1_070)
    #expect(try spent { $0.agreements = [Code("A1")] } == 1_000)
  }

  @Test func `the projects themselves are known without any amounts`() throws {
    var selection = Selection(asOf: SampleStore.asOf)
    #expect(try store.selectedProjects(in: selection) == nil)
    selection.text = "roads"
    #expect(try store.selectedProjects(in: selection) == ["P2"])
  }
}
