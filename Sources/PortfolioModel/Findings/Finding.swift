/// Something wrong or doubtful in the data.
public struct Finding: Hashable, Sendable, Codable {
  public let severity: Severity
  public let place: Place?
  public let fact: Message
  public let remedy: Message?
  /// The stable name of the rule that makes such findings.
  public let rule: String

  public init(
    _ severity: Severity, _ fact: Message, at place: Place? = nil, remedy: Message? = nil
  ) {
    self.init(severity, fact, place, remedy, rule: fact.term)
  }

  private init(
    _ severity: Severity, _ fact: Message, _ place: Place?, _ remedy: Message?, rule: String
  ) {
    self.severity = severity
    self.place = place
    self.fact = fact
    self.remedy = remedy
    self.rule = rule
  }

  /// The same as a finding of a rule that has several facts.
  public func under(_ rule: String) -> Finding {
    Finding(severity, fact, place, remedy, rule: rule)
  }

  /// The same, its texts with what is known of them in other languages.
  public func completed(by translations: Translations) -> Finding {
    Finding(
      severity, fact.completed(by: translations), place,
      remedy?.completed(by: translations), rule: rule)
  }

  /// The same, weighed otherwise.
  public func weighed(_ severity: Severity) -> Finding {
    Finding(severity, fact, place, remedy, rule: rule)
  }
}

/// How much a finding matters.
public enum Severity: String, Comparable, CaseIterable, Sendable, Codable {
  /// Good to know.
  case information
  /// Doubtful: look at it.
  case warning
  /// Wrong: some figure is missing or cannot be trusted until it is mended.
  case error

  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Where something stands: a file of the portfolio, and the line and column in it from 1.
public struct Place: Hashable, Sendable, Codable {
  public let file: String
  public let line: Int?
  public let column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `projects/water.yaml:12:3`.
  public var text: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }
}

extension Place: Comparable {
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
  }
}

extension Sequence<Finding> {
  /// In the order of their places; those without one come last.
  public func sortedByPlace() -> [Finding] {
    enumerated().sorted { left, right in
      switch (left.element.place, right.element.place) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }

  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// What is wrong or doubtful, without what is only to be known.
  public var problems: [Finding] { filter { $0.severity != .information } }
}

extension Overflow {
  /// The overflow as something wrong with the data.
  public var finding: Finding {
    Finding(
      .error, Message("overflow", ["total": .text(total)]), remedy: Message("overflow.help"))
  }
}
