import Foundation
import Testing

@testable import Spreadsheet

struct WritingTests {
  @Test func `the same workbook has the same bytes`() throws {
    try withTemporaryFolder { folder in
      let workbook = Workbook.sample(.text("x"), style: .link)
      try workbook.write(to: folder + "/one.xlsx")
      Thread.sleep(forTimeInterval: 2.1)  // zip archives keep times of two seconds
      try workbook.write(to: folder + "/two.xlsx")
      try #expect(bytes(of: folder + "/one.xlsx") == bytes(of: folder + "/two.xlsx"))
      try #expect(fileNames(in: folder) == ["one.xlsx", "two.xlsx"])
    }
  }

  @Test func `workbooks written at the same time keep their own times`() async throws {
    let times = Array(1...40)
    let alone = try times.map { try Self.document(created: $0 * 86_400) }
    let together = try await withThrowingTaskGroup(of: (Int, Data).self) { group in
      for time in times {
        group.addTask { (time, try Self.document(created: time * 86_400)) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(times.map { together[$0] } == alone)
  }

  private static func document(created: Int) throws -> Data {
    var workbook = Workbook.sample(.number(1))
    workbook.properties.created = created
    return try withTemporaryFolder { folder in
      try workbook.write(to: folder + "/workbook.xlsx")
      return try bytes(of: folder + "/workbook.xlsx")
    }
  }

  @Test func `a missing folder is told and nothing is made`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/missing/workbook.xlsx"
      let expected = WorkbookError.cannotCreate(path: path, reason: "No such file or directory")
      #expect(throws: expected) { try Workbook.sample(.blank).write(to: path) }
      try #expect(fileNames(in: folder) == [])
    }
  }

  @Test func `a path that is a folder is told and nothing is left`() throws {
    try withTemporaryFolder { folder in
      #expect(throws: WorkbookError.cannotCreate(path: folder + "/", reason: "Not a directory")) {
        try Workbook.sample(.blank).write(to: folder + "/")
      }
      try #expect(fileNames(in: folder) == [])
    }
  }

  @Test func `a refused workbook leaves the file that was there`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/workbook.xlsx"
      try Workbook.sample(.text("kept")).write(to: path)
      let before = try bytes(of: path)
      #expect(throws: WorkbookError.notANumber(.corner)) {
        try Workbook.sample(.number(.nan)).write(to: path)
      }
      try #expect(bytes(of: path) == before)
      try #expect(fileNames(in: folder) == ["workbook.xlsx"])
    }
  }

  @Test func `a file without the end of an archive is not whole`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/workbook.xlsx"
      try Workbook.sample(.blank).write(to: path)
      #expect(PendingFile.isWhole(path))
      let whole = try bytes(of: path)
      try whole.dropLast(1).write(to: URL(fileURLWithPath: path))
      #expect(!PendingFile.isWhole(path))
    }
  }

  @Test func `text beyond what a cell holds is cut and reported`() throws {
    let long = String(repeating: "é", count: 32_768)
    let written = try Workbook.sample(.text(long)).written()
    #expect(written == Written(shortened: [.corner]))
    let fits = try Workbook.sample(.text(String(long.dropLast()))).written()
    #expect(fits.isComplete)
  }

  @Test func `headers and properties that are cut are reported`() throws {
    let long = String(repeating: "م", count: 256)
    var sheet = Sheet("Report")
    sheet.page.header.left = [.text(long)]
    var workbook = Workbook.sample(sheet)
    workbook.properties.title = long
    workbook.properties.custom = [.init("Basis", long)]
    #expect(
      try workbook.written().shortened
        == [.property("title"), .property("Basis"), .header(sheet: "Report")])
  }
}
