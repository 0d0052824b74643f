import DocumentModel
import Foundation

/// Slices of a whole, numbered as in the list below them, which holds every figure.
struct PieChart {
  private static let radius = 105.0
  private let chart: Chart
  private let figures: ChartFigures
  private let points: [ChartFigures.Point]

  init(_ chart: Chart, _ figures: ChartFigures) {
    self.chart = chart
    self.figures = figures
    points = figures.series.first?.points ?? []
  }

  func draw(on canvas: inout Canvas) -> Double {
    let whole = points.compactMap(\.number).filter { $0 > 0 }.reduce(0, +)
    var top = 0.0
    if whole > 0 {
      drawSlices(of: whole, on: &canvas)
      top = 2 * Self.radius + 16
    }
    return drawList(below: top, on: &canvas)
  }

  /// The slices run from the top, in the direction of reading.
  private func drawSlices(of whole: Double, on canvas: inout Canvas) {
    var start = 0.0
    for (index, point) in points.enumerated() {
      guard let number = point.number, number > 0 else { continue }
      let share = number / whole
      canvas.add(slice(from: start, share: share, Palette.colour(index), on: canvas))
      if share > 0.05 {
        let middle = place(start + share / 2, Self.radius * 0.72)
        canvas.text(
          String(index + 1), x: middle.x, y: middle.y + 5,
          Canvas.Hand(colour: .white, anchor: .middle, isBold: true))
      }
      start += share
    }
  }

  private func slice(
    from start: Double, share: Double, _ colour: ScreenColour, on canvas: Canvas
  ) -> Markup {
    // An arc that ends where it starts would be none at all.
    let end = start + min(share, 0.99999)
    let places = [place(start, Self.radius), place(end, Self.radius)]
    let corners = places.map { "\(canvas.mirrored($0.x).mark) \($0.y.mark)" }
    let centre = "\(canvas.mirrored(Canvas.width / 2).mark) \((Self.radius + 4).mark)"
    let radius = Self.radius.mark
    let arc = "\(radius) \(radius) 0 \(share > 0.5 ? 1 : 0) \(canvas.isRightToLeft ? 0 : 1)"
    return .element(
      "path",
      [
        "class": "slice", "d": "M\(centre) L\(corners[0]) A\(arc) \(corners[1]) Z",
        "fill": colour.text, "stroke": "#fff", "stroke-width": "1.5",
      ])
  }

  /// A place at a share of a turn from the top.
  private func place(_ turn: Double, _ radius: Double) -> (x: Double, y: Double) {
    let angle = turn * 2 * Double.pi
    return (Canvas.width / 2 + radius * sin(angle), Self.radius + 4 - radius * cos(angle))
  }

  private func drawList(below top: Double, on canvas: inout Canvas) -> Double {
    var y = top + TextWidth.lineHeight
    canvas.text(chart.categoryTitle, x: 0, y: y, .title)
    canvas.text(chart.unit, x: Canvas.width, y: y, .title.anchored(.end))
    let room = Canvas.width - 40 - TextWidth.widest(points.map(\.text))
    for (index, point) in points.enumerated() {
      y += 26
      drawNumber(index, point, y, on: &canvas)
      let hand = point.number == nil ? Canvas.Hand.missing : .plain
      canvas.text(point.text, x: Canvas.width, y: y, hand.anchored(.end))
      for (line, text) in TextWidth.lines(figures.categories[index], in: room).enumerated() {
        if line > 0 { y += TextWidth.lineHeight }
        canvas.text(text, x: 32, y: y)
      }
    }
    return y + 12
  }

  /// The number of a slice in its colour; what has no slice has no colour either.
  private func drawNumber(
    _ index: Int, _ point: ChartFigures.Point, _ y: Double, on canvas: inout Canvas
  ) {
    let hasSlice = (point.number ?? 0) > 0
    if hasSlice {
      canvas.rectangle(x: 0, y: y - 15, width: 24, height: 20, Palette.colour(index))
    }
    canvas.text(
      String(index + 1), x: 12, y: y,
      Canvas.Hand(colour: hasSlice ? .white : Palette.quiet, anchor: .middle, isBold: true))
  }
}
