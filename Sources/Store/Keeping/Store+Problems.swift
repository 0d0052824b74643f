import PortfolioModel

extension Store {
  /// What the checks found when the store was loaded, where that was for its day and by this
  /// version of Folio; else they are to be made anew.
  public func keptCheckFindings() throws -> [Finding]? {
    guard let parts, try read(keepsChecks) else { return nil }
    let found = parts.findings(.checks)
    try verify()
    return found
  }

  /// The problems of all that was found, where what the checks found is kept. The worst of them
  /// alone are made into findings: there may be thousands.
  public func keptProblems() throws -> Problems? {
    guard parts != nil else { return nil }
    return try read { engine in
      guard try keepsChecks(engine) else { return nil }
      var (worst, count): ([KeptFinding], Int) = ([], 0)
      for severity in [Severity.error, .warning] {
        let all = try engine.keptFindings(severity)
        worst += all.first(Problems.most - worst.count)
        count += all.count
      }
      let made = try worst.sorted { $0.precedes($1) }.map { try finding($0, engine) }
      let shown = Problems(among: made.sortedByPlace()).worst
      return Problems(worst: shown, others: count - shown.count)
    }
  }

  private func keepsChecks(_ engine: Engine) throws -> Bool {
    guard let kept = try KeptLoad.read(engine) else { return false }
    return kept.days.asOf == asOf && kept.version == ToolVersion.current
  }

  private func finding(_ kept: KeptFinding, _ engine: Engine) throws -> Finding {
    let sql = "SELECT document FROM finding WHERE stage = ? AND position = ?"
    let texts = try engine.rows(sql, [.text(kept.stage.rawValue), .integer(kept.position)]) {
      $0.text(0)
    }
    guard let text = texts.first, let finding = try? FindingText.finding(text) else {
      throw connection.damaged
    }
    return finding
  }
}

/// Where a finding stands in the table of findings, and whereabouts in the files.
private struct KeptFinding {
  let stage: FindingStage
  let position: Int64
  let file: String?
  let line: Int64

  /// Whether it was found earlier.
  func precedes(_ other: KeptFinding) -> Bool {
    stage == other.stage ? position < other.position : stage == .reading
  }

  /// Whether it stands before another, as far as lines tell.
  func stands(before other: KeptFinding) -> Bool {
    guard let file, let second = other.file else { return self.file != nil && other.file == nil }
    return (file, line) < (second, other.line)
  }
}

extension [KeptFinding] {
  /// Those that stand first, and with the last of them all that stand on the same line.
  fileprivate func first(_ most: Int) -> [KeptFinding] {
    guard most > 0 else { return [] }
    guard count > most else { return self }
    let last = sorted { $0.stands(before: $1) }[most - 1]
    return filter { !last.stands(before: $0) }
  }
}

extension Engine {
  fileprivate func keptFindings(_ severity: Severity) throws -> [KeptFinding] {
    let sql = "SELECT stage, position, file, file_line FROM finding WHERE severity = ?"
    return try rows(sql, [.text(severity.rawValue)]) { row in
      KeptFinding(
        stage: FindingStage(rawValue: row.text(0)) ?? .checks, position: row.integer(1),
        file: row.optionalText(2), line: row.integer(3))
    }
  }
}
