import PortfolioModel
import Testing

@testable import ReferenceData

struct TermLanguagesTests {
  static let others = Language.spoken.filter { $0 != .english }

  private static func gaps(_ text: String) -> Set<String> {
    Set(text.captures(of: #"\{([A-Za-z]+)\}"#))
  }

  @Test(arguments: others)
  func `no term is missing and none is idle`(language: Language) {
    let terms = Terms(language)
    #expect(Terms.english.keys.subtracting(terms.keys).sorted() == [])
    #expect(terms.keys.subtracting(Terms.english.keys).sorted() == [])
  }

  @Test(arguments: others)
  func `every gap of a term is in every language`(language: Language) {
    let terms = Terms(language)
    for key in Terms.english.keys where Terms.english.forms(of: key).isEmpty {
      #expect(Self.gaps(terms[key]) == Self.gaps(Terms.english[key]), "\(key)")
      #expect(!terms[key].isEmpty && terms[key].first != " " || key.hasSuffix("separator"))
    }
  }

  @Test(arguments: Language.spoken)
  func `what is counted has a form for every number`(language: Language) {
    let terms = Terms(language)
    let counted = Terms.english.keys.filter { !Terms.english.forms(of: $0).isEmpty }
    #expect(counted.count > 5)
    for key in counted {
      let forms = terms.forms(of: key)
      #expect(Set(forms.keys) == Set(PluralForm.all(in: language).map(\.rawValue)), "\(key)")
      // Arabic says none, one and two in words.
      for (name, form) in forms where !["zero", "one", "two"].contains(name) {
        #expect(Self.gaps(form) == ["count"], "\(key) \(name)")
      }
    }
  }

  @Test(arguments: [
    ("en", 1, "1 project"), ("en", 0, "0 projects"), ("en", 8, "8 projects"),
    ("fr", 0, "0 projet"), ("fr", 1, "1 projet"), ("fr", 2, "2 projets"),
    ("fr", 2_000_000, "2\u{202F}000\u{202F}000 de projets"), ("es", 1, "1 proyecto"),
    ("es", 3, "3 proyectos"), ("ar", 0, "لا مشاريع"), ("ar", 1, "مشروع واحد"),
    ("ar", 2, "مشروعان"), ("ar", 3, "3 مشاريع"), ("ar", 10, "10 مشاريع"),
    ("ar", 11, "11 مشروعا"), ("ar", 99, "99 مشروعا"), ("ar", 100, "100 مشروع"),
    ("ar", 103, "103 مشاريع"),
  ])
  func `words agree with their number`(language: String, count: Int, words: String) {
    let message = Message("count.projects", ["count": .number(count)])
    #expect(Terms(Language(code: language)).text(message) == words)
  }

  @Test func `what fills a gap in Arabic is set apart, unless it is a plain number`() {
    let arabic = Terms(.arabic)
    let code = arabic.text(Message("unknown-funder", ["code": "NLF-2023"]))
    #expect(code.contains("\u{2068}NLF-2023\u{2069}"))
    #expect(!Terms(.french).text(Message("unknown-funder", ["code": "X"])).contains("\u{2068}"))
    #expect(!arabic.text(Message("count.projects", ["count": .number(8)])).contains("\u{2068}"))
  }
}
