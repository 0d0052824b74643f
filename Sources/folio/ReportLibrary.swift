import Foundation
import PortfolioModel
import Publishing
import Reporting
import Syntax

/// The reports at hand: those in the folder `reports`, and those that are built in.
enum ReportLibrary {
  private static let folder = "reports"

  static var names: [String] {
    let own = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }
    return Set(own + BuiltInReports.all.map(\.name)).sorted()
  }

  /// Writes the definition of a built-in report into the folder, where nothing stands in its place.
  ///
  /// - Returns: the path of the file.
  /// - Throws: `Refusal` where there is no such report, or the folder has one of its name.
  static func copy(_ name: String) throws -> String {
    guard let report = BuiltInReports.all.first(where: { $0.name == name }) else {
      throw Refusal(
        .misuse, Message("unknown-report", ["name": .text(name)]),
        remedy: .nearest(to: name, among: BuiltInReports.all.map(\.name)))
    }
    let path = "\(folder)/\(name).yaml"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Refusal(
        .outputCannotBeWritten, Message("report-exists", ["path": .text(path)]),
        remedy: Message("report-exists.help"))
    }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try OutputFile(path: path).write(String(decoding: report.text, as: UTF8.self))
    return path
  }

  /// - Throws: `Refusal` where no report has the name.
  static func definition(
    named name: String
  ) throws -> (definition: ReportDefinition, findings: [Finding]) {
    guard names.contains(name) else {
      throw Refusal(
        .misuse, Message("unknown-report", ["name": .text(name)]),
        remedy: .nearest(to: name, among: names))
    }
    let file = "\(folder)/\(name).yaml"
    if FileManager.default.fileExists(atPath: file) {
      guard let text = FileManager.default.contents(atPath: file) else {
        throw Refusal(
          .inputCannotBeOpened, Message("unreadable-file"), at: Place(file: file),
          remedy: Message("unreadable-file.help"))
      }
      return try ReportDefinition.read([UInt8](text), name: name, file: file)
    }
    let text = BuiltInReports.all.first { $0.name == name }?.text ?? []
    return try ReportDefinition.read(text, name: name, file: name)
  }
}
