import ArgumentParser
import Foundation
import PortfolioModel
import ReferenceData

/// How findings are written: for people, for programs, or as what code hosts show beside a line.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
  /// Workflow commands of GitHub Actions.
  case github
  /// A Code Quality report of GitLab.
  case gitlab

  /// - Parameter folder: the portfolio's folder, before which the paths of findings are put.
  func text(of findings: [Finding], in folder: String, _ terms: Terms) throws -> String {
    switch self {
    case .text: findings.map { $0.text(terms) }.joined()
    case .json: try json(findings.map { fields(of: $0, terms) })
    case .github: findings.map { annotation(of: $0, folder, terms) }.joined()
    case .gitlab: try json(findings.map { quality(of: $0, folder, terms) })
    }
  }

  private func json(_ objects: [[String: Any]]) throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: objects, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private func fields(of finding: Finding, _ terms: Terms) -> [String: Any] {
    var fields: [String: Any] = [
      "rule": finding.rule, "severity": finding.severity.rawValue,
      "message": terms.text(finding.fact).withoutIsolates,
    ]
    fields["remedy"] = finding.remedy.map { terms.text($0).withoutIsolates }
    fields["file"] = finding.place?.file
    fields["line"] = finding.place?.line
    fields["column"] = finding.place?.column
    return fields
  }

  private func annotation(of finding: Finding, _ folder: String, _ terms: Terms) -> String {
    let kind =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .information: "notice"
      }
    let place = finding.place.map { place in
      [
        "file=\(folder)/\(place.file)".escapedForProperty, place.line.map { "line=\($0)" },
        place.column.map { "col=\($0)" },
      ].compactMap(\.self)
    }
    let properties = (place ?? []) + ["title=\(finding.rule)".escapedForProperty]
    let remedy = finding.remedy.map { "\n" + terms.text($0) } ?? ""
    let message = (terms.text(finding.fact) + remedy).withoutIsolates.escapedForMessage
    return "::\(kind) \(properties.joined(separator: ","))::\(message)\n"
  }

  private func quality(of finding: Finding, _ folder: String, _ terms: Terms) -> [String: Any] {
    let severity =
      switch finding.severity {
      case .error: "critical"
      case .warning: "minor"
      case .information: "info"
      }
    let message = terms.text(finding.fact).withoutIsolates
    let place = finding.place ?? Place(file: "portfolio.yaml")
    return [
      "check_name": finding.rule, "description": message, "severity": severity,
      "fingerprint": "\(finding.rule) \(place.text) \(message)",
      "location": ["path": "\(folder)/\(place.file)", "lines": ["begin": place.line ?? 1]],
    ]
  }
}

extension String {
  /// As the data of a workflow command must be written.
  fileprivate var escapedForMessage: String {
    replacingOccurrences(of: "%", with: "%25").replacingOccurrences(of: "\r", with: "%0D")
      .replacingOccurrences(of: "\n", with: "%0A")
  }

  /// As a property of a workflow command must be written.
  fileprivate var escapedForProperty: String {
    escapedForMessage.replacingOccurrences(of: ":", with: "%3A")
      .replacingOccurrences(of: ",", with: "%2C")
  }
}
