import CXlsxWriter
import Glibc

typealias ChartPointer = UnsafeMutablePointer<lxw_chart>
typealias SeriesPointer = UnsafeMutablePointer<lxw_chart_series>

extension Draft {
  /// Adds the charts of a sheet, once all sheets are there that they may draw.
  mutating func addCharts(of sheet: Sheet, in workbook: Workbook) throws(WorkbookError) {
    for chart in sheet.charts {
      guard let page = workbook_get_worksheet_by_name(book, sheet.name),
        let made = workbook_add_chart(book, chart.kind.code),
        let source = workbook.sheets.first(where: { $0.name == chart.source })
      else { throw .cannotWrite(path: path, reason: "no chart could be added") }
      let place = Place.chart(sheet: sheet.name, chart.place)
      for (index, series) in chart.series.enumerated() {
        try add(series, index, of: chart, from: source, to: made)
      }
      addTexts(of: chart, to: made, place)
      made.draw(chart, isRightToLeft: sheet.isRightToLeft)
      try insert(made, chart, to: page, place)
    }
  }

  private func add(
    _ series: Chart.Series, _ index: Int, of chart: Chart, from source: Sheet,
    to made: ChartPointer
  ) throws(WorkbookError) {
    guard let line = chart_add_series(made, nil, nil) else {
      throw .cannotWrite(path: path, reason: "no series could be added")
    }
    let (name, values, names) = (series.name, series.values.corners, chart.categories.corners)
    chart_series_set_name_range(line, source.name, lxw_row_t(name.row), lxw_col_t(name.column))
    chart_series_set_values(line, source.name, values.0, values.1, values.2, values.3)
    chart_series_set_categories(line, source.name, names.0, names.1, names.2, names.3)
    let quoted = SheetName.quoted(source.name)
    line.pointee.title.range?.refer(to: "\(quoted)!\(name.absolute)")
    line.pointee.values?.refer(to: "\(quoted)!\(series.values.absolute)")
    line.pointee.categories?.refer(to: "\(quoted)!\(chart.categories.absolute)")
    let numbers = series.values.addresses.map { source[$0]?.content.drawnNumber }
    try expect(line.pointee.values?.store(numbers) ?? LXW_ERROR_MEMORY_MALLOC_FAILED)
    try expect(line.draw(as: chart.kind, index, numbers))
  }

  /// Set in the library's own memory, which it frees: it would take a text that begins with `=`
  /// for a formula.
  private mutating func addTexts(of chart: Chart, to made: ChartPointer, _ place: Place) {
    made.pointee.title.name = copy(of: fitted(chart.title, place))
    if chart.title.isEmpty { chart_title_off(made) }
    guard let (categories, values) = made.axes(of: chart.kind) else { return }
    categories.pointee.title.name = copy(of: fitted(chart.categoryTitle, place))
    values.pointee.title.name = copy(of: fitted(chart.valueTitle, place))
  }

  private func copy(of text: String) -> UnsafeMutablePointer<CChar>? {
    text.isEmpty ? nil : strdup(text)
  }

  private mutating func insert(
    _ made: ChartPointer, _ chart: Chart, to page: SheetPointer, _ place: Place
  ) throws(WorkbookError) {
    let clean = chart.alternative.withoutControls
    let shown = clean.shortened(toBytes: 2_079)
    if shown != clean { written.shortened.append(place) }
    var texts = CTexts()
    defer { texts.free() }
    var options = lxw_chart_options()
    options.x_scale = Double(chart.width) / 480
    options.y_scale = Double(chart.height) / 288
    // It follows the rows above when a filter hides them, and keeps its size.
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    options.description = texts.add(shown)
    let (row, column) = (lxw_row_t(chart.place.row), lxw_col_t(chart.place.column))
    try expect(worksheet_insert_chart_opt(page, row, column, made, &options))
  }

  private mutating func fitted(_ text: String, _ place: Place) -> String {
    let clean = text.withoutControls
    let shown = clean.shortened(to: 255)
    if shown != clean { written.shortened.append(place) }
    return shown
  }
}

extension Chart.Kind {
  fileprivate var code: UInt8 {
    switch self {
    case .bar: UInt8(LXW_CHART_BAR.rawValue)
    case .stacked: UInt8(LXW_CHART_BAR_STACKED.rawValue)
    case .line: UInt8(LXW_CHART_LINE.rawValue)
    case .pie: UInt8(LXW_CHART_PIE.rawValue)
    }
  }
}
