import CXlsxWriter

extension Colour {
  static let ink = Colour(0x1F2A37)
  static let grey = Colour(0x4B5563)
  static let pale = Colour(0xD9DEE4)
}

extension lxw_chart_font {
  /// In points.
  init(size: Double, _ colour: Colour, isBold: Bool = false) {
    self.init()
    self.size = size
    color = colour.code
    bold = isBold ? 1 : 0
  }
}

extension lxw_chart_line {
  /// In points.
  init(_ colour: Colour, width: Float) {
    self.init()
    color = colour.code
    self.width = width
  }
}

extension lxw_chart_fill {
  init(_ colour: Colour) {
    self.init()
    color = colour.code
  }
}
