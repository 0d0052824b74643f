import Testing

@testable import Spreadsheet

@Suite(.enabled(if: Reader.isInstalled, "openpyxl is absent"))
struct ChartReadBackTests {
  private func facts(
    _ kind: Chart.Kind, series: Int, isRightToLeft: Bool = false,
    _ change: (inout Chart) -> Void = { _ in }
  ) throws -> [String: String] {
    var sheet = Sheet("Report")
    var chart = Chart.sample(kind, at: Address(row: 1, column: 1), of: "2024", series: series)
    (chart.title, chart.categoryTitle, chart.valueTitle) = ("=Planned & spent", "Country", "=USD")
    chart.alternative = "Three countries.\n“Most” in Morocco"
    change(&chart)
    sheet.charts = [chart]
    sheet.isRightToLeft = isRightToLeft
    return try Workbook.sample(sheet, .sampleOfNumbers("2024")).readBack()
  }

  @Test func `bars are read back`() throws {
    let facts = try facts(.bar, series: 2)
    #expect(
      facts["Report chart 0"] == "barChart clustered bar 1,1 to 8,16 oneCell legend=True")
    #expect(facts["Report chart 0 title"] == "=Planned & spent")
    #expect(facts["Report chart 0 says"] == "Three countries.\n“Most” in Morocco")
    #expect(
      facts["Report chart 0 series 0"]
        == "'2024'!$B$1 '2024'!$A$2:$A$4 '2024'!$B$2:$B$4"
        + " [(0, 1000.0), (1, 2000.0), (2, 3000.0)] 1665B2")
    #expect(
      facts["Report chart 0 series 1"]
        == "'2024'!$C$1 '2024'!$A$2:$A$4 '2024'!$C$2:$C$4 [(0, 500.0), (2, 1500.0)] E2790D")
    #expect(
      facts["Report chart 0 axes"] == "Country maxMin | =USD minMax max #,##0",
      "the first category is at the top, the numbers at the bottom")
  }

  @Test func `stacked bars, lines and pies are read back`() throws {
    #expect(
      try facts(.stacked, series: 2)["Report chart 0"]
        == "barChart stacked bar 1,1 to 8,16 oneCell legend=True")
    let line = try facts(.line, series: 2) { $0.numberFormat = "0%" }
    #expect(line["Report chart 0"] == "lineChart standard None 1,1 to 8,16 oneCell legend=True")
    #expect(line["Report chart 0 axes"] == "Country minMax | =USD minMax autoZero 0%")
    let pie = try facts(.pie, series: 1)
    #expect(pie["Report chart 0"] == "pieChart None None 1,1 to 8,16 oneCell legend=False")
    #expect(pie["Report chart 0 axes"] == nil)
  }

  @Test func `one series needs no legend, and no title is none`() throws {
    let facts = try facts(.bar, series: 1) { ($0.title, $0.categoryTitle) = ("", "") }
    #expect(facts["Report chart 0"]?.hasSuffix("legend=False") == true)
    #expect(facts["Report chart 0 title"] == nil)
    #expect(facts["Report chart 0 axes"]?.hasPrefix("None ") == true)
  }

  @Test func `the horizontal axis of a right-to-left sheet is reversed`() throws {
    let bars = try facts(.bar, series: 1, isRightToLeft: true)
    #expect(bars["Report chart 0 axes"] == "Country maxMin | =USD maxMin max #,##0")
    let line = try facts(.line, series: 1, isRightToLeft: true)
    #expect(line["Report chart 0 axes"] == "Country maxMin | =USD minMax autoZero #,##0")
  }

  @Test func `a sheet of any legal name can be drawn`() throws {
    for name in ["O'Brien & co", "A1", "جدول"] {
      var sheet = Sheet.sampleOfNumbers(name)
      sheet.charts = [.sample(.line, of: name)]
      let series = try Workbook.sample(sheet).readBack()["\(name) chart 0 series 0"]
      let quoted = SheetName.quoted(name)
      #expect(series?.hasPrefix("\(quoted)!$B$1 \(quoted)!$A$2:$A$4 ") == true)
    }
  }

  @Test(.enabled(if: Reader.canUnzip, "unzip is absent"))
  func `each slice has a colour of its own, and a label where there is one`() throws {
    var sheet = Sheet.sampleOfNumbers()
    var chart = Chart.sample(.pie, series: 1)
    chart.series[0].values = .sample(1...3, 2...2)
    sheet.charts = [chart]
    let xml = try Workbook.sample(sheet).part("xl/charts/chart1.xml")
    #expect(xml.matches(of: #/<c:dPt>/#).count == 3)
    #expect(xml.contains(#"<c:dLbl><c:idx val="1"/><c:delete val="1"/></c:dLbl>"#))
    #expect(xml.matches(of: #/<c:delete /#).count == 1)
  }

  @Test func `texts that are cut are reported`() throws {
    var sheet = Sheet.sampleOfNumbers()
    var chart = Chart.sample()
    let long = String(repeating: "م", count: 256)
    (chart.title, chart.categoryTitle, chart.valueTitle) = (long, long, long)
    chart.alternative = String(repeating: long, count: 5)
    sheet.charts = [chart]
    let place = Place.chart(sheet: "Report", Address(row: 5, column: 0))
    #expect(try Workbook.sample(sheet).written().shortened == Array(repeating: place, count: 4))
  }

  @Test func `the same charts have the same bytes`() throws {
    var sheet = Sheet.sampleOfNumbers()
    sheet.charts = Chart.Kind.allCases.map { .sample($0) }
    let workbook = Workbook.sample(sheet)
    try withTemporaryFolder { folder in
      try workbook.write(to: folder + "/one.xlsx")
      try workbook.write(to: folder + "/two.xlsx")
      try #expect(bytes(of: folder + "/one.xlsx") == bytes(of: folder + "/two.xlsx"))
    }
  }
}
