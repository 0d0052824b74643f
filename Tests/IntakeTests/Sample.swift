import Foundation
import Intake
import PortfolioModel
import ReferenceData
import Testing

/// A portfolio that no check has anything to say of, and what one says when it is changed.
/// Organisation and funders are invented.
struct Sample {
  var files = [
    "portfolio.yaml": """
    folio: 1
    title: Sample
    organisation: {code: SO, name: Sample Organisation (invented)}
    currencies: [EUR]
    themes: [{code: water, title: Water}]
    """,
    "funders.yaml": "- {code: RIVER, name: River Fund (invented)}",
    "projects/wells.yaml": """
    code: WELLS
    title: Wells
    status: active
    dates: {planned_start: 2024-01-01, planned_end: 2025-12-31}
    countries: [{country: MA, share: 60}, {country: TN, share: 40}]
    themes: [water]
    """,
    "agreements/rf-1.yaml": """
    code: RF-1
    funder: RIVER
    currency: EUR
    amount: 1000
    projects: [WELLS]
    start: 2024-01-01
    end: 2025-12-31
    instalments: [{due: 2024-01-15, amount: 700}, {due: 2025-12-31, amount: 300}]
    lines: [{code: A, title: Staff, approved: 600}, {code: B, title: Pumps, approved: 400}]
    """,
    "transactions/2024.csv": """
    id,type,date,recorded,incurred,amount,currency,project,agreement,line,description
    T1,incoming-funds,2024-01-20,,,700.00,EUR,,RF-1,,
    T2,expenditure,2024-03-01,,,100.00,EUR,WELLS,RF-1,A,
    """,
  ]

  /// Writes other words in a file.
  mutating func change(_ file: String, _ old: String, to new: String) {
    let text = files[file] ?? ""
    #expect(text.contains(old), "\(file) has no \(old)")
    files[file] = text.replacingOccurrences(of: old, with: new)
  }

  mutating func add(_ lines: String, to file: String) {
    files[file] = (files[file].map { $0 + "\n" } ?? "") + lines
  }

  /// Adds rows to the ledger, of which the last column is named.
  mutating func post(_ rows: String..., column: String = "description") {
    change("transactions/2024.csv", "description", to: column)
    for row in rows { add(row, to: "transactions/2024.csv") }
  }

  /// What a check says of the portfolio after a change, as a reader sees it.
  static func findings(
    of check: String, asOf day: String = "2025-06-30", after change: (inout Sample) -> Void
  ) throws -> [String] {
    try findings(asOf: day, after: change).filter { $0.rule == check }.map(\.shown)
  }

  /// All that is found after a change.
  static func findings(
    asOf day: String = "2025-06-30", after change: (inout Sample) -> Void
  ) throws -> [Finding] {
    var sample = Sample()
    change(&sample)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("intake-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in sample.files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let asOf = try #require(Day(day))
    return try OpenPortfolio(path: folder.path, asOf: asOf).findings
  }
}

extension Finding {
  /// `file:1:2: error: the fact; the remedy`.
  var shown: String {
    let remedy = remedy.map { "; " + Terms.english.text($0) } ?? ""
    return "\(place?.text ?? "nowhere"): \(severity.rawValue): \(Terms.english.text(fact))\(remedy)"
  }
}
