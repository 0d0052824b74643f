import PortfolioModel
import ReferenceData

/// What is said of the checks: a line each in the manual, and what `--explain` tells of one.
public struct CheckManual {
  private let terms: Terms

  public init(_ terms: Terms) { self.terms = terms }

  /// The checks as a chapter of the manual (Markdown).
  public var text: String {
    let lines = Check.names.map { name in
      "| `\(name)` | \(terms["severity.\(severity(of: name).rawValue)"]) | \(terms["check.\(name)"]) |"
    }
    let heading = [terms["manual.check"], terms["manual.severity"], terms["manual.rule"]]
    return """
      ## \(terms["manual.checks"])

      \(terms["manual.checks.introduction"])

      | \(heading.joined(separator: " | ")) |
      | --- | --- | --- |
      \(lines.joined(separator: "\n"))
      """
  }

  /// Why a check is made, what to do where it finds something, and what follows if nobody does.
  public func explanation(of name: String) -> String {
    let parts = [
      ("why", terms["check.\(name).why"]), ("do", remedy(of: name)),
      ("else", terms["check.\(name).else"]),
    ].map { part, text in
      terms.text(
        Message("label", ["label": .message(Message("explain.\(part)")), "value": .text(text)]))
    }
    let severity = terms["severity.\(severity(of: name).rawValue)"]
    return ([name + " (\(severity))", terms["check.\(name)"]] + parts).joined(separator: "\n")
      + "\n"
  }

  /// What to do, where what a finding would fill in is left open.
  private func remedy(of name: String) -> String {
    let gaps = terms["\(name).help"].matches(of: /\{(\w+)\}/).map { String($0.output.1) }
    let open = gaps.reduce(into: [String: Argument]()) { $0[$1] = "…" }
    return terms.text(Message("\(name).help", open))
  }

  private func severity(of name: String) -> Severity {
    Check.all.first { $0.name == name }?.severity ?? .warning
  }
}
