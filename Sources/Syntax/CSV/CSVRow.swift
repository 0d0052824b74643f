import PortfolioModel

/// One row of a CSV file.
public struct CSVRow: Sendable {
  public let position: Position
  public let cells: [Cell]
  /// Why the row cannot be read, where it cannot; it has no cells then.
  public let problem: Problem?

  /// A cell's text, without its quotes, and where it begins.
  public struct Cell: Sendable {
    public let text: String
    public let position: Position
  }

  /// What is wrong with a row.
  public struct Problem: Error {
    public let fact: Message
    public let remedy: Message
    public let position: Position

    public init(_ fact: Message, _ remedy: Message, at position: Position) {
      self.fact = fact
      self.remedy = remedy
      self.position = position
    }
  }

  /// Whether nothing is written in it, as spreadsheets leave behind.
  var isBlank: Bool { problem == nil && cells.allSatisfy { $0.text.isEmpty } }
}
