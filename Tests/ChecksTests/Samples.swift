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

/// A ledger beside all else that checks look at.
struct CheckedSample {
  var index: CheckIndex
  let rows: [Sourced<Transaction>]

  /// What a check says, as a reader sees it, where all others look at the same rows.
  func findings(of check: String) -> [String] {
    let checks = Check.all.filter { $0.name == check }
    return index.findings(of: checks, in: ledger).map(\.shown)
  }

  private var ledger: LedgerChecks {
    var ledger = LedgerChecks(index)
    for (position, row) in rows.enumerated() { ledger.take(row, at: Int64(position)) }
    for position in ledger.wanted() { ledger.takeAgain(rows[Int(position)], at: position) }
    return ledger
  }
}

extension CheckIndex {
  /// Projects and agreements as they are seen on a day.
  static func of(
    _ projects: [Project] = [], _ agreements: [Agreement] = [], asOf day: String = "2025-06-30"
  ) throws -> CheckIndex {
    var index = CheckIndex(
      projects: projects.map(\.sourced),
      agreements: agreements.map { CheckedAgreement($0.sourced) })
    index.asOf = try .on(day)
    return index
  }

  /// Projects, agreements and rows of a ledger as they are seen on a day.
  static func of(
    _ projects: [Project] = [], _ agreements: [Agreement] = [], rows: [Transaction],
    asOf day: String = "2025-06-30"
  ) throws -> CheckedSample {
    var index = try of(projects, agreements, asOf: day)
    index.takingBack = rows.filter { $0.reverses != nil }
    return CheckedSample(
      index: index,
      rows: rows.enumerated().map { position, row in
        Sourced(row, from: Origin(place: Place(file: "t.csv", line: position + 2)))
      })
  }

  /// What a check says without a ledger, as a reader sees it.
  func findings(of check: String) -> [String] {
    CheckedSample(index: self, rows: []).findings(of: check)
  }

  /// What checks find without a ledger.
  func findings(of checks: [Check] = Check.all) -> [Finding] {
    findings(of: checks, in: LedgerChecks(self, of: checks))
  }
}

extension Transaction {
  /// Reads `T1 2024-01-31 EUR 12.50`: spending of project W1 under agreement A1.
  static func of(
    _ text: String, _ change: (inout Transaction) throws -> Void = { _ in }
  ) throws -> Transaction {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count == 3 else { throw Misspelt(text: text) }
    var row = Transaction(
      id: words[0], type: .expenditure, date: try .on(words[1]), amount: try .of(words[2]))
    row.project = Code("W1")
    row.agreement = Code("A1")
    try change(&row)
    return row
  }
}

extension Project {
  /// A project that says nothing of itself but its title.
  static func sample(_ code: String = "W1") -> Project {
    Project(code: Code(code), title: LocalizedText("Wells", in: .english))
  }

  static func sample(
    _ code: String = "W1", _ change: (inout Project) throws -> Void
  ) rethrows -> Project {
    var project = sample(code)
    try change(&project)
    return project
  }

  var sourced: Sourced<Project> {
    let fields = [
      "status": (2, 9), "countries": (4, 3), "dates[0]": (6, 3), "themes": (9, 3),
      "sectors": (10, 3), "tags": (12, 3), "stated_amounts": (14, 3), "stated_amounts[1]": (15, 3),
      "partners[0]": (17, 5), "partners[1]": (18, 5), "results[0].indicators[0]": (20, 9),
    ]
    return Sourced(self, from: Origin(file: "p.yaml", fields))
  }

  /// What a check says of the project.
  func findings(of check: String, asOf day: Day = .distantPast) -> [String] {
    var index = CheckIndex(projects: [sourced], agreements: [])
    index.asOf = day
    return index.findings(of: check)
  }
}

extension Agreement {
  /// An agreement in euros that says nothing more of itself.
  static func sample(
    _ change: (inout Agreement) throws -> Void = { _ in }
  ) throws -> Agreement {
    var agreement = Agreement(
      code: Code("A1"), funder: Code("F1"), currency: try Money.of("EUR 1").currency)
    try change(&agreement)
    return agreement
  }

  var sourced: Sourced<Agreement> {
    let fields = [
      "funder": (2, 9), "amount": (5, 9), "closed": (6, 9), "projects": (7, 3),
      "instalments": (8, 3), "lines": (10, 3), "lines[0]": (11, 3), "amendments[0]": (13, 3),
      "overhead": (15, 11), "rules": (16, 3), "reports": (18, 3),
    ]
    return Sourced(self, from: Origin(file: "a.yaml", fields))
  }

  /// What a check says of the agreement, of which the books say what they do.
  func findings(
    of check: String, _ sums: AgreementSums = AgreementSums(), asOf day: Day = .distantPast
  ) -> [String] {
    var index = CheckIndex(projects: [], agreements: [CheckedAgreement(sourced, sums)])
    index.asOf = day
    return index.findings(of: check)
  }
}

extension Origin {
  /// A file in which fields stand at lines and columns.
  fileprivate init(file: String, _ fields: [String: (line: Int, column: Int)]) {
    self.init(
      place: Place(file: file, line: 1),
      fields: fields.mapValues { Place(file: file, line: $0.line, column: $0.column) })
  }
}
