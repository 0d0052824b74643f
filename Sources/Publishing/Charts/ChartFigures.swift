import DocumentModel
import PortfolioModel

/// What a chart draws: the figures of its table's columns, each with the text that stands there.
struct ChartFigures {
  let categories: [String]
  let series: [Series]
  private let reader: ReaderText
  private let sample: Value?

  /// A column that is drawn.
  struct Series {
    let name: String
    let points: [Point]
  }

  /// A cell that is drawn.
  struct Point {
    /// For drawing only; `nil` where there is no figure.
    let number: Double?
    let text: String
  }

  init(_ chart: Chart, _ table: Table, _ reader: ReaderText) {
    self.reader = reader
    let values = table.index(of: chart.categories).map { index in
      table.rows.map { $0.cells[index].value }
    }
    categories = (values ?? []).map { reader.text(of: $0, showsCurrency: true) }
    let columns = chart.series.compactMap { table.index(of: $0) }
    series = columns.map { index in
      Series(
        name: table.columns[index].heading,
        points: table.rows.map { Self.point($0.cells[index].value, reader) })
    }
    sample = table.rows.lazy.flatMap { row in columns.map { row.cells[$0].value } }
      .first { $0.drawn != nil }
  }

  var numbers: [Double] { series.flatMap(\.points).compactMap(\.number) }

  /// A number on an axis, as the figures themselves are written.
  func text(ofTick tick: Quantity) -> String {
    if case .ratio = sample {
      return reader.format.percentText(
        Ratio(tick.coefficient, over: Quantity.powerOfTen(tick.scale)))
    }
    guard tick.scale == 0, let whole = Int(exactly: tick.coefficient) else {
      return tick.plainText
    }
    return reader.format.text(whole)
  }

  /// How many decimals a number on an axis may have.
  var decimalsOfTicks: Int {
    switch sample {
    case .integer: 0
    case .money(let money): money.currency.decimals
    // Percentages are written with one decimal.
    case .ratio: 3
    default: 6
    }
  }

  private static func point(_ value: Value, _ reader: ReaderText) -> Point {
    Point(number: value.drawn, text: reader.text(of: value, showsCurrency: false))
  }
}
