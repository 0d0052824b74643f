extension IATIFiles {
  /// How much of the activities is read.
  public enum Extent: Sendable {
    case all
    /// What sums of transactions by who pays, activity, status, type and year take: nothing else is
    /// read, nor told of.
    case amounts
  }
}

/// The elements of activities that are read; what stands in others is gone past.
struct WantedElements: Sendable {
  private let ofActivities: [Bool]
  private let ofTransactions: [Bool]

  private static let transaction = ElementName("transaction")

  static let amounts = WantedElements(
    ofActivities: [
      "iati-identifier", "reporting-org", "participating-org", "title", "activity-status",
      "transaction",
    ],
    ofTransactions: [
      "transaction-type", "transaction-date", "value", "provider-org", "receiver-org",
    ])

  /// Those of an extent; `nil` where all are.
  init?(_ extent: IATIFiles.Extent) {
    guard extent == .amounts else { return nil }
    self = .amounts
  }

  private init(ofActivities: [String], ofTransactions: [String]) {
    self.ofActivities = Self.marks(ofActivities)
    self.ofTransactions = Self.marks(ofTransactions)
  }

  private static func marks(_ names: [String]) -> [Bool] {
    let numbers = names.map { Int(ElementName($0).number) }
    return (0...(numbers.max() ?? 0)).map { numbers.contains($0) }
  }

  /// Whether an element directly within an activity is read.
  func containsInActivity(_ name: ElementName) -> Bool { Self.has(name, ofActivities) }

  /// Whether an element directly within a part of an activity is read.
  func contains(_ name: ElementName, in part: ElementName) -> Bool {
    part != Self.transaction || Self.has(name, ofTransactions)
  }

  private static func has(_ name: ElementName, _ marks: [Bool]) -> Bool {
    Int(name.number) < marks.count && marks[Int(name.number)]
  }
}
