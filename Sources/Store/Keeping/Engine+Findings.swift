import PortfolioModel

/// At which stage of a load something was found.
enum FindingStage: String {
  case reading, checks
}

extension Engine {
  static let findingTable = """
    CREATE TABLE finding (
      stage TEXT NOT NULL, position INTEGER NOT NULL, severity TEXT NOT NULL, rule TEXT NOT NULL,
      file TEXT, file_line INTEGER, document TEXT NOT NULL, PRIMARY KEY (stage, position));
    """

  func write(_ findings: [Finding], _ stage: FindingStage) throws {
    let insert = try prepare("INSERT INTO finding VALUES (?,?,?,?,?,?,?)")
    for (position, finding) in findings.enumerated() {
      try insert.run([
        .text(stage.rawValue), Value(position), .text(finding.severity.rawValue),
        .text(finding.rule), Value(finding.place?.file),
        Value(finding.place?.line.map { Int64($0) }),
        .text(FindingText.text(of: finding)),
      ])
    }
  }

  func findings(_ stage: FindingStage) throws -> [Finding] {
    let sql = "SELECT document FROM finding WHERE stage = ? ORDER BY position"
    return try rows(sql, [.text(stage.rawValue)]) { try FindingText.finding($0.text(0)) }
  }
}
