import DocumentModel
import PortfolioModel
import ReferenceData
import Spreadsheet
import Testing

@testable import Publishing

/// A workbook whose sheets run from right to left.
struct ArabicWorkbookTests {
  private static func sheets(_ language: Language) throws -> [Sheet] {
    let context = try Workbench.context("training", in: Terms(language)) {
      $0.funders = [Code("NLF")]
    }
    let document = try Workbench.document("donor", context).document()
    return try WorkbookLayout(document: document).workbook().sheets
  }

  /// The texts of a sheet with their styles.
  private func texts(of sheet: Sheet) -> [(text: String, style: Style)] {
    sheet.rows.flatMap { $0 }.compactMap(\.self).compactMap { cell in
      if case .text(let text) = cell.content { (text, cell.style) } else { nil }
    }
  }

  @Test func `sheets, prose and headings run from right to left, codes do not`() throws {
    for sheet in try Self.sheets(.arabic) {
      #expect(sheet.isRightToLeft)
      for (text, style) in texts(of: sheet) where text.hasRightToLeftLetters {
        #expect(style.readingOrder == .rightToLeft, "\(text)")
        #expect(style.horizontal != .left, "\(text)")
      }
      #expect(sheet.tables.allSatisfy { $0.headingStyle.readingOrder == .rightToLeft })
    }
    let codes = texts(of: try #require(try Self.sheets(.arabic).dropFirst().first))
    #expect(codes.contains { $0.text == "NLF-2023-01" && $0.style.readingOrder == .leftToRight })
  }

  @Test func `codes in sentences stand between marks that every program knows`() throws {
    let all = try Self.sheets(.arabic).flatMap { texts(of: $0).map(\.text) }
    #expect(all.allSatisfy { $0 == $0.withoutIsolates })
    #expect(all.contains { $0.contains("\u{200E}EUR\u{200E}") })
  }

  @Test func `the contents name what a sheet is about in a cell of its own`() throws {
    let cover = texts(of: try #require(try Self.sheets(.arabic).first)).map(\.text)
    #expect(cover.contains("NLF-2023-01") && !cover.contains("الاتفاق NLF-2023-01"))
    let french = texts(of: try #require(try Self.sheets(.french).first)).map(\.text)
    #expect(french.contains("Accord NLF-2023-01"))
  }

  @Test(arguments: [Language.english, .french, .spanish])
  func `other languages run from left to right`(language: Language) throws {
    for sheet in try Self.sheets(language) {
      #expect(!sheet.isRightToLeft)
      #expect(texts(of: sheet).allSatisfy { $0.style.readingOrder != .rightToLeft })
    }
  }
}
