import Foundation
import PortfolioModel
import Spreadsheet
import Testing

/// What a spreadsheet program calculates is what was stored.
@Suite(
  .enabled(if: Programs.hasLibreOffice, "LibreOffice is absent"),
  .enabled(if: Programs.hasOpenpyxl, "openpyxl is absent"), .serialized)
struct RecalculationTests {
  private struct Outcome: Decodable {
    let formulas: Int
    let differences: [String]
  }

  private func outcome(_ path: String, in folder: String) throws -> Outcome {
    let made = try Programs.recalculated(path, in: folder)
    return try JSONDecoder().decode(
      Outcome.self, from: Programs.python("differences.py", [path, made]))
  }

  @Test(arguments: [
    ("training", "donor"), ("training", "register"), ("training", "funder-totals"),
    ("training", "summary"), ("mena", "register"), ("mena", "funder-totals"),
  ])
  func `every stored result is what the formula gives`(sample: String, report: String) throws {
    let context = try Workbench.context(sample) {
      if report == "donor" { $0.funders = [Code("NLF")] }
    }
    try Workbench.with(report, context) { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      let outcome = try outcome(path, in: folder)
      #expect(outcome.differences == [])
      #expect(outcome.formulas > 0)
    }
  }

  @Test func `a wrong stored result would be found`() throws {
    try Workbench.withFolder { folder in
      var sheet = Sheet("Wrong")
      sheet[0, 0] = Cell(.number(2))
      sheet[1, 0] = Cell(.formula("A1*2", cached: .number(5)))
      let path = folder + "/wrong.xlsx"
      try Workbook(properties: Properties(created: 1), sheets: [sheet]).write(to: path)
      #expect(try outcome(path, in: folder).differences.count == 1)
    }
  }
}
