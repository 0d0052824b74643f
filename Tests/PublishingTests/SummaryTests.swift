import DocumentModel
import PortfolioModel
import Publishing
import Testing

/// The summary of a real programme, of which little is published.
struct SummaryTests {
  private func document() throws -> Document {
    try Workbench.document("summary", Workbench.context("mena")).document()
  }

  @Test func `each of the four themes stands there, those without a project saying so`() throws {
    let table = try #require(try document().tables.first { $0.id.hasSuffix(".themes") })
    let code = try #require(table.index(of: "code"))
    let projects = try #require(table.index(of: "projects"))
    let shown = table.rows.map { [$0.cells[code].value, $0.cells[projects].value] }
    #expect(
      shown.filter { $0[1] != .blank } == [
        [.code("diaspora"), .integer(2)], [.code("remittances"), .text("no project")],
        [.code("local-development"), .text("no project")],
        [.code("integration"), .text("no project")], [.notApplicable, .integer(9)],
      ])
  }

  @Test(arguments: [
    ("Budgets not stated", 1), ("Projects whose theme is not stated", 9),
    ("Projects whose start is not stated", 3), ("Projects whose results are not stated", 11),
  ])
  func `what is not stated is counted`(label: String, count: Int) throws {
    let facts = try document().sections.flatMap(\.blocks).flatMap { block in
      if case .facts(_, let facts) = block { facts } else { [Fact]() }
    }
    #expect(facts.first { $0.label == label }?.values == [.integer(count)])
  }
}
