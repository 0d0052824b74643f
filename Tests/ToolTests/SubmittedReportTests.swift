import Foundation
import Testing

/// A report that was submitted stays as it was; what the books say later is of the next period.
struct SubmittedReportTests {
  private static let files = TinyPortfolio.files.merging([
    "agreements/rf-1.yaml": """
    code: RF-1
    funder: RIVER
    currency: EUR
    amount: 1000
    projects: [WELLS]
    start: 2024-01-01
    end: 2025-12-31
    lines: [{code: A, title: Staff, approved: 600}, {code: B, title: Pumps, approved: 400}]
    """,
    "transactions/2024.csv": """
    id,type,date,recorded,amount,currency,agreement,line,description
    T1,incoming-funds,2024-01-05,,500.00,EUR,RF-1,,
    T2,expenditure,2024-02-10,,100.00,EUR,RF-1,A,Salaries
    T3,expenditure,2024-09-10,,50.00,EUR,RF-1,A,Salaries
    """,
  ]) { $1 }

  private static func donor(_ options: [String], in folder: String) throws -> Run {
    try Folio.run(
      ["report", "donor", "--portfolio", ".", "--funder", "RIVER", "--output", "donor.csv"]
        + options, in: folder)
  }

  /// A report as of 10 July that is final, and then a posting of May that comes in August.
  private static func withBackDatedPosting(_ body: (String) throws -> Void) throws {
    try withFiles(files) { folder in
      let first = try donor(["--as-of", "2024-07-10", "--to", "2024-06-30", "--final"], in: folder)
      #expect(first.exitCode == 0, "\(first.errors)")
      let ledger = folder + "/transactions/2024.csv"
      let late = "T4,expenditure,2024-05-20,2024-08-15,30.00,EUR,RF-1,B,Pump that was billed late"
      try write(try text(of: ledger) + "\n\(late)\n", to: ledger)
      try body(folder)
    }
  }

  @Test func `what was submitted is kept as text`() throws {
    try Self.withBackDatedPosting { folder in
      let kept = try text(of: folder + "/submitted/rf-1-2024-06-30.yaml")
      #expect(kept.hasPrefix("agreement: RF-1\nreport: donor\nas_of: 2024-07-10\nto: 2024-06-30\n"))
      #expect(kept.contains("spent: 100\n"))
      #expect(kept.contains("spending: [{id: T2, line: A, amount: 100}]"))
      let check = try Folio.run(["check", "--portfolio", ".", "--as-of", "2024-12-31"], in: folder)
      #expect(!check.errors.contains("submitted/rf-1"), "\(check.errors)")
    }
  }

  @Test func `a back-dated posting stands in this period`() throws {
    try Self.withBackDatedPosting { folder in
      let next = try Folio.run(
        [
          "report", "donor", "--portfolio", ".", "--funder", "RIVER", "--as-of", "2024-12-31",
          "--output", "donor.md",
        ], in: folder)
      #expect(next.exitCode == 0, "\(next.errors)")
      let rows = try text(of: folder + "/donor.md").split(separator: "\n").map(String.init)
      let heading = try #require(rows.first { $0.contains("Spent before (EUR)") })
      let headings = heading.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      func figure(_ line: String, _ column: String) throws -> String {
        let row = try #require(rows.first { $0.hasPrefix("| \(line) |") })
        let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return cells[try #require(headings.firstIndex(of: column))]
      }
      #expect(try figure("A", "Spent before (EUR)") == "100.00")
      #expect(try figure("A", "Spent this period (EUR)") == "50.00")
      #expect(try figure("B", "Spent before (EUR)") == "0.00")
      #expect(try figure("B", "Spent this period (EUR)") == "30.00", "posted late, but of May")
      #expect(rows[0].hasSuffix("· DRAFT"))
    }
  }

  @Test func `the changes since the last report name it`() throws {
    try Self.withBackDatedPosting { folder in
      let run = try Folio.run(
        [
          "report", "changes", "--portfolio", ".", "--funder", "RIVER", "--as-of", "2024-12-31",
          "--output", "changes.md",
        ], in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      let report = try text(of: folder + "/changes.md")
      #expect(
        report.contains(
          "| transaction | T4 | Spent | n/a | 30.00 | 30.00 | "
            + "recorded on 15 August 2024, after the report | Pump that was billed late |"))
      #expect(!report.contains("| T3 |"), "it is of a later time")
    }
  }

  @Test func `a report that was submitted is not overwritten`() throws {
    try Self.withBackDatedPosting { folder in
      let path = folder + "/submitted/rf-1-2024-06-30.yaml"
      let kept = try text(of: path)
      let again = try Self.donor(
        ["--as-of", "2024-12-31", "--to", "2024-06-30", "--final"], in: folder)
      #expect(again.exitCode == 73)
      #expect(again.errors.contains("another report up to that day is kept as submitted"))
      #expect(try text(of: path) == kept)
    }
  }

  @Test func `the workbook says that it is final`() throws {
    try withFiles(Self.files) { folder in
      let run = try Folio.run(
        [
          "report", "donor", "--portfolio", ".", "--funder", "RIVER", "--as-of", "2024-07-10",
          "--final", "--output", "donor.md",
        ], in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      #expect(try text(of: folder + "/donor.md").contains("- **State**: FINAL"))
    }
  }

  @Test(arguments: [["--internal"], []])
  func `only what is sent can be final`(options: [String]) throws {
    try withFiles(Self.files) { folder in
      let report = options.isEmpty ? ["report", "register"] : ["report", "donor"]
      try Run.refuses(
        report + [
          "--portfolio", ".", "--funder", "RIVER", "--final", "--output", "r.md",
        ] + options, with: 64, saying: "is no report that is submitted", in: folder)
    }
  }
}
