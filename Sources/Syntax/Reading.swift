import PortfolioModel

/// The reading of one file: what its values depend on, and what is found wrong with it.
public struct Reading: Sendable {
  /// The file's path as findings name it.
  public let file: String
  /// The language of texts that do not name theirs.
  public var language = Language.english
  public var decimalMark: Unicode.Scalar = "."
  public private(set) var findings: [Finding] = []
  public private(set) var errorCount = 0
  /// What rounding to minor units left out of amounts.
  public var remainders: [LeftOut] = []
  /// Where each field of the record at hand stands, by its path, such as `countries[0].share`.
  public internal(set) var places: [String: Place] = [:]
  /// Whether `places` is kept: a ledger of a million rows does without.
  @usableFromInline var keepsPlaces = true
  private var path = ""

  public init(file: String) { self.file = file }

  public func place(_ position: Position) -> Place {
    Place(file: file, line: position.line, column: position.column)
  }

  public mutating func report(
    _ severity: Severity, _ fact: Message, at position: Position, remedy: Message? = nil
  ) {
    if severity == .error { errorCount += 1 }
    findings.append(Finding(severity, fact, at: place(position), remedy: remedy))
  }

  public mutating func error(
    _ fact: Message, at position: Position, remedy: Message? = nil
  ) {
    report(.error, fact, at: position, remedy: remedy)
  }

  /// How far a reading has come.
  public struct Mark: Sendable {
    fileprivate let findings: Int
    fileprivate let remainders: Int
  }

  public var mark: Mark { Mark(findings: findings.count, remainders: remainders.count) }

  /// Forgets remainders, and the doubts about them, that came since a mark.
  public mutating func forgetRemainders(since mark: Mark) {
    guard remainders.count > mark.remainders else { return }
    remainders.removeSubrange(mark.remainders...)
    let errors = findings[mark.findings...].filter { $0.severity == .error }
    findings.replaceSubrange(mark.findings..., with: errors)
  }

  /// Reads something that stands at `step` below the record at hand.
  mutating func under<Value>(
    _ step: String, at position: Position, _ read: (inout Reading) -> Value?
  ) -> Value? {
    guard keepsPlaces else { return read(&self) }
    let outer = path
    path = outer.isEmpty || step.hasPrefix("[") ? outer + step : outer + "." + step
    defer { path = outer }
    places[path] = place(position)
    if let value = read(&self) { return value }
    places = places.filter { !$0.key.hasPrefix(path) }
    return nil
  }
}
