import Checks
import PortfolioModel
import ReferenceData

/// A text that a test was meant to write correctly.
struct Misspelt: Error {
  let text: String
}

extension Money {
  /// Reads `EUR 12.50`.
  static func of(_ text: String) throws -> Money {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2, let currency = Currencies.currency(words[0]) else {
      throw Misspelt(text: text)
    }
    return try rounding(Quantity(words[1]), currency).money
  }
}

extension Day {
  static func on(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw Misspelt(text: text) }
    return day
  }
}

extension Share {
  /// Reads `33.33` as percent and `1/3` as a fraction.
  static func of(_ text: String) throws -> Share {
    let parts = text.split(separator: "/").compactMap { Int64($0) }
    if parts.count == 2 { return Share(parts[0], of: parts[1]) }
    let percent = try Quantity(text)
    let scale = (0..<percent.scale).reduce(Int64(100)) { power, _ in power * 10 }
    return Share(Int64(percent.coefficient), of: scale)
  }
}

extension Finding {
  /// `file:1:2: error: the fact; the remedy`, as a reader sees it.
  var shown: String {
    let remedy = remedy.map { "; " + Terms.english.text($0) } ?? ""
    return "\(place?.text ?? "nowhere"): \(severity.rawValue): \(Terms.english.text(fact))\(remedy)"
  }
}

extension Project {
  /// What a check says of the project.
  func findings(of check: String) -> [String] {
    let places = [
      "countries": Place(file: "p.yaml", line: 4, column: 3),
      "themes": Place(file: "p.yaml", line: 9, column: 3),
      "tags": Place(file: "p.yaml", line: 12, column: 3),
      "results[0].indicators[0]": Place(file: "p.yaml", line: 20, column: 9),
      "stated_amounts[1]": Place(file: "p.yaml", line: 15, column: 3),
    ]
    let origin = Origin(place: Place(file: "p.yaml", line: 1), fields: places)
    return CheckIndex(projects: [Sourced(self, from: origin)], agreements: [])
      .findings(of: Check.all.filter { $0.name == check }).map(\.shown)
  }
}

extension Agreement {
  /// What a check says of the agreement.
  func findings(of check: String, _ sums: AgreementSums = AgreementSums()) -> [String] {
    let places = [
      "amount": Place(file: "a.yaml", line: 5, column: 9),
      "projects": Place(file: "a.yaml", line: 7, column: 3),
    ]
    let origin = Origin(place: Place(file: "a.yaml", line: 1), fields: places)
    return CheckIndex(
      projects: [], agreements: [CheckedAgreement(Sourced(self, from: origin), sums)]
    ).findings(of: Check.all.filter { $0.name == check }).map(\.shown)
  }
}
