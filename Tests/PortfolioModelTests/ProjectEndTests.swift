import PortfolioModel
import Testing

struct ProjectEndTests {
  private func end(
    planned: String? = nil, actual: String? = nil, agreed: [String]
  ) throws -> String? {
    var project = Project(code: Code("P1"), title: LocalizedText("Wells", in: .english))
    if planned != nil || actual != nil {
      var dates = ProjectDates()
      dates.plannedEnd = planned.flatMap { PartialDate($0) }
      dates.actualEnd = actual.flatMap { PartialDate($0) }
      project.dates = [dates]
    }
    let agreements = try agreed.enumerated().map { index, end in
      var agreement = Agreement(code: Code("A\(index)"), funder: Code("F"), currency: .eur)
      agreement.end = try .on(end)
      return agreement
    }
    return try project.end(under: agreements, on: .on("2024-06-30"))?.isoText
  }

  @Test func `an actual end counts before all others`() throws {
    #expect(
      try end(planned: "2024-12-31", actual: "2024-05", agreed: ["2026-12-31"]) == "2024-05")
  }

  @Test func `else the latest of planned and agreed ends counts`() throws {
    #expect(try end(planned: "2024-12-31", agreed: ["2025-06-30", "2025-03-31"]) == "2025-06-30")
    #expect(try end(planned: "2026-12-31", agreed: ["2025-06-30"]) == "2026-12-31")
  }

  @Test func `where only one of them is known, that one counts`() throws {
    #expect(try end(agreed: ["2025-06-30"]) == "2025-06-30")
    #expect(try end(planned: "2025", agreed: []) == "2025")
    #expect(try end(agreed: []) == nil)
  }

  @Test func `a planned year does not hide an agreement that runs beyond it`() throws {
    let shown = try end(planned: "2024", agreed: ["2026-06-30"])
    #expect(shown == "2026-06-30")
    #expect(try end(planned: "2027", agreed: ["2026-06-30"]) == "2027")
  }

  @Test func `an amended end moves the project's`() throws {
    let project = Project(code: Code("P1"), title: LocalizedText("Wells", in: .english))
    var agreement = Agreement(code: Code("A1"), funder: Code("F"), currency: .eur)
    agreement.end = try .on("2024-12-31")
    var amendment = Amendment(date: try .on("2024-07-01"))
    amendment.end = try .on("2025-12-31")
    agreement.amendments = [amendment]
    #expect(try project.end(under: [agreement], on: .on("2024-06-30"))?.isoText == "2024-12-31")
    #expect(try project.end(under: [agreement], on: .on("2024-07-01"))?.isoText == "2025-12-31")
  }
}
