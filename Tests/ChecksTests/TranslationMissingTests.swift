import Checks
import PortfolioModel
import Testing

struct TranslationMissingTests {
  private func findings(_ texts: [Language: String]...) throws -> [String] {
    var index = CheckIndex(projects: [], agreements: [])
    index.settings.translations = texts.map { LocalizedText($0) }
    return index.findings(of: "translation-missing")
  }

  @Test func `no translations, or all in one language more`() throws {
    #expect(try findings() == [])
    #expect(try findings([.english: "Wells"], [.english: "Staff"]) == [])
    #expect(
      try findings([.english: "Wells", .arabic: "آبار"], [.english: "Staff", .arabic: "موظفون"])
        == [])
  }

  @Test func `the texts without a language are counted, and the first is shown`() throws {
    #expect(
      try findings(
        [.english: "Wells", .arabic: "آبار"], [.english: "Staff"], [.english: "Pumps"]) == [
          "translations.yaml: information: texts of translations.yaml without words in Arabic: 2, "
            + "the first of them “Staff”; add the words"
        ])
  }
}
