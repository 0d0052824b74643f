import ArgumentParser
import Authoring
import Checks
import ReferenceData

struct ManualCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print how the files of a portfolio are written, and what is checked (Markdown).")

  @OptionGroup var reader: LanguageOptions

  func run() throws {
    let terms = try terms
    try Terminal.write(FolderManual.text(terms, checks: CheckManual(terms).text))
  }
}
