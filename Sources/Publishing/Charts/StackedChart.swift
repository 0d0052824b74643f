import DocumentModel

/// One bar for each row, its parts behind one another; negative parts lie before zero.
struct StackedChart {
  private static let thickness = 24.0
  private let chart: Chart
  private let figures: ChartFigures

  init(_ chart: Chart, _ figures: ChartFigures) {
    self.chart = chart
    self.figures = figures
  }

  func draw(on canvas: inout Canvas) -> Double {
    let legend = Legend(names: figures.series.map(\.name))
    let top = legend.draw(on: &canvas, below: 0) + TextWidth.lineHeight
    canvas.text(chart.categoryTitle, x: 0, y: top, .title)
    let missing = figures.categories.indices.contains { self.missing(in: $0) != nil }
    let rows = CategoryRows(
      figures.categories, height: Self.thickness + (missing ? TextWidth.lineHeight : 0),
      below: top)
    let axis = LengthAxis(figures, of: ends, left: 8, right: 20)
    axis.drawLines(on: &canvas, from: top + 10, to: rows.bottom)
    for row in rows.all { draw(row, axis, on: &canvas) }
    return axis.drawNumbers(on: &canvas, below: rows.bottom, unit: chart.unit)
  }

  /// Where the bars end on both sides.
  private var ends: [Double] {
    figures.categories.indices.flatMap { row in
      let numbers = figures.series.compactMap { $0.points[row].number }
      return [
        numbers.filter { $0 > 0 }.reduce(0, +), numbers.filter { $0 < 0 }.reduce(0, +),
      ]
    }
  }

  private func draw(_ row: CategoryRow, _ axis: LengthAxis, on canvas: inout Canvas) {
    row.drawName(on: &canvas)
    var (above, below) = (0.0, 0.0)
    for (index, series) in figures.series.enumerated() {
      let point = series.points[row.index]
      guard let number = point.number else { continue }
      let start = number < 0 ? below : above
      draw(
        point, from: axis.x(of: start), to: axis.x(of: start + number), y: row.top,
        Palette.colour(index), on: &canvas)
      if number < 0 { below += number } else { above += number }
    }
    if let missing = missing(in: row.index) {
      canvas.text(missing, x: axis.zero + 6, y: row.top + Self.thickness + 15, .missing)
    }
  }

  /// A part with its figure where there is room; a hairline for zero.
  private func draw(
    _ point: ChartFigures.Point, from start: Double, to end: Double, y: Double,
    _ colour: ScreenColour, on canvas: inout Canvas
  ) {
    let width = abs(end - start)
    // A white edge divides the parts.
    let edge = width > 3 ? 1.0 : 0
    canvas.rectangle(
      x: min(start, end), y: y, width: max(1, width - edge), height: Self.thickness, colour,
      name: "bar")
    guard width > TextWidth.of(point.text) + 8 else { return }
    canvas.text(
      point.text, x: (start + end) / 2, y: y + 17,
      Canvas.Hand(colour: .white, anchor: .middle))
  }

  /// What a row's bar cannot show, in words.
  private func missing(in row: Int) -> String? {
    let words = figures.series.compactMap { series -> String? in
      let point = series.points[row]
      guard point.number == nil, !point.text.isEmpty else { return nil }
      return "\(series.name): \(point.text)"
    }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }
}
