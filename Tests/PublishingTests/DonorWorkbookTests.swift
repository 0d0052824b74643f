import PortfolioModel
import Testing

@Suite(.enabled(if: Programs.hasOpenpyxl, "openpyxl is absent"))
struct DonorWorkbookTests {
  private func sheets() throws -> [ReadSheet] {
    let context = try Workbench.context("training") { $0.funders = [Code("NLF")] }
    return try Workbench.with("donor", context) { try ReadSheet.all(of: $0) }
  }

  @Test func `it has a sheet for each agreement and links to all of them`() throws {
    let sheets = try sheets()
    #expect(
      sheets.map(\.name) == [
        "Cover", "Agreement NLF-2023-01", "Agreement NLF-2024-02", "Projects", "Results",
        "Policy frameworks", "Framework SDG", "Framework GCM", "Framework PARIS",
        "Framework THEME", "Framework AB", "Applied filters", "Notes & checks",
      ])
    #expect(sheets[0].cells.map(\.link).filter { !$0.isEmpty }.count == sheets.count)
  }

  @Test func `money is a number with its currency's decimals, codes are text`() throws {
    let sheet = try #require(try sheets().first { $0.name == "Agreement NLF-2023-01" })
    let line = try #require(sheet.cells.first { $0.text == "C2" })
    #expect(line.type == "s")
    let approved = try #require(sheet["D" + line.row])
    #expect(approved.type == "n")
    #expect(approved.text == "80000")
    #expect(approved.format == "#,##0.00")
  }

  @Test func `what is calculated is a formula with its result beside it`() throws {
    let sheet = try #require(try sheets().first { $0.name == "Agreement NLF-2023-01" })
    let row = try #require(sheet.cells.first { $0.text == "C2" }).row
    let variance = try #require(sheet["L" + row])
    #expect(variance.text == "=E\(row)-J\(row)")
    #expect(variance.cached == "30864.23")
    let share = try #require(sheet["M" + row])
    #expect(share.text == "=IF(E\(row)=0,\"n/a\",L\(row)/E\(row))")
    #expect(share.cached.hasPrefix("0.29394"))
    #expect(share.format == "0.0%")
  }

  @Test func `totals follow the reader's filter`() throws {
    let sheet = try #require(try sheets().first { $0.name == "Agreement NLF-2023-01" })
    let total = try #require(sheet.cells.first { $0.text == "Total" })
    let first = try #require(sheet.cells.first { $0.text == "A1" }).row
    let last = try #require(sheet.cells.first { $0.text == "C4" }).row
    #expect(sheet["D" + total.row]?.text == "=SUBTOTAL(109,D\(first):D\(last))")
    #expect(sheet["D" + total.row]?.cached == "480000")
    #expect(sheet["E" + total.row]?.cached == "520000")
  }

  @Test func `tables are native, headings stay in view, pages say what they are`() throws {
    let sheet = try #require(try sheets().first { $0.name == "Projects" })
    #expect(sheet.tables.count == 1)
    #expect(sheet.frozen == "B4")
    #expect(sheet.titles == "$3:$3")
    #expect(sheet.header.contains("2025-06-30"))
    #expect(sheet.footer == "Page &P of &N")
    #expect(sheet.bars == 1, "the burn")
  }

  @Test func `dates are dates`() throws {
    let sheet = try #require(try sheets().first { $0.name == "Projects" })
    let start = try #require(sheet.cells.first { $0.text == "2023-03-01" })
    #expect(start.type == "d")
    #expect(start.format == "yyyy-mm-dd")
  }

  @Test func `every proof says OK`() throws {
    let sheet = try #require(try sheets().first { $0.name == "Notes & checks" })
    let results = sheet.cells.filter { $0.text.hasPrefix("=IF(ROUND(") }
    #expect(results.count >= 4)
    #expect(results.allSatisfy { $0.cached == "OK" })
  }

  @Test func `the notice stands on the cover`() throws {
    let cover = try #require(try sheets().first)
    #expect(cover.cells.contains { $0.text.contains("is invented") })
  }
}
