import PortfolioModel

/// Findings of a file, of each rule so many and no more: a file that is wrong in every line must not
/// fill the memory.
struct FindingLog {
  private(set) var findings: [Finding] = []
  private var counts: [String: Int] = [:]
  private let file: String

  /// How many findings of a rule are listed one by one.
  static let most = 1_000

  init(file: String) { self.file = file }

  mutating func add(_ finding: Finding) {
    counts[finding.rule, default: 0] += 1
    if counts[finding.rule, default: 0] <= Self.most { findings.append(finding) }
  }

  /// All findings, and of how many more there is only a number.
  var all: [Finding] {
    let more = counts.filter { $0.value > Self.most }.sorted { $0.key < $1.key }
    return findings
      + more.map { rule, count in
        Finding(
          .error,
          Message(
            "iati-more", ["count": .number(count - Self.most), "rule": .text(rule)]),
          at: Place(file: file), remedy: Message("iati-more.help"))
      }
  }
}
