import PortfolioModel
import Testing

/// When reports are due, by the rules of funders.
struct ReportingCalendarTests {
  private static func agreement(from start: String, to end: String) throws -> Agreement {
    var agreement = Agreement(code: Code("A1"), funder: Code("F1"), currency: .usd)
    agreement.start = try .on(start)
    agreement.end = try .on(end)
    return agreement
  }

  private static func obligation(
    _ kind: ReportingObligation.Kind, _ due: String, every: String? = nil,
    _ stage: ReportingObligation.Stage = .interim
  ) throws -> ReportingObligation {
    guard let due = CalendarSpan(due) else { throw Misspelt(text: due) }
    var obligation = ReportingObligation(kind: kind, due: due)
    obligation.every = every.flatMap { CalendarSpan($0) }
    obligation.stage = stage
    return obligation
  }

  /// The IOM Development Fund: projects of twelve months or more report every six months, due
  /// within six weeks; the final report within three months; extensions are asked for no later
  /// than a month before the end.
  private static func developmentFund() throws -> [ReportingObligation] {
    var interim = try obligation(.full, "6 weeks", every: "6 months")
    interim.minimumLength = CalendarSpan("12 months")
    return [
      interim, try obligation(.full, "3 months", .final),
      try obligation(.request, "1 month before", .final),
    ]
  }

  private static func lines(
    _ agreement: Agreement, _ obligations: [ReportingObligation], on day: String = "2024-01-01"
  ) throws -> [String] {
    try agreement.deadlines(obligations, on: .on(day)).map {
      "\($0.due.isoText) \($0.obligation.kind.rawValue) \($0.obligation.stage.rawValue)"
        + ($0.period.map { " to \($0.last.isoText)" } ?? "")
    }
  }

  @Test func `the IOM Development Fund`() throws {
    #expect(
      try Self.lines(Self.agreement(from: "2023-03-01", to: "2024-08-31"), Self.developmentFund())
        == [
          "2023-10-12 full interim to 2023-08-31",
          "2024-04-11 full interim to 2024-02-29",
          "2024-07-31 request final",
          // The last half-year is the final report's.
          "2024-11-30 full final to 2024-08-31",
        ])
  }

  @Test func `shorter agreements of the IOM Development Fund send a final report alone`() throws {
    #expect(
      try Self.lines(Self.agreement(from: "2023-03-01", to: "2024-02-28"), Self.developmentFund())
        == ["2024-01-28 request final", "2024-05-28 full final to 2024-02-28"])
    #expect(
      try Self.lines(Self.agreement(from: "2023-03-01", to: "2024-02-29"), Self.developmentFund())
        .count == 3, "twelve months to the day")
  }

  @Test func `US federal awards: 30 days after each quarter of the calendar, 120 after the end`()
    throws
  {
    var quarterly = try Self.obligation(.financial, "30 days", every: "3 months")
    quarterly.followsCalendar = true
    let final = try Self.obligation(.financial, "120 days", .final)
    #expect(
      try Self.lines(Self.agreement(from: "2024-02-15", to: "2024-11-14"), [quarterly, final]) == [
        "2024-04-30 financial interim to 2024-03-31",
        "2024-07-30 financial interim to 2024-06-30",
        "2024-10-30 financial interim to 2024-09-30",
        "2025-03-14 financial final to 2024-11-14",
      ])
  }

  @Test func `an extension moves the final report, from the day it is known`() throws {
    var agreement = try Self.agreement(from: "2024-01-01", to: "2024-12-31")
    var longer = Amendment(date: try .on("2024-10-01"))
    longer.kind = .noCostExtension
    longer.recorded = try .on("2024-10-15")
    longer.end = try .on("2025-06-30")
    agreement.amendments = [longer]
    let final = [try Self.obligation(.full, "3 months", .final)]
    #expect(try Self.lines(agreement, final, on: "2024-10-14")[0].hasPrefix("2025-03-31"))
    #expect(try Self.lines(agreement, final, on: "2024-10-15")[0].hasPrefix("2025-09-30"))
  }

  @Test(arguments: [
    ("2024-07-29", "soon"), ("2024-07-30", "soon"), ("2024-07-31", "overdue"),
    ("2024-06-30", "soon"), ("2024-06-29", "running"),
  ])
  func `how a report stands that was not sent`(day: String, status: String) throws {
    let agreement = try Self.agreement(from: "2024-01-01", to: "2024-12-31")
    let interim = [try Self.obligation(.financial, "30 days", every: "6 months")]
    let first = try agreement.deadlines(interim, on: .on(day))[0]
    #expect(first.status(on: try .on(day)).rawValue == status)
  }

  @Test func `what was sent counts from the day it was`() throws {
    var agreement = try Self.agreement(from: "2024-01-01", to: "2024-12-31")
    var sent = SentReport(kind: .financial, on: try .on("2024-08-02"))
    sent.periodEnd = try .on("2024-06-30")
    agreement.sent = [sent]
    let interim = [try Self.obligation(.financial, "30 days", every: "6 months")]
    func status(_ day: String) throws -> String {
      try agreement.deadlines(interim, on: .on(day))[0].status(on: .on(day)).rawValue
    }
    #expect(try status("2024-08-01") == "overdue")
    #expect(try status("2024-08-02") == "sent-late")
  }
}
