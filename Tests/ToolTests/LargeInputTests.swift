import Foundation
import Testing

struct LargeInputTests {
  /// How long a run may take: far less than reading a gigabyte would.
  private static let patience: TimeInterval = 60

  @Test(arguments: ["T9,4,2024-01-10,1.00,EUR,RF-1,", "\"", "T9,", ""])
  func `a line of 100 MB costs that line`(start: String) throws {
    try withFiles(TinyPortfolio.files) { folder in
      let heading = "id,type,date,amount,currency,agreement,description\n"
      var ledger = Data((heading + start).utf8)
      ledger.append(Data(repeating: UInt8(ascii: start == "T9," ? "," : "x"), count: 100_000_000))
      ledger.append(Data("\nT8,4,2024-01-10,2.00,EUR,RF-1,after\n".utf8))
      try write(ledger, to: folder + "/transactions/large.csv")
      let run = try Self.check(folder)
      #expect(run.exitCode == 1)
      #expect(run.errors.contains("transactions/large.csv:2:1: error: "))
      #expect(run.errors.utf8.count < 1_000)
      #expect(run.output.contains("6 transactions. 1 error,"))
    }
  }

  @Test func `a project file of 100 MB is not read`() throws {
    try withFiles(TinyPortfolio.files) { folder in
      var project = Data("code: LARGE\ntitle: ".utf8)
      project.append(Data(repeating: UInt8(ascii: "x"), count: 100_000_000))
      try write(project, to: folder + "/projects/large.yaml")
      let run = try Self.check(folder)
      #expect(run.exitCode == 1)
      #expect(run.errors.contains("projects/large.yaml:1:1: error: this file is larger than 8 MB"))
      #expect(run.errors.utf8.count < 1_000)
      #expect(run.output.contains("2 projects, 2 agreements"))
    }
  }

  @Test func `a link to a project file of 9 MB is not read either`() throws {
    try withFiles(TinyPortfolio.files) { folder in
      let comment = Data(repeating: UInt8(ascii: "#"), count: 9_000_000)
      try write(comment, to: folder + "/large/large.yaml")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/projects/large.yaml", withDestinationPath: "../large/large.yaml")
      let run = try Self.check(folder)
      #expect(run.exitCode == 1)
      #expect(run.errors.contains("projects/large.yaml:1:1: error: this file is larger than"))
    }
  }

  private static func check(_ folder: String) throws -> Run {
    let start = Date()
    let run = try Folio.run(["check", "--portfolio", "."] + TinyPortfolio.day, in: folder)
    #expect(Date().timeIntervalSince(start) < patience)
    return run
  }
}
