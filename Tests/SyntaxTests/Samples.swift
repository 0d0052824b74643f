import PortfolioModel
import ReferenceData

@testable import Syntax

extension Finding {
  /// `2:5: the fact; the remedy`, as a reader sees it without the file's name.
  var shown: String {
    let position = [place?.line, place?.column].compactMap { $0.map(String.init) }
      .joined(separator: ":")
    let fact = Terms.english.text(fact)
    return position + ": " + fact + (remedy.map { "; " + Terms.english.text($0) } ?? "")
  }

  /// The same without what to do.
  var shownFact: String {
    let position = [place?.line, place?.column].compactMap { $0.map(String.init) }
      .joined(separator: ":")
    return position + ": " + Terms.english.text(fact)
  }
}

extension Node {
  /// The tree as one line: `{a: [x, y], b: z}`.
  var outline: String {
    switch content {
    case .scalar(let text): text
    case .sequence(let nodes): "[" + nodes.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }
}

/// A YAML text as it is read, with what is found wrong in it.
struct ReadYAML {
  let outline: String?
  let findings: [Finding]

  var shown: [String] { findings.map(\.shown) }

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    var reading = Reading(file: "test.yaml")
    outline = YAMLParser.parse(bytes, &reading)?.outline
    findings = reading.findings
  }
}
