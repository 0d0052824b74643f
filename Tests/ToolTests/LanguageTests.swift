import Foundation
import Testing

/// What readers of each language see of the training portfolio.
struct LanguageTests {
  private func run(_ arguments: String...) throws -> Run {
    try withTemporaryFolder { folder in
      try Folio.run(
        arguments + [
          "--portfolio", Golden.package + "/portfolios/training", "--as-of", "2025-06-30",
        ], in: folder)
    }
  }

  /// A report as text.
  private func report(_ name: String, _ language: String, ending: String) throws -> String {
    try withTemporaryFolder { folder in
      let path = folder + "/out." + ending
      let run = try Folio.run(
        [
          "report", name, "--portfolio", Golden.package + "/portfolios/training", "--as-of",
          "2025-06-30", "--language", language, "--output", path,
        ], in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      return try String(contentsOfFile: path, encoding: .utf8)
    }
  }

  @Test(arguments: [
    ("fr", "8 projets, 8 accords, 6 bailleurs de fonds"),
    ("es", "8 proyectos, 8 acuerdos, 6 financiadores"),
    ("ar", "8 مشاريع، 8 اتفاقات، 6 جهات تمويل"), ("ar-TN", "8 مشاريع"),
  ])
  func `checks speak the reader's language`(language: String, words: String) throws {
    let run = try run("check", "--language", language)
    #expect(run.output.contains(words))
    #expect(!run.errors.contains("warning"))
  }

  @Test(arguments: ["fr", "es", "ar"])
  func `findings of a wrong command speak it, too`(language: String) throws {
    let english = try run("list", "projects", "--funder", "NLFF").errors
    let other = try run("list", "projects", "--funder", "NLFF", "--language", language).errors
    #expect(english.contains("no funder has the code 'NLFF'"))
    #expect(other.contains("NLFF") && !other.contains("no funder"))
  }

  @Test func `a language that Folio does not speak is refused`() throws {
    let run = try run("check", "--language", "de")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("'de' is no language that Folio speaks"))
  }

  @Test func `the portfolio's language is spoken where the reader names none`() throws {
    let settings = "folio: 1\ntitle: Petit\norganisation: {code: O, name: O}\nlanguage: fr\n"
    try withFiles(["portfolio.yaml": settings]) { folder in
      let run = try Folio.run(["check", "--portfolio", "."], in: folder)
      #expect(run.output.contains("0 projet, 0 accord"))
      try Run.refuses(
        ["list", "projects", "--country", "Marocco", "--portfolio", "."], with: 64,
        saying: "« Marocco »".replacing(" ", with: "\u{A0}"), "MA", "Maroc", in: folder)
    }
  }

  /// What invented bodies are called in every language.
  private static let names = [
    "Builders of the quay", "Union of the slopes", "Friends of the Souss",
  ]

  @Test(arguments: ["fr", "es", "ar"])
  func `nothing of the training portfolio is left in English`(language: String) throws {
    for name in ["summary", "country", "results", "people", "lessons", "factsheet", "frameworks"] {
      let text = try report(name, language, ending: "md")
      let translated = Self.names.reduce(text) { $0.replacing($1, with: "") }
      #expect(!translated.contains(#/ (the|and|of|who|that|are) /#), "\(name)")
      #expect(!text.contains("[en]"), "\(name)")
    }
  }

  @Test(arguments: ["ar-TN", "ar-MA", "es-MX", "fr-CH", "en-GB"])
  func `a language with its country has all words`(language: String) throws {
    let text = try report("summary", language, ending: "md")
    #expect(!text.contains(#/\[[a-z-]+\.[A-Za-z.-]+\]/#))
  }

  @Test func `what is missing in a language is told, and shown in English`() throws {
    let project = TinyPortfolio.files.merging([
      "projects/wells.yaml": "code: WELLS\ntitle: {en: Wells, fr: Puits}\n",
      "translations.yaml": "- {en: Water, es: Agua}\n",
    ]) { _, new in new }
    try withFiles(project) { folder in
      let arguments = ["list", "projects", "--portfolio", ".", "--as-of", "2024-12-31"]
      let french = try Folio.run(arguments + ["--language", "fr"], in: folder)
      #expect(french.output.contains("Puits") && french.output.contains("Taps"))
      #expect(french.errors.contains("TAPS") && !french.errors.contains("WELLS"))
      #expect(french.exitCode == 0, "it is no error")
      let spanish = try Folio.run(
        ["list", "projects", "--portfolio", ".", "--language", "es"], in: folder)
      #expect(spanish.errors.contains("TAPS, WELLS") || spanish.errors.contains("WELLS, TAPS"))
    }
  }

  @Test func `keys of data stay English, and data hold no marks of direction`() throws {
    let csv = try report("register", "ar", ending: "csv")
    #expect(csv.hasPrefix("code,title,countries,"))
    #expect(csv.contains("المغرب"))
    let json = try report("summary", "ar", ending: "json")
    #expect(json.contains("\"language\" : \"ar\""))
    for text in [csv, json] { #expect(!text.contains(#/[\u{2066}-\u{2069}]/#)) }
  }

  @Test func `an Arabic page runs from right to left, codes and amounts in one piece`() throws {
    let page = try report("country", "ar", ending: "html")
    #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(page.contains("<bdi dir=\"ltr\">612,000.00\u{A0}EUR</bdi>"))
    #expect(!page.contains(#/[\u{2066}-\u{2069}]<\/(p|li|td|dd|h\d)/#))
    #expect(page.contains("حزيران/يونيو 2025"))
    let tunisian = try report("summary", "ar-TN", ending: "html")
    #expect(tunisian.contains("lang=\"ar-TN\"") && tunisian.contains("جوان"))
  }
}
