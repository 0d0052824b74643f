/// A picture of a table's columns: it has no data but the table's, so the two cannot differ.
public struct Chart: Hashable, Sendable {
  public var id: String
  public var title: String
  public var kind: Kind
  /// The id of the table whose rows are drawn; it stands in the same document.
  public var table: String
  /// The column whose values name the rows.
  public var categories: String
  /// The columns that are drawn, all of one unit; a pie has one.
  public var series: [String]
  /// What the rows are, for the axis along which they stand.
  public var categoryTitle: String
  /// What the numbers are, for the axis along which they are measured: `USD`, `People`.
  public var unit: String
  /// What the picture shows, in words, for readers who do not see it.
  public var alternative: String

  public enum Kind: String, CaseIterable, Sendable {
    case bar, stacked, line, pie
  }

  public init(
    id: String, title: String, kind: Kind, table: String, categories: String, series: [String],
    categoryTitle: String, unit: String, alternative: String
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.table = table
    self.categories = categories
    self.series = series
    self.categoryTitle = categoryTitle
    self.unit = unit
    self.alternative = alternative
  }
}

extension Document {
  /// The table that a chart draws.
  public func table(of chart: Chart) -> Table? { tables.first { $0.id == chart.table } }
}
