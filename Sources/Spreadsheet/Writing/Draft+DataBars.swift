import CXlsxWriter

extension Draft {
  /// Solid bars between two fixed numbers, so that bars of different sheets compare.
  func add(_ bar: DataBar, to page: SheetPointer) throws(WorkbookError) {
    var format = lxw_conditional_format()
    format.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    format.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    format.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    format.min_value = bar.minimum
    format.max_value = bar.maximum
    format.bar_color = bar.colour.code
    format.data_bar_2010 = 1
    format.bar_solid = 1
    let (top, left, bottom, right) = bar.range.corners
    try expect(
      worksheet_conditional_format_range(page, top, left, bottom, right, &format))
  }
}
