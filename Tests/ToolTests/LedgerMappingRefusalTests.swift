import Foundation
import Testing

/// Mappings and exports by which nothing can be imported: all that is wrong is told, and nothing
/// written.
struct LedgerMappingRefusalTests {
  private func refused(
    _ mapping: String, _ export: String = "No,Date,Amount\n1,2024-01-02,1\n",
    with others: [String: String] = [:], exitCode: Int32 = 66, saying words: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let files = TinyPortfolio.with(["books.yaml": mapping, "books.csv": export]).merging(others) {
      $1
    }
    try withFiles(files) { folder in
      let run = try Folio.run(
        ["import", "ledger", "books.csv", "--mapping", "books.yaml", "--into", "."], in: folder)
      #expect(run.exitCode == exitCode, sourceLocation: sourceLocation)
      #expect(run.output == "", sourceLocation: sourceLocation)
      for word in words {
        #expect(run.errors.contains(word), "\(run.errors)", sourceLocation: sourceLocation)
      }
      for (path, text) in files {
        #expect(try ToolTests.text(of: folder + "/" + path) == text, sourceLocation: sourceLocation)
      }
    }
  }

  @Test func `a key that there is none of`() throws {
    try refused(
      "name: books\ncolumns: {id: No, dat: Date, amount: Amount}\nskipp: {}\n",
      saying: "books.yaml:2:19: error: 'dat' is no key of the columns of the export",
      "did you mean 'date'?", "books.yaml:3:1: error", "did you mean 'skip'?")
  }

  @Test func `what has no sense alone`() throws {
    try refused(
      """
      name: books
      decimal_mark: ","
      thousands_mark: ","
      columns: {id: No, date: Date, side: S}
      accounts: {account: 6}
      documents: {document: A}
      """,
      saying: "books.yaml:5:11: error: 'accounts' has no sense without 'columns.account'",
      "'documents' has no sense without 'columns.document'",
      "'columns.side' has no sense without 'signs.credit'",
      "'columns' has no sense without 'columns.amount'",
      "'columns' has no sense without 'constants.currency'",
      "books.yaml:3:17: error: decimal and thousands mark are the same")
  }

  @Test func `columns that the export does not have`() throws {
    try refused(
      """
      name: books
      columns: {id: [No, Line], date: Dete, amount: Amount}
      constants: {currency: EUR}
      skip: {column: Remark, blank: yes}
      """, saying: "books.yaml:2:20: error: the export has no column 'Line'",
      "books.yaml:2:33: error: the export has no column 'Dete'", "did you mean 'Date'?",
      "books.yaml:4:16: error: the export has no column 'Remark'")
  }

  @Test func `forms of days and names that are none`() throws {
    try refused(
      "name: ../books\ndates: [dd/MM, dd.MM.yy]\ncolumns: {id: No, date: Date, amount: Amount}\n",
      saying: "books.yaml:1:7: error: '../books' is not the name of a ledger's file",
      "books.yaml:2:9: error: 'dd/MM' is not a form of days")
  }

  private static let sound = """
    name: books
    columns: {id: No, date: Date, amount: Amount}
    constants: {currency: EUR, type: expenditure}
    """

  @Test func `an export without anything in it`() throws {
    try refused(Self.sound, "", saying: "books.csv:1:1: error: the file is empty")
  }

  @Test func `a ledger with a mistake, which writing it anew would lose`() throws {
    try refused(
      Self.sound, with: ["transactions/books.csv": "type,date,amount,currency\n4,never,1,EUR\n"],
      exitCode: 73, saying: "transactions/books.csv:2:3: error: the file has a mistake")
    try refused(
      Self.sound,
      with: [
        "transactions/books.csv": """
        id,type,date,amount,currency
        1,4,2024-01-02,1,EUR
        1,4,2024-01-03,1,EUR
        """
      ], exitCode: 73, saying: "transactions/books.csv:3:1: error: the file has a mistake")
  }

  @Test func `an export in another encoding, or none at all`() throws {
    try LedgerExport.withCopy { folder in
      let path = folder + "/portfolio/mappings/sap.yaml"
      let mapping = try text(of: path)
      try write(
        mapping.replacingOccurrences(of: "encoding: windows-1252\n", with: ""), to: path)
      let wrong = try LedgerExport.run("sap.csv", by: "sap", in: folder)
      #expect(wrong.exitCode == 66)
      #expect(wrong.errors.contains("sap.csv: error: the export is not utf-8"))
      let missing = try LedgerExport.run("nothing.csv", by: "sap", in: folder)
      #expect(missing.exitCode == 66)
      let nowhere = try Folio.run(
        ["import", "ledger", "sap.csv", "--mapping", path, "--into", "nowhere"], in: folder)
      #expect(nowhere.exitCode == 66)
    }
  }

  @Test func `rows without any that can be imported make no ledger, which would say zero`() throws {
    try withFiles(TinyPortfolio.with(["books.yaml": Self.sound, "books.csv": "No,Date,Amount\n"])) {
      folder in
      let run = try Folio.run(
        ["import", "ledger", "books.csv", "--mapping", "books.yaml", "--into", "."], in: folder)
      #expect(run.exitCode == 0)
      #expect(run.output.contains("Nothing to write"))
      #expect(try !fileNames(in: folder).contains("transactions/books.csv"))
    }
  }

  @Test func `mistakes of a mapping in the portfolio are found by its check`() throws {
    let run = try TinyPortfolio.run(
      "check", with: ["mappings/books.yaml": "name: books\ncolumns: {id: No, date: Date}\n"])
    #expect(run.exitCode == 1)
    #expect(
      run.errors.contains(
        "mappings/books.yaml:2:10: error: 'columns' has no sense without 'columns.amount'"))
  }
}
