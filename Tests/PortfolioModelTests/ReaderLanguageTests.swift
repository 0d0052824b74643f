import PortfolioModel
import Testing

struct ReaderLanguageTests {
  private func format(_ tag: String) throws -> ReaderFormat {
    ReaderFormat(try #require(Language(reader: tag)))
  }

  @Test(arguments: [
    "", "de", "EN-", "ar-", "ar-T", "ar-TNN", "ar-TN-x", "e", "a r", "ar_TN", "fr-1A",
  ])
  func `what is no reader's language is none`(tag: String) {
    #expect(Language(reader: tag) == nil)
  }

  @Test(arguments: [("en", "en"), ("AR", "ar"), ("ar-tn", "ar-TN"), ("es-CO", "es-CO")])
  func `a language may name a country`(tag: String, code: String) throws {
    let language = try #require(Language(reader: tag))
    #expect(language.code == code)
    #expect(language.base.code == String(code.prefix(2)))
    #expect(language.isRightToLeft == code.hasPrefix("ar"))
  }

  @Test(arguments: [
    ("en", "17 May 2024"), ("fr", "17 mai 2024"), ("es", "17 de mayo de 2024"),
    ("ar", "17 أيار/مايو 2024"), ("ar-MA", "17 ماي 2024"), ("ar-TN", "17 ماي، 2024"),
    ("ar-EG", "17 مايو، 2024"),
  ])
  func `days have the names of months of the region`(tag: String, text: String) throws {
    #expect(try format(tag).text(try #require(Day("2024-05-17"))) == text)
  }

  @Test func `the first of a month is an ordinal in French alone`() throws {
    let day = try #require(Day("2025-01-01"))
    #expect(try format("fr").text(day) == "1er janvier 2025")
    #expect(try format("es").text(day) == "1 de enero de 2025")
    #expect(try format("ar").text(day) == "1 كانون الثاني/يناير 2025")
  }

  @Test(arguments: [
    ("en", "May 2024"), ("fr", "mai 2024"), ("es", "mayo de 2024"), ("ar", "أيار/مايو 2024"),
  ])
  func `a date is as precise as its source`(tag: String, month: String) throws {
    #expect(try format(tag).text(try #require(PartialDate("2024-05"))) == month)
    #expect(try format(tag).text(try #require(PartialDate("2024"))) == "2024")
  }

  @Test(arguments: [
    ("en", "EUR\u{A0}-1,234.50"), ("fr", "-1\u{202F}234,50\u{A0}EUR"),
    ("es", "-1234,50\u{A0}EUR"), ("ar", "\u{200E}-1,234.50\u{A0}EUR"),
    ("ar-TN", "\u{200E}-1.234,50\u{A0}EUR"), ("es-MX", "-1,234.50\u{A0}EUR"),
  ])
  func `amounts have the marks of the region and Latin digits`(tag: String, text: String) throws {
    let money = Money(minorUnits: -123_450, currency: Currency(code: "EUR", decimals: 2))
    #expect(try format(tag).text(money) == text)
  }

  @Test(arguments: [("en", "33.3 %"), ("fr", "33,3 %"), ("es", "33,3 %"), ("ar", "33.3 %")])
  func `shares have the mark of the language`(tag: String, text: String) throws {
    #expect(try format(tag).text(Share(333, of: 1_000)) == text)
    #expect(try format(tag).text(Share(1, of: 3)) == "1/3")
  }

  @Test func `what is set apart can be marked for programs that do not know isolates`() {
    #expect("A".isolated == "\u{2068}A\u{2069}")
    #expect("".isolated == "")
    #expect("في \("X-1".isolated)".withMarksForIsolates == "في \u{200E}X-1\u{200E}")
    #expect("في \("صندوق X".isolated)".withMarksForIsolates == "في صندوق X")
    #expect("a \("b".isolated)".withoutIsolates == "a b")
    #expect("\u{2068}open".withMarksForIsolates == "open")
    #expect("close\u{2069}".withMarksForIsolates == "close")
  }
}
