import Foundation
import IATI
import PortfolioModel
import Testing

/// Files that are made to do harm.
struct HostileFileTests {
  private static func read(doctype: String, description: String) throws -> Activities {
    let activity = Activities.activity(
      "<description><narrative>\(description)</narrative></description>")
    return try Activities(files: [
      "file.xml": Data(("<!DOCTYPE iati-activities [\(doctype)]>" + Activities.file(activity)).utf8)
    ])
  }

  private static func ruleOfRefusal(_ read: () throws -> Activities) throws -> String {
    do {
      let read = try read()
      return "read: " + (read.project?.description?.text(in: .english) ?? "")
    } catch let refusal as Refusal {
      return refusal.finding.rule
    }
  }

  @Test func `an entity of the file itself is read`() throws {
    let read = try Self.read(
      doctype: "<!ENTITY own \"Well Keepers\">", description: "&own; &amp; all")
    #expect(read.project?.description?.text(in: .english) == "Well Keepers & all")
  }

  @Test func `entities that grow beyond bounds end the file`() throws {
    let entities = (1...9).map { level in
      "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
    }
    let doctype = "<!ENTITY e0 \"\(String(repeating: "laugh", count: 20))\">" + entities.joined()
    #expect(
      try Self.ruleOfRefusal { try Self.read(doctype: doctype, description: "&e9;") }
        == "iati-broken")
  }

  @Test func `an entity that refers to itself ends the file`() throws {
    let doctype = "<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">"
    #expect(
      try Self.ruleOfRefusal { try Self.read(doctype: doctype, description: "&a;") }
        == "iati-broken")
  }

  @Test func `no other file is read`() throws {
    let secret = FileManager.default.temporaryDirectory
      .appendingPathComponent("iati-secret-\(UUID().uuidString)")
    try Data("secret".utf8).write(to: secret)
    defer { try? FileManager.default.removeItem(at: secret) }
    for doctype in [
      "<!ENTITY other SYSTEM \"\(secret.path)\">",
      "<!ENTITY % all SYSTEM \"\(secret.path)\">%all;<!ENTITY other \"x\">",
    ] {
      let outcome = try Self.ruleOfRefusal {
        try Self.read(doctype: doctype, description: "a&other;b")
      }
      #expect(!outcome.contains("secret"))
    }
  }

  @Test func `elements within elements without end`() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    let read = { try Activities(files: ["file.xml": Activities.data("<iati-activity>" + deep)]) }
    #expect(try Self.ruleOfRefusal(read) == "iati-broken")
  }

  @Test func `a text without end costs its element`() throws {
    let text = String(repeating: "text ", count: 4_000_000)
    let read = try Activities(
      Activities.activity(
        "<transaction><description><narrative>\(text)</narrative></description></transaction>"
          + Activities.transaction("4", "2")))
    #expect(read.amounts(.expenditure) == ["EUR 2.00"])
    #expect(
      read.shown.contains {
        $0.hasSuffix("'XX-ORG-1' is left out: it is larger than any such element")
      })
  }

  @Test func `a file that is wrong in every line does not list every line`() throws {
    let wrong = String(repeating: Activities.transaction("4", "x"), count: 3_000)
    let read = try Activities(Activities.activity(wrong))
    #expect(read.findings.count { $0.rule == "iati-left-out" } == 1_000)
    #expect(read.portfolio.leftOut.count == 3_000)
    #expect(
      read.shown.contains {
        $0.hasSuffix("of the rule 'iati-left-out' that are not listed one by one: 2,000")
      })
  }
}
