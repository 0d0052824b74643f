/// How a column is shown.
public struct ColumnLayout: Hashable, Sendable {
  /// In characters of the default font, 0 to 255; `nil` leaves Excel's default.
  public var width: Double?
  public var isHidden: Bool
  /// For cells of the column that are never set.
  public var style: Style?

  public init(width: Double? = nil, isHidden: Bool = false, style: Style? = nil) {
    self.width = width
    self.isHidden = isHidden
    self.style = style
  }
}
