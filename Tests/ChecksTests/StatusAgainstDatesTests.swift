import Checks
import PortfolioModel
import Testing

struct StatusAgainstDatesTests {
  /// What is said on 30 June 2025.
  private func findings(
    _ status: ProjectStatus, listed: String? = nil, start: String? = nil, end: String? = nil,
    over: String? = nil
  ) throws -> [String] {
    try Project.sample {
      var listing = ListedStatus(status: status)
      listing.listedOn = try listed.map { try .on($0) }
      $0.status = listing
      var dates = ProjectDates()
      dates.plannedStart = start.flatMap { PartialDate($0) }
      dates.plannedEnd = end.flatMap { PartialDate($0) }
      dates.actualEnd = over.flatMap { PartialDate($0) }
      $0.dates = [dates]
    }.findings(of: "status-against-dates", asOf: .on("2025-06-30"))
  }

  @Test func `on the day itself, and in the month or year of which only that is known`() throws {
    for date in ["2025-06-30", "2025-06", "2025"] {
      #expect(try findings(.pipeline, start: date) == [])
      #expect(try findings(.implementation, end: date) == [])
      #expect(try findings(.closed, end: date) == [])
    }
  }

  @Test(arguments: ["2025-06-29", "2025-05", "2024"])
  func `begun and still in the pipeline, or over and still going on`(date: String) throws {
    let begun = try findings(.pipeline, start: date)
    #expect(begun.count == 1)
    #expect(
      begun.allSatisfy { $0.hasPrefix("p.yaml:2:9: warning: 'W1' is listed as “Pipeline”, and") })
    #expect(
      try findings(.implementation, end: date) == [
        "p.yaml:2:9: warning: 'W1' is listed as “Implementation”, and its end was \(date); write "
          + "its present status, its actual end, or the extension"
      ])
  }

  @Test func `closed before its end, unless it is said when it ended`() throws {
    #expect(
      try findings(.closed, end: "2025-07") == [
        "p.yaml:2:9: warning: 'W1' is listed as “Closed”, and its end is 2025-07; write its "
          + "actual end, or its present status"
      ])
    #expect(try findings(.closed, end: "2025-07", over: "2025-05") == [])
  }

  @Test(arguments: [ProjectStatus.finalisation, .cancelled, .suspended])
  func `other statuses go with any dates`(status: ProjectStatus) throws {
    #expect(try findings(status, start: "2020", end: "2021") == [])
    #expect(try findings(status, start: "2030", end: "2031") == [])
  }

  @Test func `what was listed on a day is held against that day, and only to be known`() throws {
    #expect(try findings(.implementation, listed: "2025-03-31", end: "2025-03-31") == [])
    let found = try findings(.implementation, listed: "2025-04-01", end: "2025-03-31")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("p.yaml:2:9: information: 'W1' is listed as") })
  }

  @Test func `a project works towards the latest end of its agreements`() throws {
    let agreement = try Agreement.sample {
      $0.projects = [AgreementProject(project: Code("W1"))]
      $0.end = try .on("2025-06-30")
    }
    let project = Project.sample {
      var dates = ProjectDates()
      dates.plannedEnd = PartialDate("2024-12-31")
      $0.status = ListedStatus(status: .implementation)
      $0.dates = [dates]
    }
    func findings(on day: String) throws -> Int {
      try CheckIndex.of([project], [agreement], asOf: day).findings(of: "status-against-dates")
        .count
    }
    #expect(try findings(on: "2025-06-30") == 0)
    #expect(try findings(on: "2025-07-01") == 1)
  }

  @Test func `without status or dates nothing is against anything`() throws {
    #expect(try findings(.pipeline) == [])
    let project = Project.sample { $0.dates = [ProjectDates()] }
    #expect(try project.findings(of: "status-against-dates", asOf: .on("2025-06-30")) == [])
  }
}
