import DocumentModel

/// A chart as an SVG image with its title and what it shows in words.
struct Picture {
  let chart: Chart
  let figures: ChartFigures
  let isRightToLeft: Bool
  let id: String

  init(_ chart: Chart, _ figures: ChartFigures, isRightToLeft: Bool, id: String) {
    self.chart = chart
    self.figures = figures
    self.isRightToLeft = isRightToLeft
    self.id = id
  }

  var markup: Markup {
    let (canvas, height) = drawn
    let description = id + "--description"
    let words = [Markup.element("desc", ["id": description], [Markup(plain: chart.alternative)])]
    return .block(
      "svg",
      [
        "role": "img", "aria-label": chart.title, "aria-describedby": description,
        "viewBox": "0 0 \(Canvas.width.mark) \(height.mark)",
        "style": "font-size:\(TextWidth.size.mark)px", "direction": isRightToLeft ? "rtl" : nil,
        "class": chart.kind.rawValue,
      ], words + canvas.marks)
  }

  private var drawn: (Canvas, height: Double) {
    var canvas = Canvas(isRightToLeft: isRightToLeft)
    let height =
      switch chart.kind {
      case .bar: BarChart(chart, figures).draw(on: &canvas)
      case .stacked: StackedChart(chart, figures).draw(on: &canvas)
      case .line: LineChart(chart, figures).draw(on: &canvas)
      case .pie: PieChart(chart, figures).draw(on: &canvas)
      }
    return (canvas, height)
  }
}
