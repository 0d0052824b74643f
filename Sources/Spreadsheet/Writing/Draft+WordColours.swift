import CXlsxWriter

extension Draft {
  /// A rule on the cells' own value: rules on the text of several columns all look at the last.
  mutating func add(_ rule: WordColour, to page: SheetPointer) throws(WorkbookError) {
    var style = Style()
    (style.fill, style.colour) = (rule.fill, rule.colour)
    var texts = CTexts()
    defer { texts.free() }
    var format = lxw_conditional_format()
    format.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    format.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
    format.value_string = texts.add("\"\(rule.word.replacing("\"", with: "\"\""))\"")
    format.format = try self.format(for: style)
    let (top, left, bottom, right) = rule.range.corners
    try expect(
      worksheet_conditional_format_range(page, top, left, bottom, right, &format))
  }
}
