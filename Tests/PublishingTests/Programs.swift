import Foundation

/// The programs that look at workbooks, where they are installed.
enum Programs {
  static let hasOpenpyxl = run("/usr/bin/python3", ["-c", "import openpyxl"]).status == 0
  static let hasLibreOffice = FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")

  static let hasTidy = FileManager.default.isExecutableFile(atPath: "/usr/bin/tidy")
  static let hasBrowser =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/chromedriver")
    && run("/usr/bin/python3", ["-c", "import selenium, axe_core_python"]).status == 0

  /// What a validator has to say of a page.
  static func tidied(_ path: String) -> String {
    let report = path + ".txt"
    _ = run("/usr/bin/tidy", ["-quiet", "-errors", "-file", report, path])
    return (try? String(contentsOfFile: report, encoding: .utf8)) ?? "nothing was looked at"
  }

  static func python(_ script: String, _ arguments: [String]) -> Data {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let path = folder.appendingPathComponent(script).path
    return run("/usr/bin/python3", [path] + arguments).output
  }

  /// Opens a workbook with every formula calculated anew, whatever was stored, and saves it.
  ///
  /// - Returns: the path of what was saved.
  static func recalculated(_ path: String, in folder: String) throws -> String {
    let profile = folder + "/profile"
    try FileManager.default.createDirectory(
      atPath: profile + "/user", withIntermediateDirectories: true)
    let settings = """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """
    try Data(settings.utf8).write(
      to: URL(fileURLWithPath: profile + "/user/registrymodifications.xcu"))
    let out = folder + "/recalculated"
    _ = run(
      "/usr/bin/soffice",
      [
        "-env:UserInstallation=file://\(profile)", "--headless", "--convert-to", "xlsx",
        "--outdir", out, path,
      ])
    return out + "/" + URL(fileURLWithPath: path).lastPathComponent
  }

  private static func run(_ program: String, _ arguments: [String]) -> (status: Int32, output: Data)
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return (process.terminationStatus, data)
    } catch {
      return (-1, Data())
    }
  }
}

/// A workbook as an independent reader finds it.
struct ReadSheet: Decodable {
  let name: String
  let cells: [ReadCell]
  let tables: [String]
  let frozen: String
  let titles: String
  let header: String
  let footer: String
  let bars: Int

  static func all(of path: String) throws -> [ReadSheet] {
    try JSONDecoder().decode([ReadSheet].self, from: Programs.python("cells.py", [path]))
  }

  subscript(address: String) -> ReadCell? { cells.first { $0.at == address } }

  /// The cell to the right of the first one that holds `label`.
  func value(beside label: String, at column: String) -> ReadCell? {
    guard let row = cells.first(where: { $0.text == label })?.row else { return nil }
    return self[column + row]
  }
}

/// A cell as an independent reader finds it.
struct ReadCell: Decodable {
  let at: String
  /// `n` number, `s` text, `d` date, `f` formula, `b` truth.
  let type: String
  let text: String
  let cached: String
  let format: String
  let link: String

  var row: String { String(at.drop { $0.isLetter }) }
}
