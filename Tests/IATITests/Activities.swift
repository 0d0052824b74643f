import Foundation
import IATI
import PortfolioModel
import ReferenceData
import Testing

/// Small files of activities, and what reading them gives. Organisations and figures are invented.
struct Activities {
  /// What was handed over, and what was found.
  var portfolio = Portfolio()
  var findings: [Finding] = []

  /// Reads files, each by its name, that hold these activities.
  init(files: [String: Data], only path: String? = nil) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("iati-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files { try bytes.write(to: folder.appendingPathComponent(name)) }
    let source = try IATIFiles(path: path.map { folder.path + "/" + $0 } ?? folder.path)
    findings = try source.read { portfolio.add($0) }
  }

  /// Reads one file of some activities.
  init(_ activities: String, version: String = "2.03") throws {
    try self.init(files: ["file.xml": Data(Self.file(activities, version: version).utf8)])
  }

  static func file(_ activities: String, version: String = "2.03") -> String {
    "<iati-activities version=\"\(version)\">\n\(activities)\n</iati-activities>\n"
  }

  static func data(_ activities: String) -> Data { Data(file(activities).utf8) }

  /// An activity of an invented organisation with whatever stands in it.
  static func activity(
    _ parts: String, as code: String = "XX-ORG-1",
    attributes: String = "default-currency=\"EUR\""
  ) -> String {
    """
    <iati-activity xml:lang="en" \(attributes)>
    <iati-identifier>\(code)</iati-identifier>
    <reporting-org ref="XX-ORG" type="21"><narrative>Well Keepers (invented)</narrative></reporting-org>
    <title><narrative>Wells</narrative></title>
    \(parts)
    </iati-activity>
    """
  }

  static func transaction(
    _ type: String, _ value: String, date: String = "2024-03-01", _ parts: String = ""
  ) -> String {
    """
    <transaction><transaction-type code="\(type)"/><transaction-date iso-date="\(date)"/>
    <value value-date="\(date)">\(value)</value>\(parts)</transaction>
    """
  }

  var project: Project? { portfolio.projects.first?.value }

  var transactions: [Transaction] { portfolio.transactions.map(\.value) }

  /// What is found, as a reader sees it.
  var shown: [String] {
    findings.map { finding in
      (finding.place.map { $0.text + ": " } ?? "")
        + finding.severity.rawValue + ": " + Terms.english.text(finding.fact).withoutIsolates
    }
  }

  /// The amounts of a type, as a reader sees them.
  func amounts(_ type: TransactionType) -> [String] {
    transactions.filter { $0.type == type }.map {
      $0.amount.currency.code + " " + $0.amount.plainText
    }
  }
}

/// Published files, where those lie beside the project.
enum SharedFiles {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/iati").standardizedFileURL.path

  static let areHere = FileManager.default.fileExists(atPath: folder + "/README.md")

  static func path(_ name: String) -> String { "\(folder)/files/\(name).xml" }
}
