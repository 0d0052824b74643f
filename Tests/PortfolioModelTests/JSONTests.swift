import Foundation
import PortfolioModel
import Testing

struct JSONTests {
  private func backFromJSON<Entity: Codable>(_ entity: Entity) throws -> Entity {
    try JSONDecoder().decode(Entity.self, from: JSONEncoder().encode(entity))
  }

  @Test func `an agreement comes back as it went`() throws {
    var agreement = Agreement(code: Code("A1"), funder: Code("F1"), currency: .tnd)
    agreement.amount = .value(Money(minorUnits: .min, currency: .tnd))
    agreement.projects = [AgreementProject(project: Code("P1"), share: Share(1, of: 3))]
    agreement.start = try .on("2024-02-29")
    agreement.instalments = [Instalment(due: try .on("2024-05-01"), amount: try .of("TND 0.001"))]
    agreement.amendments = [Amendment(date: try .on("2024-06-01"))]
    agreement.lines = [
      BudgetLine(
        code: Code("1"), title: LocalizedText([.english: "Wells", .french: "Puits"]),
        approved: .notStated)
    ]
    #expect(try backFromJSON(agreement) == agreement)
    agreement.amount = .notApplicable
    #expect(try backFromJSON(agreement) == agreement)
  }

  @Test func `a project comes back as it went`() throws {
    var project = Project(code: Code("P1"), title: LocalizedText("Wells", in: .arabic))
    var dates = ProjectDates()
    dates.plannedStart = PartialDate("2024")
    dates.plannedEnd = PartialDate("2025-06")
    dates.actualEnd = PartialDate("2025-06-30")
    project.dates = [dates]
    var share = CountryShare(country: Code("NO"))
    share.share = Share(3333, of: 10_000)
    project.countries = [share]
    project.status = ListedStatus(status: .finalisation)
    #expect(try backFromJSON(project) == project)
  }

  @Test func `a rate keeps every digit`() throws {
    let rate = try Rate.of("1 EUR = 655.957000000000000001 XOF", from: "1999-01-01", span: .month)
    #expect(try backFromJSON(rate) == rate)
  }

  @Test func `a share of nothing is refused, not trapped on`() async {
    await #expect(processExitsWith: .success) {
      _ = try? JSONDecoder().decode(Share.self, from: Data("[1, 0]".utf8))
    }
  }

  @Test(arguments: ["\"2024-02-30\"", "\"today\"", "5"])
  func `what is no day is refused`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Day.self, from: Data(json.utf8))
    }
  }
}
