import DocumentModel
import PortfolioModel
import Spreadsheet

extension SheetLayout {
  /// A picture of the cells of the chart's table, wherever in the workbook they stand; a line of
  /// text where it has no rows.
  mutating func write(
    _ chart: DocumentModel.Chart, _ places: [String: TablePlace], at row: Int
  ) {
    guard let place = places[chart.table], !place.table.rows.isEmpty,
      let drawn = drawing(of: chart, place, at: row)
    else {
      sheet[row, 0] = Cell(.text(chart.title), style: Look.heading)
      sheet[row + 1, 0] = Cell(.text(document.words.noRows), style: Look.missingText)
      return
    }
    sheet.charts.append(drawn)
  }

  private func drawing(
    of chart: DocumentModel.Chart, _ place: TablePlace, at row: Int
  ) -> Spreadsheet.Chart? {
    let columns = chart.series.compactMap { place.table.index(of: $0) }
    guard let categories = place.cells(of: chart.categories), let first = columns.first else {
      return nil
    }
    var drawn = Spreadsheet.Chart(
      chart.kind.drawn, at: Address(row: row, column: 0), width: Self.chartWidth,
      height: document.height(of: chart) * Self.rowPixels, of: place.sheet,
      categories: categories, series: columns.map { place.series($0) })
    drawn.title = chart.title
    drawn.categoryTitle = chart.categoryTitle
    drawn.valueTitle = chart.unit
    drawn.numberFormat = place.table.columns[first].axisFormat
    drawn.alternative = chart.alternative
    return drawn
  }

  /// As wide as the facts of a sheet without tables.
  private static let chartWidth = 760

  /// The height of a row that nothing stands in.
  private static let rowPixels = 20
}

extension Document {
  /// The rows that a chart takes, more where there are many bars.
  func height(of chart: DocumentModel.Chart) -> Int {
    guard let table = table(of: chart), !table.rows.isEmpty else { return 2 }
    let pixelsOfBars =
      switch chart.kind {
      case .bar: 12 + 12 * chart.series.count
      case .stacked: 24
      case .line, .pie: 0
      }
    return min(60, max(18, 6 + table.rows.count * pixelsOfBars / 20))
  }
}

extension TablePlace {
  fileprivate func series(_ column: Int) -> Spreadsheet.Chart.Series {
    Spreadsheet.Chart.Series(
      Address(row: headingRow, column: column),
      values: CellRange(rows: firstRow...lastRow, columns: column...column))
  }
}

extension DocumentModel.Chart.Kind {
  fileprivate var drawn: Spreadsheet.Chart.Kind {
    switch self {
    case .bar: .bar
    case .stacked: .stacked
    case .line: .line
    case .pie: .pie
    }
  }
}

extension Column {
  /// Whole units are enough along an axis.
  fileprivate var axisFormat: String {
    switch kind {
    case .ratio: "0%"
    case .quantity: "General"
    case .text, .longText, .code, .integer, .date, .money, .moneyIn: "#,##0"
    }
  }
}
