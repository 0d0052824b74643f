/// A financial report as it was submitted to a funder: what was said, whatever the books say since.
public struct Submission: Hashable, Sendable, Codable {
  public var agreement: Code<Agreement>
  /// The definition by which it was made.
  public var report: String
  /// The day as of which the portfolio was seen.
  public var asOf: Day
  /// The last day of its figures.
  public var to: Day
  /// Folio's version, the portfolio's fingerprint and the definition's hash.
  public var version = ""
  public var fingerprint = ""
  public var definition = ""
  /// The agreement's figures to date, in its own currency.
  public var granted: Stated<Money> = .notStated
  public var received: Stated<Money> = .notStated
  public var interest: Stated<Money> = .notStated
  public var spent: Stated<Money> = .notStated
  public var lines: [Line] = []
  /// What `spent` is made of.
  public var spending: [SpendingRow] = []

  public init(agreement: Code<Agreement>, report: String, asOf: Day, to: Day) {
    self.agreement = agreement
    self.report = report
    self.asOf = asOf
    self.to = to
  }

  /// A budget line as it was reported.
  public struct Line: Hashable, Sendable, Codable {
    /// `nil` for spending on no line.
    public var code: Code<BudgetLine>?
    public var revised: Stated<Money>
    public var spent: Stated<Money>

    public init(code: Code<BudgetLine>?, revised: Stated<Money>, spent: Stated<Money>) {
      self.code = code
      self.revised = revised
      self.spent = spent
    }
  }
}

/// What a transaction adds to the spending on a budget line, in the agreement's currency.
public struct SpendingRow: Hashable, Sendable, Codable {
  public var id: String
  public var line: Code<BudgetLine>?
  public var amount: Money

  public init(id: String, line: Code<BudgetLine>?, amount: Money) {
    self.id = id
    self.line = line
    self.amount = amount
  }
}

extension Submission {
  /// What was reported as spent on a line; zero for a line that there was none of.
  public func spent(on line: Code<BudgetLine>?) -> Stated<Money> {
    if let reported = lines.first(where: { $0.code == line }) { return reported.spent }
    return spent.map { .zero($0.currency) }
  }
}
