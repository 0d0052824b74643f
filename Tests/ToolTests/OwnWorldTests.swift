import Testing

/// An office with its own framework, regions, funders, categories, names and crosswalks.
struct OwnWorldTests {
  private static let files = TinyPortfolio.files.merging([
    "portfolio.yaml": """
    folio: 1
    title: Own office
    organisation: {code: TO, name: Test Organisation (invented)}
    themes: [{code: water, title: Water}, {code: jobs, title: Jobs}]
    regions: [{code: coast, title: Coast, countries: [MA, TN]}]
    category_scheme: undg
    categories: [{code: "1", title: Own people}, {code: X, title: Extras}]
    country_names: [{country: MA, name: The Kingdom}]
    """,
    "funders.yaml": """
    - {code: RIVER, identifiers: [XM-DAC-6-4]}
    - {code: OCEAN, name: Ocean Trust (invented)}
    """,
    "frameworks/plan.yaml": """
    {code: plan, title: Plan, nodes: [{code: A, title: Water for all}, {code: B, title: Work}]}
    """,
    "crosswalks/plan.csv": """
    framework,node,to_framework,to_node,source
    plan,A,sdg,6.1,the plan
    plan,A,plan,B,the plan
    plan,B,sdg,8.5,the plan
    """,
    "projects/wells.yaml": """
    {code: WELLS, title: Wells, countries: [MA], tags: [{framework: plan, node: A}]}
    """,
    "agreements/rf-1.yaml": """
    code: RF-1
    funder: RIVER
    currency: EUR
    amount: 1000
    projects: [WELLS]
    lines:
      - {code: L1, title: Team, category: "1", approved: 400}
      - {code: L2, title: Trips, category: "5", approved: 300}
      - {code: L3, title: More, category: X, approved: 300}
    """,
  ]) { $1 }

  private func run(
    _ arguments: String..., with others: [String: String] = [:]
  ) throws -> (run: Run, text: String) {
    try withFiles(Self.files.merging(others) { $1 }) { folder in
      let output = arguments[0] == "report" ? ["--output", "out.md"] : []
      let run = try Folio.run(
        arguments + ["--portfolio", ".", "--as-of", "2024-12-31"] + output, in: folder)
      let text = try? String(contentsOfFile: folder + "/out.md", encoding: .utf8)
      return (run, text ?? run.output)
    }
  }

  @Test func `nothing is wrong with it`() throws {
    let run = try run("check").run
    #expect(run.exitCode == 0)
    #expect(!run.errors.contains("error:") && !run.errors.contains("RF-1"))
  }

  @Test func `a known funder needs no name, and has one in every language`() throws {
    #expect(
      try run("list", "funders").text.contains("Italian Agency for Development Cooperation"))
    #expect(
      try run("list", "funders", "--language", "fr").text.contains("coopération au développement"))
  }

  @Test func `an unknown funder needs a name`() throws {
    let run = try run("check", with: ["funders.yaml": "- {code: RIVER}\n- {code: OCEAN}\n"]).run
    #expect(run.errors.contains("funders.yaml:1:3: error: a funder lacks 'name'"))
    #expect(run.exitCode == 1)
  }

  @Test func `countries and regions have the portfolio's names`() throws {
    let text = try run("list", "countries", "--region", "coast").text
    #expect(text.contains("The Kingdom") && text.contains("Tunisia"))
    #expect(text.contains("coast"))
  }

  @Test func `categories are its own, then those of its scheme`() throws {
    let text = try run("report", "donor", "--funder", "RIVER").text
    for category in ["1 Own people", "5 Travel", "X Extras"] { #expect(text.contains(category)) }
  }

  @Test func `a category that there is none of is doubtful`() throws {
    let line = "lines: [{code: L1, title: T, category: 5x, approved: 1000}]\n"
    let agreement =
      "code: RF-1\nfunder: RIVER\ncurrency: EUR\namount: 1000\nprojects: [WELLS]\n" + line
    let run = try run("check", with: ["agreements/rf-1.yaml": agreement]).run
    #expect(run.errors.contains("warning: '5x' is no budget category of the portfolio"))
    #expect(run.exitCode == 0)
  }

  @Test func `what follows by a crosswalk stands apart from what projects claim`() throws {
    let text = try run("report", "summary").text
    let rows = text.split(separator: "\n").filter { $0.contains("crosswalk (plan:A)") }
    #expect(rows.count == 2, "6.1 and B, but not what follows from B in turn")
    #expect(rows.contains { $0.contains("| 6.1 |") } && rows.contains { $0.contains("| B |") })
    let filtered = try run("list", "projects", "--framework", "sdg:6.1").text
    #expect(!filtered.contains("WELLS"), "a filter takes what projects claim")
  }

  @Test func `a crosswalk to what there is not is told with its row`() throws {
    let table = "framework,node,to_framework,to_node\nplan,A,sdg,6.99\nplan,C,sdg,6.1\n"
    let errors = try run("check", with: ["crosswalks/plan.csv": table]).run.errors
    #expect(errors.contains("crosswalks/plan.csv:2:1: error: the framework 'sdg' has no node"))
    #expect(errors.contains("crosswalks/plan.csv:3:1: error: the framework 'plan' has no node"))
  }
}
