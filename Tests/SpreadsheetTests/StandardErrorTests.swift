import Foundation
import Testing

@testable import Spreadsheet

/// The library warns on standard error: each of these runs in a process of its own.
struct StandardErrorTests {
  @Test func `a workbook at every limit is written without a warning`() async throws {
    let result = try await #require(
      processExitsWith: .success, observing: [\.standardErrorContent]
    ) {
      try withTemporaryFolder { folder in
        let written = try Workbook.atEveryLimit.write(to: folder + "/workbook.xlsx")
        if written.shortened.count != 15 || written.unlinked.count != 2 { exit(1) }
      }
    }
    #expect(String(decoding: result.standardErrorContent, as: UTF8.self) == "")
  }

  @Test func `a full disk is told and nothing is left`() async throws {
    await #expect(processExitsWith: .success) {
      signal(SIGXFSZ, SIG_IGN)
      try withTemporaryFolder { folder in
        var limit = rlimit(rlim_cur: 2_000, rlim_max: 2_000)
        if setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) != 0 { exit(2) }
        do throws(WorkbookError) {
          try Workbook.sample(.text("x")).write(to: folder + "/workbook.xlsx")
          exit(3)
        } catch {
          guard case .cannotWrite = error else { exit(4) }
        }
        if try fileNames(in: folder) != [] { exit(5) }
      }
    }
  }
}

extension Workbook {
  fileprivate static var atEveryLimit: Workbook {
    let long = String(repeating: "_x0041_م😀\u{0}", count: 9_000)
    var sheet = Sheet(String(repeating: "م", count: 31))
    sheet.page.header.left = [.text(long)]
    sheet.page.footer.right = [.text(long), .pageNumber]
    sheet.page.repeatedRows = 0...1_048_575
    sheet.tables = [.sample(headings: [long, "", ""], rowCount: 1)]
    sheet.autofilter = .sample(5...1_048_575, 0...16_383)
    sheet.zoom = 400
    for row in 2..<65_534 {
      sheet[row, 0] = Cell(.text("x"), link: .sheet(sheet.name, Address(row: 0, column: 0)))
    }
    sheet[2, 0] = Cell(.text(long), link: .url(longestAddress))
    sheet.charts = [
      .atEveryLimit(long, rows: 65_535, series: 1, on: sheet.name),
      .atEveryLimit(long, rows: 3, series: 255, on: sheet.name),
    ]
    let word = String(repeating: "\"", count: 255)
    sheet.wordColours = [
      WordColour(.sample(0...9, 0...0), word: word, fill: .white, colour: .black)
    ]
    sheet.colourScales = [ColourScale(.sample(0...9, 1...1), maximum: 1, colour: .black)]
    let name = DefinedName(
      String(repeating: "م", count: 63), sheet: sheet.name, range: .sample(0...9, 0...9))
    var workbook = Workbook.sample(sheet, names: [name])
    workbook.properties.title = long
    workbook.properties.custom = [.init(long, long)]
    return workbook
  }

  private static var longestAddress: String {
    let start = "https://example.org/"
    return start + String(repeating: "%", count: (2_079 - start.count) / 3)
  }
}

extension Chart {
  fileprivate static func atEveryLimit(
    _ long: String, rows: Int, series: Int, on sheet: String
  ) -> Chart {
    var chart = Chart(
      .line, at: Address(row: 1_000_000, column: 0), width: 10_000, height: 10_000, of: sheet,
      categories: .sample(1...rows, 0...0),
      series: (0..<series).map {
        Series(Address(row: 0, column: $0), values: .sample(1...rows, 1...1))
      })
    (chart.title, chart.categoryTitle, chart.valueTitle) = (long, long, long)
    chart.alternative = long
    chart.numberFormat = String(repeating: "0", count: 127)
    return chart
  }
}
