import Testing

struct TranslationMissingTests {
  @Test func `a text without the language that others have`() throws {
    let found = try Sample.findings(of: "translation-missing") {
      $0.add("- {en: Wells, fr: Des puits}\n- {en: Staff, es: Personal}", to: "translations.yaml")
    }
    #expect(
      found == [
        "translations.yaml: information: texts of translations.yaml without words in "
          + "Spanish: 1, the first of them “Wells”; add the words",
        "translations.yaml: information: texts of translations.yaml without words in French: "
          + "1, the first of them “Staff”; add the words",
      ])
  }

  @Test func `all texts in all languages`() throws {
    let found = try Sample.findings(of: "translation-missing") {
      $0.add("- {en: Wells, fr: Des puits}\n- {en: Staff, fr: Personnel}", to: "translations.yaml")
    }
    #expect(found == [])
  }
}
