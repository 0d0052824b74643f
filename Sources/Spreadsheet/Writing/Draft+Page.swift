import CXlsxWriter

extension Draft {
  mutating func addPageSetup(of sheet: Sheet, to page: SheetPointer) throws(WorkbookError) {
    let setup = sheet.page
    if setup.isLandscape { worksheet_set_landscape(page) }
    worksheet_set_paper(page, setup.paper.code)
    if setup.fitsWidth { worksheet_fit_to_pages(page, 1, 0) }
    if let rows = setup.repeatedRows {
      let (first, last) = (lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound))
      try expect(worksheet_repeat_rows(page, first, last))
    }
    if let margins = setup.margins {
      worksheet_set_margins(page, margins.left, margins.right, margins.top, margins.bottom)
    }
    let header = fitted(setup.header, .header(sheet: sheet.name))
    if !header.isEmpty { try expect(worksheet_set_header(page, header)) }
    let footer = fitted(setup.footer, .footer(sheet: sheet.name))
    if !footer.isEmpty { try expect(worksheet_set_footer(page, footer)) }
  }

  private mutating func fitted(_ line: PageLine, _ place: Place) -> String {
    let fitted = line.fitted()
    if fitted.isShortened { written.shortened.append(place) }
    return fitted.text
  }
}

extension PageSetup.Paper {
  /// The numbers that printers and Excel give to papers.
  fileprivate var code: UInt8 {
    switch self {
    case .letter: 1
    case .a3: 8
    case .a4: 9
    }
  }
}
