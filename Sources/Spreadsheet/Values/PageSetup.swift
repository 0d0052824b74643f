/// How a sheet is printed: landscape A4, fitted to the width of one page, unless said otherwise.
public struct PageSetup: Hashable, Sendable {
  public var isLandscape = true
  public var paper = Paper.a4
  /// One page wide and as many tall as it takes.
  public var fitsWidth = true
  /// Printed at the top of every page.
  public var repeatedRows: ClosedRange<Int>?
  public var header = PageLine()
  public var footer = PageLine()
  /// `nil` leaves Excel's.
  public var margins: Margins?

  public init() {}

  public enum Paper: Hashable, Sendable {
    case a3, a4, letter
  }

  /// In inches, 0 to 10.
  public struct Margins: Hashable, Sendable {
    public var left: Double
    public var right: Double
    public var top: Double
    public var bottom: Double

    public init(left: Double, right: Double, top: Double, bottom: Double) {
      self.left = left
      self.right = right
      self.top = top
      self.bottom = bottom
    }
  }
}
