import Foundation

@testable import Spreadsheet

/// openpyxl, which the tests that read workbooks back need.
enum Reader {
  static let python = "/usr/bin/python3"
  static let isInstalled = (try? run(python, ["-c", "import openpyxl"]))?.status == 0
  static let canUnzip = FileManager.default.isExecutableFile(atPath: "/usr/bin/unzip")

  static func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, output: Data) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, data)
  }
}

extension Workbook {
  /// What openpyxl finds in the written file, by place: `["Report!B2": "n 1.5", …]`.
  func readBack() throws -> [String: String] {
    try withTemporaryFolder { folder in
      let path = folder + "/workbook.xlsx"
      try write(to: path)
      let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("read_workbook.py").path
      let output = try Reader.run(Reader.python, [script, path]).output
      return try JSONDecoder().decode([String: String?].self, from: output).compactMapValues(\.self)
    }
  }

  /// One file inside the written workbook, such as `xl/workbook.xml`.
  func part(_ name: String) throws -> String {
    try withTemporaryFolder { folder in
      let path = folder + "/workbook.xlsx"
      try write(to: path)
      return String(
        decoding: try Reader.run("/usr/bin/unzip", ["-p", path, name]).output, as: UTF8.self)
    }
  }
}
