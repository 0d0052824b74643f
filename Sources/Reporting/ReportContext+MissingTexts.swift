import PortfolioModel
import ReferenceData

extension ReportContext {
  /// Texts of the selected part that nobody has written in the reader's language, so that they are
  /// shown in another one. Names of people, funders and partners are names in every language.
  public func missingTexts() throws -> [Finding] {
    let projects = try listedProjects().map { ($0.code.text, $0.shownTexts) }
    let agreements = try selectedAgreements().map { ($0.code.text, $0.shownTexts) }
    let settings = catalogue.settings
    return [
      missing("portfolio", [("portfolio.yaml", settings.shownTexts)]),
      missing("framework", settings.frameworks.map { ($0.code.text, $0.shownTexts) }),
      missing("project", projects), missing("agreement", agreements),
    ].compactMap(\.self)
  }

  /// The language that texts are written in, or another one where the reader's is that.
  private var writtenIn: String {
    let own = catalogue.settings.language.base
    return (own == language.base ? Language.english : own).code
  }

  /// What is missing among the texts of records of a kind, by their codes.
  private func missing(_ record: String, _ texts: [(code: String, [LocalizedText])]) -> Finding? {
    let counts = texts.map { code, texts in
      let lacking = texts.filter {
        !$0.isEmpty && !$0.isCode && catalogue.translations.text($0, in: language) == nil
      }
      return (code: code, count: lacking.count)
    }.filter { $0.count > 0 }
    guard !counts.isEmpty else { return nil }
    let most = 5
    return Finding(
      .information,
      Message(
        counts.count > most ? "text-missing-among" : "text-missing",
        [
          "record": .message(Message("record.\(record)")),
          "language": .message(Message("language.\(language.base.code)")),
          "count": .number(counts.reduce(0) { $0 + $1.count }),
          "names": .list(counts.prefix(most).map { .text($0.code) }),
        ]),
      remedy: Message(
        "text-missing.help", ["pattern": .text("{\(writtenIn): …, \(language.base.code): …}")]))
  }
}

extension PortfolioSettings {
  fileprivate var shownTexts: [LocalizedText] {
    [title] + [notice].compactMap(\.self) + themes.map(\.title) + regions.map(\.title)
      + indicators.map(\.title) + categories.map(\.title)
  }
}

extension Framework {
  fileprivate var shownTexts: [LocalizedText] { [title] + nodes.map(\.title) }
}

extension Agreement {
  fileprivate var shownTexts: [LocalizedText] {
    [title].compactMap(\.self) + lines.map(\.title) + lines.compactMap(\.explanation)
  }
}

extension Project {
  fileprivate var shownTexts: [LocalizedText] {
    [title] + [description].compactMap(\.self) + targetGroups + lessons.map(\.text)
      + results.map(\.title) + results.compactMap(\.assumptions)
      + results.flatMap(\.indicators).flatMap(\.shownTexts)
  }
}

extension Indicator {
  fileprivate var shownTexts: [LocalizedText] {
    [title] + [unit, verification, doubleCounting].compactMap(\.self)
      + periods.compactMap(\.variance)
  }
}

extension LocalizedText {
  /// Whether it is a currency's code, which every language writes alike.
  fileprivate var isCode: Bool {
    languages.contains { self[$0].flatMap(Currencies.currency) != nil }
  }
}
