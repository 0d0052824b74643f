import Testing

@testable import Spreadsheet

struct ChartRefusalTests {
  private func refusal(
    _ kind: Chart.Kind = .bar, _ change: (inout Chart) -> Void
  ) throws -> String? {
    var sheet = Sheet.sampleOfNumbers()
    var chart = Chart.sample(kind)
    change(&chart)
    sheet.charts = [chart]
    return try Workbook.sample(sheet).refusal()?.description
  }

  @Test func `a chart of no sheet is refused`() throws {
    #expect(
      try refusal { $0.source = "Data" } == "the chart at 'Report'!A6 refers to no sheet 'Data'")
  }

  @Test func `cells outside of the sheet are refused`() throws {
    let fact = "is outside of Excel's 1,048,576 × 16,384 cells"
    #expect(
      try refusal { $0.categories = .sample(0...1_048_576, 0...0) }
        == "'Report'!A1:row 1048576, column 0 \(fact)")
    #expect(
      try refusal { $0.series[0].values = .sample(1...3, 16_384...16_384) }?.hasSuffix(fact) == true
    )
    #expect(try refusal { $0.series[0].name.row = -1 }?.hasSuffix(fact) == true)
    #expect(try refusal { $0.place.row = 1_048_576 }?.hasSuffix(fact) == true)
  }

  @Test func `a chart that goes on below or beside the sheet is refused`() throws {
    #expect(try refusal { $0.place.row = 1_048_561 } != nil)
    #expect(try refusal { $0.place.row = 1_048_560 } == nil)
    #expect(try refusal { $0.place.column = 16_380 } != nil)
    #expect(try refusal { $0.place.column = 16_370 } == nil)
  }

  @Test func `a chart has series, and a pie has one`() throws {
    let bars = "the number of series of the chart at 'Report'!A6 must be 1 to 255"
    #expect(try refusal { $0.series = [] } == bars)
    #expect(try refusal { $0.series = Chart.sample(series: 256).series } == bars)
    let pie = "the number of series of the chart at 'Report'!A6 must be 1"
    #expect(try refusal(.pie) { $0.series = [] } == pie)
    #expect(try refusal(.pie) { $0.series = Chart.sample(series: 2).series } == pie)
  }

  @Test func `a number without its category is refused`() throws {
    #expect(
      try refusal { $0.series[0].values = .sample(1...4, 1...1) }
        == "B2:B5 of the chart at 'Report'!A6 must be"
        + " one row or column, as long as the categories, up to 65,535")
    #expect(try refusal { $0.categories = .sample(1...3, 0...1) } != nil)
    #expect(
      try refusal {
        $0.categories = .sample(0...65_535, 0...0)
        $0.series[0].values = .sample(0...65_535, 1...1)
      } != nil)
  }

  @Test func `a size or number format that Excel has not is refused`() throws {
    let size = "the size of the chart at 'Report'!A6 must be 1 to 10,000 pixels"
    #expect(try refusal { $0.width = 0 } == size)
    #expect(try refusal { $0.height = 10_001 } == size)
    #expect(try refusal { $0.numberFormat = "" } != nil)
    #expect(try refusal { $0.numberFormat = String(repeating: "0", count: 128) } != nil)
  }
}
