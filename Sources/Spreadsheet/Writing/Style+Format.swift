import CXlsxWriter

extension Style {
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if let numberFormat { format_set_num_format(format, numberFormat) }
    applyFont(to: format)
    applyAlignment(to: format)
    if let fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_bg_color(format, fill.code)
    }
    if let topLine {
      format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_top_color(format, topLine.code)
    }
    if let bottomLine {
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_bottom_color(format, bottomLine.code)
    }
  }

  private func applyFont(to format: UnsafeMutablePointer<lxw_format>) {
    if let fontName { format_set_font_name(format, fontName) }
    if let size { format_set_font_size(format, size) }
    if isBold { format_set_bold(format) }
    if isItalic { format_set_italic(format) }
    if isUnderlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if let colour { format_set_font_color(format, colour.code) }
  }

  private func applyAlignment(to format: UnsafeMutablePointer<lxw_format>) {
    if horizontal != .automatic { format_set_align(format, horizontal.code) }
    if vertical != .bottom { format_set_align(format, vertical.code) }
    if wraps { format_set_text_wrap(format) }
    if indent > 0 { format_set_indent(format, UInt8(indent)) }
    if readingOrder != .context { format_set_reading_order(format, readingOrder.code) }
  }
}

extension Colour {
  /// The library's zero means “no colour”; its black is out of the range of the others.
  var code: lxw_color_t { rgb == 0 ? UInt32(LXW_COLOR_BLACK.rawValue) : rgb }
}

extension HorizontalAlignment {
  fileprivate var code: UInt8 {
    switch self {
    case .automatic: UInt8(LXW_ALIGN_NONE.rawValue)
    case .left: UInt8(LXW_ALIGN_LEFT.rawValue)
    case .centre: UInt8(LXW_ALIGN_CENTER.rawValue)
    case .right: UInt8(LXW_ALIGN_RIGHT.rawValue)
    }
  }
}

extension VerticalAlignment {
  fileprivate var code: UInt8 {
    switch self {
    case .top: UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)
    case .centre: UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue)
    case .bottom: UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue)
    }
  }
}

extension ReadingOrder {
  fileprivate var code: UInt8 {
    switch self {
    case .context: 0
    case .leftToRight: 1
    case .rightToLeft: 2
    }
  }
}
