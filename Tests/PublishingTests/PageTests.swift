import DocumentModel
import Foundation
import PortfolioModel
import Publishing
import Reporting
import Testing

/// Pages as validators, browsers and readers find them.
struct PageTests {
  static let reports = BuiltInReports.all.map(\.name)

  private static func document(_ report: String) throws -> Document {
    let context = try Workbench.context("training") {
      if report == "donor" { $0.funders = [Code("NLF")] }
    }
    return try Workbench.document(report, context).document()
  }

  /// Prints the reports as pages in a folder that is removed afterwards.
  private func withPages<Result>(
    _ reports: [String], _ look: ([String]) throws -> Result
  ) throws -> Result {
    try Workbench.withFolder { folder in
      try look(
        try reports.map { report in
          let path = folder + "/\(report).html"
          _ = try Printer.html.print(Self.document(report), OutputFile(path: path))
          return path
        })
    }
  }

  @Test(.enabled(if: Programs.hasTidy, "tidy is absent"))
  func `every report is valid HTML`() throws {
    try withPages(Self.reports) { paths in
      for path in paths { #expect(Programs.tidied(path) == "", "\(path)") }
    }
  }

  @Test(.enabled(if: Programs.hasBrowser, "chromium, selenium or axe is absent"))
  func `a browser finds nothing to say, nothing too wide and nothing inaccessible`() throws {
    try withPages(["country", "donor", "frameworks", "results", "summary"]) { paths in
      let pages = try JSONDecoder().decode(
        [LookedAt].self, from: Programs.python("pages.py", paths))
      #expect(pages.count == 2 * paths.count, "each narrow and wide")
      for page in pages {
        #expect(page.console == [], "\(page.page), \(page.width)")
        #expect(page.overflow <= 0, "\(page.page), \(page.width)")
        #expect(page.violations == [], "\(page.page), \(page.width)")
        #expect(page.passes > 20, "the checker has looked")
      }
    }
  }

  @Test(arguments: reports)
  func `a page needs nothing but itself, and its links lead somewhere`(report: String) throws {
    let page = try Workbench.text(of: Self.document(report), as: .html)
    #expect(!page.contains(#/<(script|link|img|iframe|object)\b/#))
    #expect(!page.contains(#/(src=|url\(|@import)/#))
    let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: #/ href="#([^"]+)"/#).map({ String($0.output.1) }) {
      #expect(ids.contains(link), "\(link)")
    }
  }

  @Test(arguments: reports)
  func `every figure of a report stands on its page`(report: String) throws {
    let document = try Self.document(report)
    let page = try Workbench.text(of: document, as: .html)
    let reader = ReaderText(document)
    // What stands between two marks, looked up at once: a ledger has a hundred thousand figures.
    let between = Set(
      page.split(separator: "<").compactMap { $0.split(separator: ">", maxSplits: 1).last })
    for table in document.tables {
      for value in Set(table.rows.flatMap(\.cells).map(\.value)) where value != .blank {
        let text = reader.text(of: value).replacing("&", with: "&amp;")
          .replacing("'", with: "&#39;").replacing("\"", with: "&quot;")
          .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        #expect(between.contains(text[...]) || page.contains(text), "\(table.id): \(text)")
      }
    }
  }

  @Test func `what somebody wrote is text, never markup`() throws {
    var table = Table(
      id: "t", title: "<b>\"Title\"</b>",
      columns: [Column(id: "c", heading: "a & b", kind: .text)],
      rows: [Row([Cell(.text("<script>alert('x')</script>"), link: .url("javascript:alert(1)"))])])
    table.notes = ["1 < 2"]
    var document = try Self.document("summary")
    document.sections = [
      Section(id: "a \"b\"", title: "<i>", blocks: [.table(table)]),
      Section(id: "a b", title: "2", blocks: [.prose(title: "<p>", ["&amp;"])]),
    ]
    let page = try Workbench.text(of: document, as: .html)
    for raw in ["<script", "<b>", "<i>", "javascript:", "1 < 2"] { #expect(!page.contains(raw)) }
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)"))
    #expect(page.contains("&amp;amp;"))
  }

  @Test func `nothing, nought and what is missing look different`() throws {
    let values: [Value] = [
      .integer(0), .notStated, .notApplicable, .notDue, .withheld, .blank,
    ]
    let columns = values.indices.map { Column(id: "c\($0)", heading: "c", kind: .integer) }
    let table = Table(id: "t", title: "t", columns: columns, rows: [Row(values.map { Cell($0) })])
    var document = try Self.document("summary")
    document.sections = [Section(id: "s", title: "s", blocks: [.table(table)])]
    let page = try Workbench.text(of: document, as: .html)
    #expect(page.contains(">0<"))
    for name in ["not_stated", "not_applicable", "not_due", "withheld"] {
      #expect(page.contains("class=\"missing \(name)\""))
    }
    #expect(page.contains("<td class=\"number\"></td>"))
  }
}

/// A page at a width, as a browser finds it.
private struct LookedAt: Decodable {
  let page: String
  let width: Int
  let console: [String]
  let overflow: Int
  let violations: [String]
  let passes: Int
}
