import PortfolioModel
import ReferenceData
import Syntax

extension FieldList<Environment> {
  static let environment = FieldList(
    "environment", blank: Environment(),
    [
      Field("markers", \.scores, .markerScores),
      Field("green_jobs_for_youth", \.greenJobsForYouth, .count),
      Field("hectares", \.hectares, .quantity),
      Field("source", \.source, .text),
    ])
}

extension Format<[MarkerScore]> {
  /// Scores under the codes of their markers: `{ENV: 2, BIO: 1}`.
  static let markerScores = Format("markers") {
    .entries(
      keys: "^(\(Marker.allCases.map(\.rawValue).joined(separator: "|")))$",
      .text(pattern: "^[0-3]$"))
  } read: { node, reading in
    guard case .mapping(let entries) = node.content else {
      reading.error(
        .wrongShape(expected: "markers"), at: node.position, remedy: .formatHelp("markers"))
      return nil
    }
    return entries.compactMap { entry in
      let key = Node(.scalar(entry.key), at: entry.position)
      guard let marker = Format<Marker>.oneOf("marker").read(key, &reading),
        let highest = PolicyMarkers.highestScore(of: marker.rawValue),
        let score = Format<Int>.score(upTo: highest).read(entry.value, &reading)
      else { return nil }
      return MarkerScore(marker: marker, score: score)
    }
  } write: { scores, _ in
    let entries = scores.map { Node.Entry($0.marker.rawValue, Node(.scalar(String($0.score)))) }
    return entries.isEmpty ? nil : Node(.mapping(entries))
  }
}

extension Format<Int> {
  static let count = Format.scalar("count", pattern: "^[0-9]+$") { text, _ in
    Int(text).flatMap { $0 < 0 ? nil : $0 }
  } write: { count, _ in
    String(count)
  }

  static func score(upTo highest: Int) -> Format {
    .choice("score", (0...highest).reduce(into: [:]) { $0[String($1)] = $1 })
  }
}
