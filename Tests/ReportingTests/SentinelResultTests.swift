import Testing

/// As `SentinelTests`, of what was achieved, for whom and for which policy.
struct SentinelResultTests {
  private let report = SentinelReport()

  private func row(_ rows: String, at index: Int = 0) throws -> [String: String] {
    try report.row(rows, at: index)
  }

  @Test func `results`() throws {
    #expect(
      try row("results") == [
        "Project": "P1", "Level": "Outcome", "Result": "Result title", "Indicator": "I1",
        "What it shows": "Indicator title", "Unit": "trainees", "Baseline": "2",
        "Baseline of": "2022", "Period to": "2024-12-31", "Target of the period": "100",
        "Actual of the period": "70", "Final target": "300", "To be reached by": "2026-06-30",
        "Achieved": "131", "Target met": "0.7", "Rating": "Amber", "Target due": "2024-12-31",
        "Means of verification": "Lists of trainees", "Reason for variance": "A late start",
      ])
    #expect(try row("headline-results") == row("results"))
  }

  @Test func `the logical framework and shared indicators`() throws {
    #expect(
      try row("logical-framework") == [
        "Project": "P1", "Level": "Outcome", "Result": "Result title",
        "What it shows": "I1 Indicator title", "Unit": "trainees", "Baseline": "2",
        "Final target": "300", "Means of verification": "Lists of trainees",
        "Assumptions": "Result assumption",
      ])
    #expect(
      try row("shared-indicators") == [
        "Code": "S1", "What it shows": "Shared title", "Unit": "trainees", "Projects": "1",
        "Achieved": "131", "Values not stated": "0", "Values not added": "0",
        "How double counting was avoided": "One list of names.",
      ])
  }

  @Test func `people reached`() throws {
    #expect(
      try row("people") == [
        "Project": "P1", "Indicator": "I1", "What it shows": "Indicator title",
        "Counts": "unique people", "Achieved": "131", "Final target": "300", "Target met": "0.7",
        "How double counting was avoided": "One list of names.",
      ])
  }

  @Test func `people by sex and age, with what the parts lack`() throws {
    let own = [
      "Project": "P1", "Indicator": "I1", "What it shows": "Indicator title",
      "Counts": "unique people", "Period to": "2024-12-31",
    ]
    let young = [
      "Age": "0-17", "Female": "33", "Male": "30", "Other": "not stated", "Unknown": "0",
      "Total": "63",
      "Gap": "", "Check": "",
    ]
    let all = [
      "Age": "all ages", "Female": "33", "Male": "30", "Other": "not stated", "Unknown": "0",
      "Total": "70", "Gap": "7", "Check": "the gap is unknown",
    ]
    #expect(try row("people-by-sex") == own.merging(young) { first, _ in first })
    #expect(try row("people-by-sex", at: 1) == own.merging(all) { first, _ in first })
    let without = [
      "Told apart by": "disability", "Group": "without a disability", "People": "64", "Gap": "",
      "Check": "",
    ]
    #expect(try row("people-by-group") == own.merging(without) { first, _ in first })
    #expect(try row("people-by-group", at: 1)["Gap"] == "6")
  }

  @Test func `money at a node, touched and apportioned`() throws {
    let node = [
      "Node": "19",
      "Goal, objective or article":
        "Create conditions for migrants and diasporas to fully contribute to sustainable "
        + "development in all countries",
      "Basis": "stated: 1", "Projects": "1", "Currency": "EUR",
    ]
    let touched = [
      "Budget touched": "EUR 777.00", "Spending touched": "EUR 300.00",
      "Budget touched (USD)": "USD 1554.00", "Spending touched (USD)": "USD 600.00",
    ]
    let apportioned = [
      "Budget apportioned": "EUR 310.80", "Spending apportioned": "EUR 120.00",
      "Budget apportioned (USD)": "USD 621.60", "Spending apportioned (USD)": "USD 240.00",
    ]
    #expect(try row("money-touched") == node.merging(touched) { first, _ in first })
    #expect(try row("money-apportioned") == node.merging(apportioned) { first, _ in first })
    let rest = try row("money-apportioned", at: 1)
    #expect(rest["Node"] == "(not apportioned)")
    #expect(rest["Budget apportioned"] == "EUR 5466.20")
  }

  @Test func `a country's own part, and projects linked with one`() throws {
    #expect(
      try row("country-projects") == [
        "Code": "P1", "Title": "Project title", "Themes": "Theme title",
        "Status": "Finalisation (listed as “winding up”) (as of 3 March 2024)",
        "Share of the money": "75 %", "Currency": "EUR", "Budget from": "budget lines",
        "Budget": "EUR 582.75", "Spent": "EUR 225.00", "Budget (USD)": "USD 1165.50",
        "Spent (USD)": "USD 450.00", "Burn": "0.3861",
      ])
    #expect(
      try row("linked-projects") == [
        "Code": "P1", "Title": "Project title", "Origin or destination": "France: origin",
        "Countries": "Morocco, Tunisia",
        "Status": "Finalisation (listed as “winding up”) (as of 3 March 2024)",
      ])
    #expect(
      try row("country-list") == [
        "Code": "FR", "Name": "France", "Regions": "150, 155",
        "Projects": "0", "Projects as origin or destination": "1",
      ])
  }

  @Test func `partners, documents, mobilised resources and the environment`() throws {
    #expect(
      try row("partners") == [
        "Project": "P1", "Partner": "Partner name",
        "Kind of organisation": "diaspora association", "Role": "Partner role",
      ])
    #expect(
      try row("documents") == ["Project": "P1", "Document": "Document title", "Date": "2024-08"])
    #expect(
      try row("mobilised") == [
        "Project": "P1", "Kind": "Investment of the diaspora", "Given by": "Giver name",
        "Currency": "EUR", "Amount": "EUR 43.21", "Source": "Giver source",
      ])
    #expect(
      try row("environment") == [
        "Code": "P1", "Title": "Project title", "Reintegration": "yes", "Environment": "0",
        "Climate change mitigation": "1", "Climate change adaptation": "", "Biodiversity": "",
        "Desertification": "3", "Green jobs for youth": "31", "Hectares": "87.5",
        "Investment of the diaspora": "EUR\u{A0}43.21",
      ])
  }
}
