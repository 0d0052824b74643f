import PortfolioModel

extension Check {
  /// Texts that are translated into some of the portfolio's languages are translated into all.
  static let translationMissing = Check(
    name: "translation-missing", severity: .information,
    scope: .whole { index in
      let texts = index.settings.translations
      let used = Set(texts.flatMap(\.languages)).subtracting([index.settings.language])
      return used.sorted { $0.code < $1.code }.compactMap { language in
        let missing = texts.filter { $0[language] == nil }
        guard let first = missing.first else { return nil }
        return Hit(
          [
            "language": .message(Message("language.\(language.code)")),
            "count": .number(missing.count),
            "first": .text(first[index.settings.language] ?? first.text(in: .english)),
          ], at: Place(file: "translations.yaml"))
      }
    })
}
