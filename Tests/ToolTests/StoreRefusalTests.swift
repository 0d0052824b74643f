import Foundation
import Testing

/// A store is never written over what it is not, and never read as what it is not.
struct StoreRefusalTests {
  private static let load = ["load", ".", "--into", "store.sqlite"] + TinyPortfolio.day
  private static let totals =
    ["totals", "--by", "funder", "--portfolio", "store.sqlite"] + TinyPortfolio.day

  @Test func `a file that is no database is neither read nor written over`() throws {
    try withFiles(TinyPortfolio.with(["store.sqlite": "notes"])) { folder in
      try Run.refuses(
        Self.totals, with: 66, saying: "neither a portfolio's folder nor a store", in: folder)
      try Run.refuses(Self.load, with: 73, saying: "is no store", in: folder)
      #expect(try text(of: folder + "/store.sqlite") == "notes")
    }
  }

  @Test func `another database is neither read nor written over`() throws {
    try withFiles(TinyPortfolio.files) { folder in
      try change("CREATE TABLE notes (note TEXT)", in: folder)
      try Run.refuses(Self.totals, with: 66, saying: "no store of Folio", in: folder)
      try Run.refuses(Self.load, with: 73, saying: "no store of Folio", in: folder)
    }
  }

  @Test func `a store of a newer version is neither read nor written over`() throws {
    try withFiles(TinyPortfolio.files) { folder in
      #expect(try Folio.run(Self.load, in: folder).exitCode == 0)
      try change("UPDATE portfolio SET schema_version = 99", in: folder)
      try Run.refuses(Self.totals, with: 66, saying: "version 99", "newer Folio", in: folder)
      try Run.refuses(Self.load, with: 73, saying: "version 99", in: folder)
    }
  }

  @Test func `a damaged store is told of`() throws {
    try withFiles(TinyPortfolio.files) { folder in
      #expect(try Folio.run(Self.load, in: folder).exitCode == 0)
      var data = try bytes(of: folder + "/store.sqlite")
      data.replaceSubrange(100..<data.count, with: Data(repeating: 7, count: data.count - 100))
      try write(data, to: folder + "/store.sqlite")
      try Run.refuses(Self.totals, with: 66, saying: "is damaged", in: folder)
    }
  }

  @Test func `a document that somebody changed into none is told of`() throws {
    try withFiles(TinyPortfolio.files) { folder in
      #expect(try Folio.run(Self.load, in: folder).exitCode == 0)
      try change("UPDATE part SET document = '{}' WHERE kind = 'funder'", in: folder)
      try Run.refuses(Self.totals, with: 66, saying: "is damaged", in: folder)
      try Run.refuses(
        ["check", "--portfolio", "store.sqlite"], with: 66, saying: "is damaged", in: folder)
    }
  }

  @Test func `nothing is written where the folder is no portfolio`() throws {
    try withTemporaryFolder { folder in
      try Run.refuses(Self.load, with: 66, saying: "no portfolio.yaml", in: folder)
    }
  }

  @Test func `what is submitted is kept in the folder`() throws {
    try withFiles(TinyPortfolio.files) { folder in
      #expect(try Folio.run(Self.load, in: folder).exitCode == 0)
      try Run.refuses(
        [
          "report", "donor", "--funder", "RIVER", "--final", "--portfolio", "store.sqlite",
          "--output", "donor.xlsx",
        ], with: 64, saying: "cannot be submitted from a store", in: folder)
    }
  }

  @Test func `a folder that did not change is not loaded again`() throws {
    try withFiles(TinyPortfolio.inFolder("tiny")) { folder in
      let load = ["load", "tiny", "--into", "store.sqlite"] + TinyPortfolio.day
      #expect(try Folio.run(load, in: folder).output == "loaded into store.sqlite\n")
      let before = try bytes(of: folder + "/store.sqlite")
      let again = try Folio.run(load, in: folder)
      #expect(again.output == "store.sqlite holds all of it already: nothing was written\n")
      #expect(try bytes(of: folder + "/store.sqlite") == before)
    }
  }

  private func change(_ sql: String, in folder: String) throws {
    let run = try Folio.runOther("/usr/bin/env", ["sqlite3", "store.sqlite", sql], in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
  }
}
