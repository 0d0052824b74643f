import ArgumentParser
import PortfolioModel
import ReferenceData
import Reporting

struct FindCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find the code of a country, funder, goal … by its name in any language.",
    discussion: "Case and accents do not matter; a slip of the pen finds the nearest name.")

  @ArgumentParser.Argument(help: "A name, a part of one, or a code.") var text: String
  @OptionGroup var reader: LanguageOptions
  @Option(help: "How to write what is found.") var format = TableFormat.table

  func run() throws {
    let terms = try terms
    let matches = ReferenceSearch.matches(text)
    guard !matches.isEmpty else {
      throw Refusal(
        .misuse, Message("nothing-found", ["text": .text(text)]),
        remedy: Message("nothing-found.help"))
    }
    try Terminal.write(format.text(of: ReferenceTable(matches, terms).table, terms))
  }
}
