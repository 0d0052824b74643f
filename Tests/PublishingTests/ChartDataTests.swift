import DocumentModel
import Foundation
import PortfolioModel
import Publishing
import Testing

/// What charts draw is what their tables say, cell by cell, on paper and on the page.
struct ChartDataTests {
  /// The reports that have charts.
  static let reports = ["country", "environment", "summary"]

  private func document(_ report: String) throws -> Document {
    try Workbench.document(report, Workbench.context("training")).document()
  }

  private func charts(of document: Document) -> [(chart: Chart, table: Table)] {
    document.sections.flatMap(\.blocks).compactMap { block in
      guard case .chart(let chart) = block, let table = document.table(of: chart) else {
        return nil
      }
      return (chart, table)
    }
  }

  private func number(_ value: Value) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .money(let money): Double(money.plainText)
    case .quantity(let quantity): Double(quantity.plainText)
    case .ratio(let ratio): ratio.approximation
    default: nil
    }
  }

  /// A table with figures, noughts and gaps, drawn in every way there is.
  private func pictures() throws -> Document {
    let rows: [(String, [Value])] = [
      ("Wells", [.integer(3), .integer(2)]), ("Taps", [.integer(0), .integer(5)]),
      ("Roads", [.notStated, .integer(1)]), ("Jobs", [.integer(4), .notDue]),
    ]
    let table = Table(
      id: "t", title: "Figures",
      columns: [
        Column(id: "name", heading: "Name", kind: .text),
        Column(id: "one", heading: "One", kind: .integer),
        Column(id: "two", heading: "Two", kind: .integer),
      ], rows: rows.map { name, values in Row(([.text(name)] + values).map { Cell($0) }) })
    let charts = Chart.Kind.allCases.map { kind in
      Chart(
        id: kind.rawValue, title: "Picture \(kind.rawValue)", kind: kind, table: "t",
        categories: "name", series: kind == .pie ? ["one"] : ["one", "two"],
        categoryTitle: "Name", unit: "Count", alternative: "Says \(kind.rawValue)")
    }
    var document = try document("summary")
    document.sections = [
      Section(id: "s", title: "S", blocks: [.table(table)] + charts.map { .chart($0) })
    ]
    return document
  }

  @Test func `a picture of every kind draws what is stated and says what is missing`() throws {
    let page = try Workbench.text(of: pictures(), as: .html)
    let drawn = Chart.Kind.allCases.map { kind -> String in
      let rest = page.components(separatedBy: "aria-label=\"Picture \(kind.rawValue)\"").last ?? ""
      return rest.components(separatedBy: "</svg>")[0]
    }
    for (picture, kind) in zip(drawn, Chart.Kind.allCases) {
      #expect(picture.contains("<desc id="))
      #expect(picture.contains("Says \(kind.rawValue)</desc>"))
      #expect(picture.contains("not stated"), "\(kind)")
    }
    func count(_ mark: String, in kind: Chart.Kind) -> Int {
      guard let index = Chart.Kind.allCases.firstIndex(of: kind) else { return 0 }
      return drawn[index].components(separatedBy: mark).count - 1
    }
    #expect(count("<rect class=\"bar\"", in: .bar) == 6)
    #expect(count("class=\"point\"", in: .line) == 8, "six figures, and two in the legend")
    #expect(count("class=\"slice\"", in: .pie) == 2, "a nought has no slice")
  }

  @Test(.enabled(if: Programs.hasOpenpyxl, "openpyxl is absent"), arguments: reports + [nil])
  func `a workbook's charts refer to the cells of their tables`(report: String?) throws {
    let document = try report.map(document) ?? pictures()
    let expected = charts(of: document)
    #expect(!expected.isEmpty)
    let read = try Workbench.withFolder { folder in
      let path = folder + "/report.xlsx"
      _ = try Printer.workbook.print(document, OutputFile(path: path))
      return try JSONDecoder().decode(
        [ReadChart].self, from: Programs.python("charts.py", [path]))
    }
    #expect(read.count == expected.count)
    for (found, (chart, table)) in zip(read, expected) {
      #expect(found.title == chart.title)
      #expect(Set(found.axes) == (chart.kind == .pie ? [] : [chart.categoryTitle, chart.unit]))
      #expect(found.series.count == chart.series.count)
      for (series, column) in zip(found.series, chart.series) {
        let index = try #require(table.index(of: column))
        #expect(series.name == table.columns[index].heading)
        #expect(series.values == table.rows.map { number($0.cells[index].value) }, "\(chart.id)")
      }
    }
  }

  @Test(arguments: reports)
  func `bars on a page are as long as their figures`(report: String) throws {
    let document = try document(report)
    let page = try Workbench.text(of: document, as: .html)
    let pictures = page.components(separatedBy: "<svg ").dropFirst().map {
      $0.components(separatedBy: "</svg>")[0]
    }
    for (picture, (chart, table)) in zip(pictures, charts(of: document)) {
      let widths = picture.matches(of: #/class="bar" x="[0-9.]+" y="[0-9.]+" width="([0-9.]+)"/#)
        .compactMap { Double($0.output.1) }
      let columns = chart.series.compactMap { table.index(of: $0) }
      let numbers = table.rows.flatMap { row in
        columns.compactMap { number(row.cells[$0].value) }
      }
      try #require(widths.count == numbers.count)
      let scale = (widths.max() ?? 0) / (numbers.max() ?? 1)
      for (width, number) in zip(widths, numbers) {
        #expect(abs(width - max(1, number * scale)) < 1, "\(chart.id)")
      }
      #expect(picture.contains(chart.alternative.prefix(20)))
    }
    #expect(pictures.count == charts(of: document).count)
  }
}

/// A chart as an independent reader finds it.
private struct ReadChart: Decodable {
  let sheet: String
  let title: String
  let axes: [String]
  let series: [Series]

  struct Series: Decodable {
    let name: String
    let categories: [String]
    let values: [Double?]
  }
}
