import Foundation
import Testing

struct LedgerImportTests {
  @Test(arguments: LedgerExport.names)
  func `an export becomes a ledger, and every row of it is accounted for`(name: String) throws {
    try LedgerExport.withCopy { folder in
      let run = try LedgerExport.run("\(name).csv", by: name, in: folder)
      try Golden.expect(
        run.output + run.errors + LedgerExport.ledger(name, in: folder),
        is: "Golden/LedgerImport/\(name).txt")
      #expect(run.exitCode == (name == "sap" ? 1 : 0))
    }
  }

  @Test func `the controls of the books prove the result`() throws {
    try LedgerExport.withCopy { folder in
      for name in LedgerExport.names {
        _ = try LedgerExport.run("\(name).csv", by: name, in: folder)
      }
      let before = try LedgerExport.check(in: folder)
      #expect(before.exitCode == 1)
      #expect(before.errors.contains("the difference is EUR\u{A0}-75.30"))
      try LedgerExport.completeMapping(in: folder)
      #expect(try LedgerExport.run("sap.csv", by: "sap", in: folder).exitCode == 0)
      let after = try LedgerExport.check(in: folder)
      #expect(after.errors == "")
      #expect(after.exitCode == 0)
      #expect(after.output.contains("22 transactions. 0 errors, 0 warnings."))
    }
  }

  @Test(arguments: LedgerExport.names)
  func `the same export twice changes nothing, and the ledger is in canonical form`(
    name: String
  ) throws {
    try LedgerExport.withCopy { folder in
      let first = try LedgerExport.run("\(name).csv", by: name, in: folder)
      let ledger = folder + "/portfolio/transactions/\(name).csv"
      let old = try FileManager.default.attributesOfItem(atPath: ledger)
      let bytes = try bytes(of: ledger)
      let second = try LedgerExport.run("\(name).csv", by: name, in: folder)
      #expect(second.exitCode == first.exitCode)
      #expect(second.output.contains("Rows added: 0; changed: 0; removed: 0;"))
      #expect(second.output.contains("stays as it is"))
      #expect(try ToolTests.bytes(of: ledger) == bytes)
      let new = try FileManager.default.attributesOfItem(atPath: ledger)
      #expect(old[.systemFileNumber] as? Int == new[.systemFileNumber] as? Int)
      let format = try Folio.run(["format", "--portfolio", "portfolio", "--check"], in: folder)
      #expect(format.output == "")
      #expect(format.exitCode == 0)
    }
  }

  @Test func `a corrected export says what it changes`() throws {
    try LedgerExport.withCopy { folder in
      try LedgerExport.completeMapping(in: folder)
      #expect(try LedgerExport.run("sap.csv", by: "sap", in: folder).exitCode == 0)
      let run = try LedgerExport.run("sap-corrected.csv", by: "sap", in: folder)
      try Golden.expect(
        run.output + run.errors + LedgerExport.ledger("sap", in: folder),
        is: "Golden/LedgerImport/sap-corrected.txt")
      #expect(run.exitCode == 0)
    }
  }

  @Test func `rows that the export no longer has stay, unless they are to go`() throws {
    try LedgerExport.withCopy { folder in
      try LedgerExport.completeMapping(in: folder)
      _ = try LedgerExport.run("sap.csv", by: "sap", in: folder)
      let kept = try LedgerExport.run("sap-corrected.csv", by: "sap", in: folder)
      #expect(kept.errors.contains("'5100021-1' (EUR\u{A0}-200.00) is not in the export any more"))
      #expect(try LedgerExport.ledger("sap", in: folder).contains("5100021-1"))
      let gone = try LedgerExport.run(
        "sap-corrected.csv", by: "sap", "--remove-missing", in: folder)
      #expect(gone.output.contains("removed: 5100021-1: EUR\u{A0}-200.00"))
      #expect(gone.errors == "")
      #expect(try !LedgerExport.ledger("sap", in: folder).contains("5100021-1"))
    }
  }

  @Test func `a dry run says all and writes nothing`() throws {
    try LedgerExport.withCopy { folder in
      let files = try fileNames(in: folder)
      let dry = try LedgerExport.run("sap.csv", by: "sap", "--dry-run", in: folder)
      #expect(dry.exitCode == 1)
      #expect(
        dry.output.contains("Nothing was written; this would be: portfolio/transactions/sap.csv"))
      #expect(try fileNames(in: folder) == files)
      let wet = try LedgerExport.run("sap.csv", by: "sap", in: folder)
      #expect(wet.errors == dry.errors)
      #expect(
        wet.output.replacingOccurrences(of: "Written", with: "Nothing was written; this would be")
          == dry.output)
    }
  }

  @Test func `exports of several months get names of their own`() throws {
    try LedgerExport.withCopy { folder in
      let run = try LedgerExport.run(
        "parentheses.csv", by: "parentheses", "--name", "taps-2024", in: folder)
      #expect(run.exitCode == 0)
      #expect(try LedgerExport.ledger("taps-2024", in: folder).contains("\n102-2,"))
      // The same rows under another name would count twice.
      let again = try LedgerExport.run("parentheses.csv", by: "parentheses", in: folder)
      #expect(again.exitCode == 1)
      #expect(
        again.errors.contains(
          "parentheses.csv:2:1: error: the transaction '101-1' stands at "
            + "transactions/taps-2024.csv:2:1 already"))
      #expect(
        try !fileNames(in: folder).contains("portfolio/transactions/parentheses.csv"))
      let bad = try LedgerExport.run(
        "parentheses.csv", by: "parentheses", "--name", "../taps", in: folder)
      #expect(bad.exitCode == 64)
    }
  }

  @Test(arguments: ["fr", "ar", "es"])
  func `it speaks the reader's language`(language: String) throws {
    try LedgerExport.withCopy { folder in
      let run = try LedgerExport.run(
        "sap.csv", by: "sap", "--language", language, in: folder)
      #expect(run.exitCode == 1)
      #expect(!run.output.contains("In the file"))
      #expect(!run.errors.contains("no entry"))
    }
  }
}
