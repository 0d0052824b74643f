import PortfolioModel
import SeededNumbers
import Testing

@testable import Authoring

/// Whatever people can write is read again as it was printed.
struct GeneratedPrintingTests {
  @Test(arguments: UInt64(1)...60)
  func `a generated portfolio is the same after it was printed`(seed: UInt64) throws {
    var generator = TextGenerator(seed: seed)
    let first = generator.portfolio()
    let mark: Unicode.Scalar = seed % 2 == 0 ? "," : "."
    let files = first.files(decimalMark: mark)
    let (second, findings) = try SampleFolder.read(files)
    #expect(findings.map { "\($0.place?.text ?? ""): \($0.rule)" } == [])
    #expect(second.settings.title == first.settings.title)
    #expect(second.projects.map(\.value) == first.projects.map(\.value))
    #expect(second.agreements.map(\.value) == first.agreements.map(\.value))
    #expect(Set(second.transactions.map(\.value)) == Set(first.transactions.map(\.value)))
  }
}

/// Makes portfolios of texts that a careless printer would spoil, the same for the same seed.
private struct TextGenerator {
  private var random: SeededNumbers
  private static let euro = Currency(code: "EUR", decimals: 2)
  private static let dinar = Currency(code: "TND", decimals: 3)

  /// What YAML would take for something else, and what CSV would.
  private static let texts = [
    "plain words", "no", "yes", "null", "~", "12", "012", "1.50", "0x1F", "2024-05-17", "1e3",
    "- a dash", "a: b", "a #b", "#b", "'quoted'", "\"doubly\"", "it's", "[list]", "{map}", "a, b",
    "a; b", "*star", "&and", "!bang", "%percent", "@at", "`tick`", "|bar", ">fold", "?why", ":",
    "a:", "NO", "True", ".5", "é à ü", "تونس", "مشروع: الأول", "日本", "back\\slash", "tab\there",
    "two\nlines", "…", "=1+1", "-", "--- three", "a  b", "«guillemets »",
  ]

  init(seed: UInt64) { random = SeededNumbers(seed: seed) }

  private mutating func number(_ least: Int, _ most: Int) -> Int {
    Int.random(in: least...most, using: &random)
  }

  private mutating func written() -> String { Self.texts[number(0, Self.texts.count - 1)] }

  /// A text of one line: what stands in a cell or beside a key.
  private mutating func line() -> String {
    written().split(separator: "\n").joined(separator: " ")
  }

  private mutating func text() -> LocalizedText {
    var texts = [Language.english: written()]
    if number(0, 2) == 0 { texts[.arabic] = written() }
    if number(0, 2) == 0 { texts[.french] = written() }
    return LocalizedText(texts)
  }

  private mutating func day() -> Day {
    Day(year: number(2020, 2026), month: number(1, 12), day: number(1, 28)) ?? .distantPast
  }

  private mutating func money(_ currency: Currency) -> Money {
    Money(minorUnits: Int64(number(-9_999_999, 99_999_999)), currency: currency)
  }

  private mutating func share() -> Share {
    switch number(0, 2) {
    case 0: Share(1, of: Int64(number(1, 9)))
    case 1: Share(Int64(number(0, 100)), of: 100)
    default: Share(Int64(number(0, 1_000_000)), of: 1_000_000)
    }
  }

  mutating func portfolio() -> Portfolio {
    var portfolio = Portfolio()
    portfolio.settings.title = text()
    portfolio.settings.organisation.code = "OWN"
    portfolio.settings.organisation.name = text()
    portfolio.settings.hasLedger = true
    portfolio.funders = [Sourced(Funder(code: Code("F1"), name: text()))]
    portfolio.projects = (1...number(1, 3)).map { Sourced(project($0)) }
    portfolio.agreements = [Sourced(agreement())]
    portfolio.transactions = (1...number(1, 8)).map { Sourced(transaction($0)) }
    return portfolio
  }

  private mutating func project(_ index: Int) -> Project {
    var project = Project(code: Code("P\(index)"), title: text())
    project.description = text()
    project.manager = line()
    project.targetGroups = (0..<number(0, 3)).map { _ in text() }
    project.countries = ["MA", "TN"].prefix(number(0, 2)).map { code in
      var claim = CountryShare(country: Code(code))
      claim.share = share()
      if number(0, 1) == 0 { claim.from = day() }
      return claim
    }
    project.lessons = (0..<number(0, 2)).map { _ in
      var lesson = Lesson(text: text())
      lesson.evidence = line()
      return lesson
    }
    return project
  }

  private mutating func agreement() -> Agreement {
    var agreement = Agreement(
      code: Code("A1"), funder: Code("F1"), currency: number(0, 1) == 0 ? Self.euro : Self.dinar)
    agreement.title = text()
    agreement.amount = number(0, 3) == 0 ? .notStated : .value(money(agreement.currency))
    agreement.projects = [AgreementProject(project: Code("P1"), share: share())]
    agreement.signed = day()
    agreement.lines = (1...number(1, 4)).map { index in
      var line = BudgetLine(
        code: Code("L\(index)"), title: text(), approved: .value(money(agreement.currency)))
      line.explanation = number(0, 1) == 0 ? text() : nil
      return line
    }
    var rule = AgreementRule(kind: .transfers, title: text())
    (rule.limit, rule.source) = (share(), line())
    agreement.rules = [rule]
    return agreement
  }

  private mutating func transaction(_ index: Int) -> Transaction {
    var transaction = Transaction(
      id: "T\(index)", type: .expenditure, date: day(),
      amount: money(number(0, 1) == 0 ? Self.euro : Self.dinar))
    transaction.agreement = Code("A1")
    transaction.line = number(0, 1) == 0 ? Code("L1") : nil
    transaction.receiver = line()
    transaction.description = written()
    transaction.reference = line()
    if number(0, 2) == 0 { transaction.booked = money(Self.euro) }
    return transaction
  }
}
