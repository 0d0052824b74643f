import Foundation
import IATI
import PortfolioModel
import Testing

/// Which files are read, and what is said of others.
struct FileTests {
  private static let activity = Activities.activity(Activities.transaction("4", "1"))

  private static func refusal(_ text: String) -> String? {
    do {
      _ = try Activities(files: ["file.xml": Data(text.utf8)], only: "file.xml")
      return nil
    } catch let refusal as Refusal {
      return refusal.finding.rule
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: ["2.01", "2.02", "2.03", " 2.03 "])
  func `versions that are read`(version: String) throws {
    #expect(try Activities(Self.activity, version: version).transactions.count == 1)
  }

  @Test(arguments: [
    ("<iati-activities version=\"1.04\"><iati-activity/></iati-activities>", "iati-version-1"),
    ("<iati-organisations version=\"2.03\"/>", "iati-organisations"),
    ("<html><body/></html>", "iati-other-root"), ("", "iati-broken"), ("<", "iati-broken"),
  ])
  func `others are refused by name`(text: String, rule: String) {
    #expect(Self.refusal(text) == rule)
  }

  @Test(arguments: ["9", "", "xx"])
  func `a version that nobody knows is read as the latest, and told of`(version: String) throws {
    let read = try Activities(Self.activity, version: version)
    #expect(read.transactions.count == 1)
    #expect(
      read.shown.contains(
        "file.xml: warning: version '\(version)' of the IATI standard is not known; the file is "
          + "read as one of version 2.03"))
  }

  @Test func `a file with no activity is an empty portfolio`() throws {
    #expect(try Activities("").portfolio.projects.isEmpty)
  }

  @Test func `a refused file does not cost the others`() throws {
    let read = try Activities(files: [
      "a.xml": Data("<iati-activities version=\"1.04\"/>".utf8),
      "b.xml": Activities.data(Self.activity), "c.xml": Data("<iati-activities".utf8),
    ])
    #expect(read.transactions.count == 1)
    #expect(
      read.findings.filter { $0.severity == .error }.map { "\($0.place?.text ?? "") \($0.rule)" }
        == ["a.xml iati-version-1", "c.xml:1 iati-broken"])
    // What is not read is not said to be read as something else.
    #expect(read.findings.filter { $0.place?.file == "a.xml" }.map(\.rule) == ["iati-version-1"])
  }

  @Test func `a file that breaks off keeps what came before`() throws {
    let whole = Activities.file(
      Activities.activity(Activities.transaction("4", "1"), as: "XX-1")
        + "\n" + Activities.activity(Activities.transaction("4", "2"), as: "XX-2"))
    let half = String(whole.prefix(whole.count - 60))
    let read = try Activities(files: ["file.xml": Data(half.utf8)])
    #expect(read.portfolio.projects.map(\.value.code.text) == ["XX-1"])
    #expect(read.portfolio.leftOut.map(\.reason) == [.unfinished])
    #expect(read.portfolio.leftOut.map(\.identifier) == ["XX-2"])
    #expect(read.findings.contains { $0.rule == "iati-broken" })
  }

  @Test(arguments: [String.Encoding.utf8, .utf16, .isoLatin1])
  func `files in several encodings`(encoding: String.Encoding) throws {
    let names: [String.Encoding: String] = [
      .utf8: "UTF-8", .utf16: "UTF-16", .isoLatin1: "ISO-8859-1",
    ]
    let text =
      "<?xml version=\"1.0\" encoding=\"\(names[encoding] ?? "")\"?>\n"
      + Activities.file(
        Activities.activity("<description><narrative>Élevage</narrative></description>"))
    let bytes = try #require(text.data(using: encoding))
    let read = try Activities(files: ["file.xml": bytes])
    #expect(read.project?.description?.text(in: .english) == "Élevage")
  }
}
