extension Sheet {
  func check(_ chart: Chart, sheetNames: Set<String>) throws(WorkbookError) {
    if !chart.place.isInSheet { throw .outsideSheet(.cell(sheet: name, chart.place)) }
    let place = Place.chart(sheet: name, chart.place)
    if !sheetNames.contains(chart.source) { throw .unknownSheet(chart.source, from: "\(place)") }
    for range in chart.ranges where !range.isInSheet {
      throw .outsideSheet(.range(sheet: chart.source, range))
    }
    try checkSeries(of: chart, at: place)
    try checkSize(of: chart, at: place)
    try require(
      chart.numberFormat.isKeptInStyles, "the number format", of: "\(place)",
      "1 to 127 bytes of plain text")
  }

  private func checkSeries(of chart: Chart, at place: Place) throws(WorkbookError) {
    let isPie = chart.kind == .pie
    try require(
      (1...(isPie ? 1 : 255)).contains(chart.series.count), "the number of series", of: "\(place)",
      isPie ? "1" : "1 to 255")
    for range in [chart.categories] + chart.series.map(\.values) {
      try require(
        range.isOneLine && range.count == chart.categories.count && range.count <= 65_535,
        "\(range)", of: "\(place)", "one row or column, as long as the categories, up to 65,535")
    }
  }

  private func checkSize(of chart: Chart, at place: Place) throws(WorkbookError) {
    try require(
      (1...10_000).contains(chart.width) && (1...10_000).contains(chart.height), "the size",
      of: "\(place)", "1 to 10,000 pixels")
    if !hasRoom(for: chart) { throw .outsideSheet(place) }
  }

  /// Excel opens no sheet with a chart that goes on where its cells end.
  private func hasRoom(for chart: Chart) -> Bool {
    let rows = (chart.place.row..<Address.rowLimit).lazy.map { row in
      (self.rowHeights[row] ?? 15) * 4 / 3
    }
    let columns = (chart.place.column..<Address.columnLimit).lazy.map { column in
      let layout = self.columns[column] ?? ColumnLayout()
      return layout.isHidden ? 0 : (layout.width ?? 8.43) * 7
    }
    return rows.reach(Double(chart.height)) && columns.reach(Double(chart.width))
  }
}

extension Chart {
  fileprivate var ranges: [CellRange] {
    [categories] + series.flatMap { [CellRange($0.name, $0.name), $0.values] }
  }
}

extension CellRange {
  /// For a range known to be in a sheet.
  fileprivate var count: Int {
    (last.row - first.row + 1) * (last.column - first.column + 1)
  }

  fileprivate var isOneLine: Bool { first.row == last.row || first.column == last.column }
}

extension Sequence<Double> {
  /// Whether the numbers add up to more than `length`; no more of them are looked at than that.
  fileprivate func reach(_ length: Double) -> Bool {
    var sum = 0.0
    return contains {
      sum += $0
      return sum > length
    }
  }
}
