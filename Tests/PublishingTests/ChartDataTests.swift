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

  @Test(.enabled(if: Programs.hasOpenpyxl, "openpyxl is absent"), arguments: reports)
  func `a workbook's charts refer to the cells of their tables`(report: String) throws {
    let document = try document(report)
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
      #expect(Set(found.axes) == [chart.categoryTitle, chart.unit])
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
