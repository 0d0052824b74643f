import ArgumentParser
import Intake
import PortfolioModel
import ReferenceData

/// In which language a command speaks to its reader.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The reader's language: en, fr, ar or es, with a country if need be, such as ar-TN. "
        + "Without it, the portfolio's.", valueName: "language"))
  var language: String?

  /// - Throws: `Refusal` for a language that Folio does not speak.
  func chosen() throws -> Language? {
    try language.map { tag in
      guard let language = Language(reader: tag) else {
        throw Refusal(
          .misuse, Message("option-no-language", ["text": .text(tag)]),
          remedy: Message("option-no-language.help"))
      }
      return language
    }
  }
}

/// A command that speaks the language of its reader.
protocol ReaderCommand: ParsableCommand {
  var reader: LanguageOptions { get }
  /// The portfolio whose language is spoken where the reader names none.
  var portfolioPath: String? { get }
}

extension ReaderCommand {
  var portfolioPath: String? { nil }

  /// The terms of the language that the reader asks for, else of the portfolio's, else of English.
  var terms: Terms {
    get throws {
      Terms(
        try reader.chosen() ?? portfolioPath.flatMap(OpenPortfolio.language) ?? .english)
    }
  }
}
