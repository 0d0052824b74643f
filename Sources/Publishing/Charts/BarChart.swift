import DocumentModel

/// Bars from the line of zero, those of a row below its name.
struct BarChart {
  private static let thickness = 17.0
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
    let rows = CategoryRows(
      figures.categories, height: (Self.thickness + 3) * Double(figures.series.count), below: top)
    let axis = axis
    axis.drawLines(on: &canvas, from: top + 10, to: rows.bottom)
    for row in rows.all {
      row.drawName(on: &canvas)
      for (index, series) in figures.series.enumerated() {
        let y = row.top + (Self.thickness + 3) * Double(index)
        draw(series.points[row.index], axis, y, Palette.colour(index), on: &canvas)
      }
    }
    return axis.drawNumbers(on: &canvas, below: rows.bottom, unit: chart.unit)
  }

  /// An axis that leaves room for the figures at the ends of the bars.
  private var axis: LengthAxis {
    let points = figures.series.flatMap(\.points)
    let left = points.filter { ($0.number ?? 0) < 0 }.map(\.text)
    let right = points.filter { ($0.number ?? 0) >= 0 }.map(\.text)
    return LengthAxis(
      figures, of: figures.numbers, left: left.isEmpty ? 0 : TextWidth.widest(left) + 8,
      right: TextWidth.widest(right) + 8)
  }

  /// A bar with its figure; a hairline for zero; the word alone for what is missing.
  private func draw(
    _ point: ChartFigures.Point, _ axis: LengthAxis, _ y: Double, _ colour: ScreenColour,
    on canvas: inout Canvas
  ) {
    let line = y + Self.thickness - 4
    guard let number = point.number else {
      canvas.text(point.text, x: axis.zero + 6, y: line, .missing)
      return
    }
    let end = axis.x(of: number)
    canvas.rectangle(
      x: min(axis.zero, end), y: y, width: max(1, abs(end - axis.zero)), height: Self.thickness,
      colour, name: "bar")
    let isNegative = number < 0
    canvas.text(
      point.text, x: isNegative ? end - 6 : end + 6, y: line,
      .plain.anchored(isNegative ? .end : .start))
  }
}
