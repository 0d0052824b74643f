/// How a cell looks. Equal styles share one format in the workbook.
public struct Style: Hashable, Sendable {
  /// In Excel's own code, such as `#,##0.00` or `yyyy-mm-dd`; up to 127 bytes.
  public var numberFormat: String?
  public var fontName: String?
  /// In points, 1 to 409; `nil` is 11.
  public var size: Double?
  public var isBold = false
  public var isItalic = false
  public var isUnderlined = false
  public var colour: Colour?
  public var fill: Colour?
  public var horizontal = HorizontalAlignment.automatic
  public var vertical = VerticalAlignment.bottom
  public var wraps = false
  /// In steps of about three spaces, 0 to 15.
  public var indent = 0
  /// Thin lines; `nil` draws none.
  public var topLine: Colour?
  public var bottomLine: Colour?
  public var readingOrder = ReadingOrder.context

  public init() {}

  /// Blue and underlined, as readers expect of a link.
  public static let link: Style = {
    var style = Style()
    style.colour = Colour(0x0563C1)
    style.isUnderlined = true
    return style
  }()
}

public enum HorizontalAlignment: Hashable, Sendable {
  /// Text to the side where reading starts, numbers to the other.
  case automatic
  case left, centre, right
}

public enum VerticalAlignment: Hashable, Sendable {
  case top, centre, bottom
}

/// The direction in which a cell's text is read.
public enum ReadingOrder: Hashable, Sendable {
  /// As its first letter with a direction says.
  case context
  case leftToRight, rightToLeft
}
