/// A report that an agreement asks for, or something that must be asked of its funder in time.
public struct ReportingObligation: Hashable, Sendable, Codable {
  public var kind: Kind
  public var stage = Stage.interim
  /// The length of the periods that interim reports are about.
  public var every: CalendarSpan?
  /// Whether periods end where the calendar's quarters, half-years and years do, rather than so
  /// long after the agreement's start.
  public var followsCalendar = false
  /// How long after the end of its period it is due; negative for so long before.
  public var due: CalendarSpan
  /// Agreements shorter than this do without.
  public var minimumLength: CalendarSpan?
  /// Who sees to it.
  public var responsible: String?
  /// Where it is laid down.
  public var source: String?

  public init(kind: Kind, due: CalendarSpan) {
    self.kind = kind
    self.due = due
  }

  /// What is to be sent.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case narrative, financial
    /// Narrative and financial in one.
    case full
    /// A request to extend the agreement or to revise its budget.
    case request
    case audit, evaluation
  }

  /// Whether it is about a period on the way, or about the whole.
  public enum Stage: String, CaseIterable, Sendable, Codable { case interim, final }
}

/// A report that was sent.
public struct SentReport: Hashable, Sendable, Codable {
  public var kind: ReportingObligation.Kind
  public var stage = ReportingObligation.Stage.interim
  /// The last day of the period it is about; a final report needs none.
  public var periodEnd: Day?
  public var on: Day

  public init(kind: ReportingObligation.Kind, on: Day) {
    self.kind = kind
    self.on = on
  }
}
