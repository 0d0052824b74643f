/// A picture of cells: it has no data but theirs, and changes with them.
///
/// On a right-to-left sheet its horizontal axis runs from right to left.
public struct Chart: Hashable, Sendable {
  public var kind: Kind
  /// The cell that its upper corner covers.
  public var place: Address
  /// In pixels of 1/96 inch, 1 to 10,000.
  public var width: Int
  public var height: Int
  /// The sheet whose cells it draws.
  public var source: String
  /// The cells that name the categories, in one row or column.
  public var categories: CellRange
  /// 1 to 255; a pie has one.
  public var series: [Series]
  /// Excel holds 255 characters: longer text is cut and reported in ``Written``; none when empty.
  public var title = ""
  /// What the categories are; a pie has no axis for it. Held and cut like the title.
  public var categoryTitle = ""
  /// What the numbers are; a pie has no axis for it. Held and cut like the title.
  public var valueTitle = ""
  /// Of the numbers along the axis, in Excel's own code; up to 127 bytes.
  public var numberFormat = "#,##0"
  /// What the picture shows, for readers who do not see it; up to 2,079 bytes, cut like the title.
  public var alternative = ""

  public init(
    _ kind: Kind, at place: Address, width: Int, height: Int, of source: String,
    categories: CellRange, series: [Series]
  ) {
    self.kind = kind
    self.place = place
    self.width = width
    self.height = height
    self.source = source
    self.categories = categories
    self.series = series
  }

  public enum Kind: CaseIterable, Hashable, Sendable {
    /// Horizontal bars, the first category at the top.
    case bar
    /// Bars whose series follow one another.
    case stacked
    case line
    /// Each slice says what it is and its share of the whole.
    case pie
  }

  /// Numbers that are drawn alike.
  public struct Series: Hashable, Sendable {
    /// The cell that says what the numbers are.
    public var name: Address
    /// One for each category, in one row or column; text and empty cells have no number.
    public var values: CellRange

    public init(_ name: Address, values: CellRange) {
      self.name = name
      self.values = values
    }
  }
}

extension Chart {
  /// The colours of series and slices, in this order, then again.
  ///
  /// Each has a contrast of 3 : 1 with white paper, and any two differ for readers who do not
  /// tell red from green, or blue from yellow; neighbours also differ in grey print.
  public static let palette = [
    0x1665B2, 0xE2790D, 0x083F30, 0xB2326B, 0x439EC1, 0x9A0FEC, 0x453806,
  ].map { Colour($0) }

  static func colour(_ index: Int) -> Colour { palette[index % palette.count] }
}
