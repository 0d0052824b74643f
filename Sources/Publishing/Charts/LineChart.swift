import DocumentModel

/// Lines from row to row; where a figure is missing the line breaks and the word stands there.
struct LineChart {
  private static let height = 220.0
  private let chart: Chart
  private let figures: ChartFigures
  private let scale: Scale
  private let left: Double

  init(_ chart: Chart, _ figures: ChartFigures) {
    self.chart = chart
    self.figures = figures
    scale = Scale(
      of: figures.numbers, length: Self.height, most: 5, decimals: figures.decimalsOfTicks)
    left = TextWidth.widest(scale.ticks.map(figures.text(ofTick:))) + 10
  }

  func draw(on canvas: inout Canvas) -> Double {
    let legend = Legend(names: figures.series.map(\.name), dashes: Self.dashes)
    let unit = legend.draw(on: &canvas, below: 0) + TextWidth.lineHeight
    canvas.text(chart.unit, x: 0, y: unit, .title)
    let bottom = unit + 20 + Self.height
    drawScale(bottom, on: &canvas)
    for (index, series) in figures.series.enumerated() {
      draw(series.points, Palette.colour(index), Self.dashes(index), bottom, on: &canvas)
    }
    drawCategories(bottom, on: &canvas)
    canvas.text(
      chart.categoryTitle, x: (left + Canvas.width) / 2, y: bottom + 46, .title.anchored(.middle))
    return bottom + 54
  }

  private static func dashes(_ index: Int) -> String? {
    let patterns = [nil, "7 4", "2 3", "10 3 2 3"]
    return patterns[index % patterns.count]
  }

  private var step: Double { (Canvas.width - left) / Double(max(1, figures.categories.count)) }

  private func x(_ index: Int) -> Double { left + step * (Double(index) + 0.5) }

  private func drawScale(_ bottom: Double, on canvas: inout Canvas) {
    for tick in scale.ticks {
      let y = bottom - scale.position(of: tick)
      let colour = tick == .zero ? Palette.axis : Palette.line
      canvas.line(from: (left, y), to: (Canvas.width, y), colour)
      canvas.text(
        figures.text(ofTick: tick), x: left - 8, y: y + 5, .quiet.anchored(.end))
    }
  }

  private func draw(
    _ points: [ChartFigures.Point], _ colour: ScreenColour, _ dashes: String?, _ bottom: Double,
    on canvas: inout Canvas
  ) {
    let places = points.enumerated().map { index, point in
      point.number.map { (x: x(index), y: bottom - scale.position(of: $0)) }
    }
    for run in places.split(whereSeparator: { $0 == nil }) where run.count > 1 {
      canvas.path(through: run.compactMap { $0 }, colour, dashes: dashes)
    }
    for place in places.compactMap({ $0 }) { canvas.dot(x: place.x, y: place.y, colour) }
    drawTexts(points, places.map { $0?.y }, bottom, on: &canvas)
  }

  /// The words for what is missing, and the figures where they have room.
  private func drawTexts(
    _ points: [ChartFigures.Point], _ heights: [Double?], _ bottom: Double,
    on canvas: inout Canvas
  ) {
    let widest = TextWidth.widest(points.map(\.text))
    let hasRoom = figures.series.count == 1 && widest + 6 <= step
    var upright = Canvas.Hand.missing
    upright.isUpright = true
    for (index, point) in points.enumerated() {
      if let y = heights[index] {
        guard hasRoom else { continue }
        canvas.text(point.text, x: x(index), y: y - 10, .plain.anchored(.middle))
      } else {
        canvas.text(point.text, x: x(index), y: bottom - scale.position(of: 0) - 8, upright)
      }
    }
  }

  /// The names of the rows, or of as many as have room at even distances.
  private func drawCategories(_ bottom: Double, on canvas: inout Canvas) {
    let each = max(1, Int(((TextWidth.widest(figures.categories) + 10) / step).rounded(.up)))
    for (index, name) in figures.categories.enumerated() where index % each == 0 {
      let half = TextWidth.of(name) / 2
      let x = min(Canvas.width - half, max(half, x(index)))
      canvas.text(name, x: x, y: bottom + 20, .quiet.anchored(.middle))
    }
  }
}
