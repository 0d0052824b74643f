import PortfolioModel
import ReferenceData
import Testing

struct TermsTests {
  private func text(_ term: String, _ arguments: [String: Argument] = [:]) -> String {
    Terms.english.text(Message(term, arguments))
  }

  @Test func `gaps are filled with what the message brings`() {
    #expect(
      text("duplicate-key", ["key": "code", "line": .number(1234)])
        == "the key 'code' stands here again; line 1,234 has it already, and only that is read")
  }

  @Test func `a gap that nothing fills shows its name`() {
    #expect(text("unknown-report") == "there is no report '{name}'")
  }

  @Test func `what fills a gap is not read for gaps itself`() {
    #expect(text("unknown-report", ["name": "{name}"]) == "there is no report '{name}'")
  }

  @Test func `a term that is missing shows its key`() {
    #expect(text("no such term") == "[no such term]")
    #expect(!Terms.english.contains("no such term"))
  }

  @Test func `every kind of argument has its words`() throws {
    let eur = try #require(Currencies.currency("EUR"))
    let arguments: [(Argument, String)] = [
      ("MA", "MA"), (.number(-1_000), "-1,000"),
      (.money(Money(minorUnits: -123_456, currency: eur)), "EUR\u{A0}-1,234.56"),
      (.quantity(try Quantity("1234.5")), "1234.5"), (.share(Share(1, of: 3)), "1/3"),
      (.day(try #require(Day("2024-05-07"))), "7 May 2024"), (.code(Code<Project>("P1")), "P1"),
      (.localized(LocalizedText([.french: "Eau", .english: "Water"])), "Water"),
      (.localized(LocalizedText("Eau", in: .french)), "Eau"),
      (.message(Message("format.day")), "a day"), (.list(["a", "b"]), "a, b"), (.list([]), ""),
    ]
    for (argument, words) in arguments {
      #expect(text("did-you-mean", ["name": argument]) == "did you mean '\(words)'?")
    }
  }
}
