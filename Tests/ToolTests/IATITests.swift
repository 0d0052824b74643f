import Foundation
import Testing

/// What the command does with IATI files. The organisation and its figures are invented.
struct IATITests {
  private static let file = """
    <?xml version="1.0" encoding="UTF-8"?>
    <iati-activities version="2.03">
    <iati-activity default-currency="EUR" xml:lang="en">
    <iati-identifier>XX-ORG-1</iati-identifier>
    <reporting-org ref="XX-ORG" type="21"><narrative>Well Keepers (invented)</narrative>
    </reporting-org>
    <title><narrative>Wells in Souss</narrative></title>
    <description type="1"><narrative>New wells</narrative></description>
    <participating-org ref="XX-FUND" role="1" type="10"><narrative>River Fund (invented)</narrative>
    </participating-org>
    <activity-status code="2"/>
    <activity-date type="1" iso-date="2024-01-01"/><activity-date type="3" iso-date="2026-12-31"/>
    <recipient-country code="MA"/>
    <budget type="1" status="2"><period-start iso-date="2024-01-01"/>
    <period-end iso-date="2024-12-31"/><value value-date="2024-01-01">900.00</value></budget>
    <transaction><transaction-type code="11"/><transaction-date iso-date="2024-01-15"/>
    <value value-date="2024-01-15">1000.00</value></transaction>
    <transaction><transaction-type code="4"/><transaction-date iso-date="2024-03-01"/>
    <value value-date="2024-03-01">250.005</value></transaction>
    <transaction><transaction-type code="4"/><transaction-date iso-date="2024-03-02"/>
    <value value-date="2024-03-02">ten</value></transaction>
    </iati-activity>
    </iati-activities>
    """

  private static let day = ["--as-of", "2025-01-31"]

  private static func run(
    _ command: [String], portfolio: String = "file.xml", by script: String? = nil
  ) throws -> Run {
    try withFiles(["file.xml": file, "folder/file.xml": file]) { folder in
      let arguments = command + ["--portfolio", portfolio] + day
      if let script { return try Folio.run(arguments, in: folder, by: script) }
      return try Folio.run(arguments, in: folder)
    }
  }

  private static let totals = ["totals", "--by", "funder,type", "--format", "csv"]
  private static let sums = """
    funder,funder_name,type,type_name,currency,amount,count
    XX-FUND,River Fund (invented),11,Incoming commitment,EUR,1000.00,1
    XX-ORG,Well Keepers (invented),4,Expenditure,EUR,250.00,1

    """

  @Test(arguments: ["file.xml", "folder"])
  func `a file or a folder of files is a portfolio`(path: String) throws {
    #expect(try Self.run(Self.totals, portfolio: path).output == Self.sums)
  }

  @Test(arguments: [
    ("-", "exec \"$@\" < file.xml"), ("-", "gzip -c file.xml | \"$@\""),
    ("file.gz", "gzip -c file.xml > file.gz; exec \"$@\""),
  ])
  func `standard input and packed files are, too`(path: String, script: String) throws {
    #expect(try Self.run(Self.totals, portfolio: path, by: script).output == Self.sums)
  }

  @Test(arguments: [
    "exec \"$@\" < file.xml", "gzip -c file.xml | \"$@\"", "cat file.xml | \"$@\"",
  ])
  func `standard input may be named as a file is`(script: String) throws {
    #expect(try Self.run(Self.totals, portfolio: "/dev/stdin", by: script).output == Self.sums)
  }

  @Test func `a pipe is read once`() throws {
    let script = "mkfifo pipe && (cat file.xml > pipe &) && exec \"$@\""
    #expect(try Self.run(Self.totals, portfolio: "pipe", by: script).output == Self.sums)
  }

  @Test(arguments: ["-", "/dev/stdin"])
  func `what comes through a pipe is loaded every time`(path: String) throws {
    try withFiles(["file.xml": Self.file]) { folder in
      let load = ["load", path, "--into", "store.sqlite"] + Self.day
      for script in ["cat file.xml | \"$@\"", "sed 's/1000.00/2000.00/' file.xml | gzip | \"$@\""] {
        let run = try Folio.run(load, in: folder, by: script)
        #expect(run.output.hasSuffix("loaded into store.sqlite\n"), "\(run.output)\(run.errors)")
      }
      let totals = try Folio.run(
        Self.totals + ["--portfolio", "store.sqlite"] + Self.day, in: folder)
      #expect(totals.output == Self.sums.replacing("1000.00", with: "2000.00"))
    }
  }

  @Test(arguments: ["exec \"$@\" < /dev/null", "gzip < /dev/null | \"$@\""])
  func `nothing at all is told of`(script: String) throws {
    let run = try Self.run(Self.totals, portfolio: "-", by: script)
    #expect(run.exitCode == 66)
    #expect(
      run.errors.hasPrefix("-:1: error: from here on this is no well-formed XML (there is no "))
  }

  @Test func `a packed file that breaks off says so`() throws {
    let script = "gzip -c file.xml | head -c 100 > file.gz; exec \"$@\""
    let run = try Self.run(["check"], portfolio: "file.gz", by: script)
    #expect(run.exitCode == 66)
    #expect(run.errors.contains("the packed file is damaged or breaks off"))
  }

  @Test func `the check tells what became of all that stands in the file`() throws {
    let run = try Self.run(["check"])
    #expect(run.exitCode == 1)
    #expect(
      run.errors.contains(
        "file.xml:20: error: transaction of 'XX-ORG-1' is left out: 'ten' is no amount"))
    #expect(
      run.output.hasSuffix(
        """
        Type                 Currency  Count  In the source  Reported  Left out
        -------------------  --------  -----  -------------  --------  --------
        Expenditure          EUR           2        250.005    250.00     0.005
        Incoming commitment  EUR           1       1,000.00  1,000.00      0.00

        """))
  }

  @Test func `each left-out item stands in reports with its identifier and reason`() throws {
    try withFiles(["file.xml": Self.file]) { folder in
      _ = try Folio.run(
        ["report", "flat", "-o", "flat.md", "--portfolio", "file.xml"] + Self.day, in: folder)
      let page = try text(of: folder + "/flat.md")
      #expect(
        page.contains("| file.xml:20 | could not be read | XX-ORG-1 | Expenditure | EUR |"))
      #expect(
        page.contains(
          "| file.xml:18 | finer than the minor unit | XX-ORG-1 | Expenditure | EUR | 0.005 |"))
      #expect(
        page.contains("In the source: Expenditure, EUR, reported and left out"))
    }
  }

  @Test func `the flat file has a row of tags for programs that ask for it`() throws {
    try withFiles(["file.xml": Self.file]) { folder in
      let command = ["report", "flat", "--hxl", "-o", "flat.csv", "--portfolio", "file.xml"]
      _ = try Folio.run(command + Self.day, in: folder)
      let lines = try text(of: folder + "/flat.csv").split(separator: "\n")
      #expect(lines.count == 4)
      #expect(lines[0].hasPrefix("id,date,value_date,type,"))
      #expect(lines[1].hasPrefix("#activity+transaction+id,#date+transaction,#date+value,"))
      #expect(lines[2].hasPrefix("XX-ORG-1#1,2024-01-15,,11,Incoming commitment,XX-ORG-1,"))
      try Run.refuses(
        ["report", "ledger", "--hxl", "-o", "l.csv", "--portfolio", "file.xml"], with: 64,
        saying: "HXL", in: folder)
    }
  }

  @Test func `a file that is loaded answers as before, in the language of its publication`() throws
  {
    let french = Self.file.replacingOccurrences(of: "xml:lang=\"en\"", with: "xml:lang=\"fr\"")
    try withFiles(["file.xml": french]) { folder in
      let load = try Folio.run(["load", "file.xml", "--into", "s.sqlite"] + Self.day, in: folder)
      #expect(load.exitCode == 1)
      for command in [
        ["check"], ["totals", "--by", "funder", "--measure", "granted,spent,budget"],
        ["totals", "--by", "country,month", "--as-of", "2024-02-01"], ["list", "projects"],
      ] {
        let day = command.contains("--as-of") ? [] : Self.day
        let (file, store) = try (
          Folio.run(command + ["--portfolio", "file.xml"] + day, in: folder),
          Folio.run(command + ["--portfolio", "s.sqlite"] + day, in: folder)
        )
        #expect(store.output == file.output && store.errors == file.errors)
        #expect(store.exitCode == file.exitCode)
        #expect(file.output.contains("EUR") || command == ["list", "projects"])
      }
      let funders = try Folio.run(
        ["totals", "--by", "funder", "--portfolio", "file.xml"] + Self.day, in: folder)
      #expect(funders.output.contains("Bailleur de fonds"))
    }
  }

  @Test func `what publications do not tell is not stated`() throws {
    let silent = Self.file.replacingOccurrences(of: "code=\"4\"", with: "code=\"2\"")
    try withFiles(["file.xml": silent]) { folder in
      let command = ["report", "summary", "-o", "summary.md", "--portfolio", "file.xml"]
      _ = try Folio.run(command + Self.day, in: folder)
      let page = try text(of: folder + "/summary.md")
      #expect(page.contains("- **Budget**: EUR\u{A0}900.00\n- **Spent**: not stated"))
    }
  }

  @Test func `a file becomes a folder with the same totals`() throws {
    try withFiles(["file.xml": Self.file]) { folder in
      let run = try Folio.run(["import", "iati", "file.xml", "--into", "ours"], in: folder)
      // One amount is none, as 'folio check' tells.
      #expect(run.exitCode == 1)
      #expect(run.errors.contains("file.xml:20: error:"))
      #expect(run.output.hasPrefix("Written: ours, with 1 project, "))
      let totals = try Folio.run(Self.totals + ["--portfolio", "ours"] + Self.day, in: folder)
      #expect(totals.output == Self.sums)
      let format = try Folio.run(["format", "--check", "--portfolio", "ours"], in: folder)
      #expect(format.exitCode == 0)
      #expect(format.output == "")
      try Run.refuses(
        ["import", "iati", "file.xml", "--into", "ours"], with: 73, saying: "not empty",
        in: folder)
    }
  }

  @Test func `standard input becomes a folder`() throws {
    try withFiles(["file.xml": Self.file]) { folder in
      let run = try Folio.run(
        ["import", "iati", "-", "--into", "ours"], in: folder, by: "gzip -c file.xml | \"$@\"")
      #expect(run.errors.contains("-:20: error:"))
      let totals = try Folio.run(Self.totals + ["--portfolio", "ours"] + Self.day, in: folder)
      #expect(totals.output == Self.sums)
    }
  }

  @Test func `a portfolio of one's own has no XML schema`() throws {
    try withFiles(TinyPortfolio.files) { folder in
      try Run.refuses(
        ["check", "--portfolio", ".", "--schema", "schemas"], with: 64, saying: "IATI", in: folder)
    }
  }
}
