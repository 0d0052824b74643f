import CXlsxWriter

extension Draft {
  /// Between two fixed numbers, so that colours of different ranges compare.
  func add(_ scale: ColourScale, to page: SheetPointer) throws(WorkbookError) {
    var format = lxw_conditional_format()
    format.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
    format.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    format.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    format.max_value = scale.maximum
    format.min_color = Colour.white.code
    format.max_color = scale.colour.code
    let (top, left, bottom, right) = scale.range.corners
    try expect(
      worksheet_conditional_format_range(page, top, left, bottom, right, &format))
  }
}
