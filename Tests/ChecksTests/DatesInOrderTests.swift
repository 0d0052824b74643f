import PortfolioModel
import Testing

struct DatesInOrderTests {
  private func findings(_ change: (inout ProjectDates) -> Void) -> [String] {
    var dates = ProjectDates()
    change(&dates)
    return Project.sample { $0.dates = [dates] }.findings(of: "dates-in-order")
  }

  private func findings(_ start: String, movedTo end: String) throws -> [String] {
    try Agreement.sample {
      var amendment = Amendment(date: try .on("2024-06-01"))
      amendment.end = try .on(end)
      $0.start = try .on(start)
      $0.amendments = [amendment]
    }.findings(of: "dates-in-order")
  }

  @Test func `one day, one month, or an end that nobody has stated`() {
    #expect(
      findings {
        $0.actualStart = PartialDate("2024-01-31")
        $0.actualEnd = PartialDate("2024-01-31")
      } == [])
    #expect(
      findings {
        $0.plannedStart = PartialDate("2024-01-31")
        $0.plannedEnd = PartialDate("2024-01")
      } == [])
    #expect(findings { $0.actualStart = PartialDate("2024") } == [])
  }

  @Test func `planned and actual days are held against their like`() {
    let found = findings {
      $0.plannedStart = PartialDate("2023")
      $0.plannedEnd = PartialDate("2023-12")
      $0.actualStart = PartialDate("2024-02")
      $0.actualEnd = PartialDate("2024-01-31")
    }
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("p.yaml:6:3: error: 'W1' ends") })
  }

  @Test func `an agreement may be cut short, and not to before its start`() throws {
    #expect(try findings("2024-01-01", movedTo: "2024-01-01") == [])
    let found = try findings("2024-01-01", movedTo: "2023-12-31")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("a.yaml:13:3: error: 'A1' ends") })
  }
}
