import ArgumentParser
import Authoring
import PortfolioModel
import Publishing
import ReferenceData

struct FormatCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Bring the files of a portfolio into canonical form.",
    discussion: """
      Keys come in one order, short records stand on one line. A file with comments other than at \
      its head, or with a mistake, is left as it is and named. Exit code 1 where one is.
      """)

  @OptionGroup var portfolio: PortfolioOptions
  @OptionGroup var reader: LanguageOptions
  @Flag(help: "Only name the files that are not in canonical form; exit code 1 where one is.")
  var check = false

  var portfolioPath: String? { try? portfolio.path() }

  func run() throws {
    let terms = try terms
    let path = try portfolio.path()
    var refused: [Finding] = []
    var changed = 0
    for (file, outcome) in try FolderFormatter(path: path).outcomes() {
      switch outcome {
      case .asItShouldBe: continue
      case .refused(let finding): refused.append(finding)
      case .changed(let text):
        changed += 1
        if !check { try OutputFile(path: path + "/" + file).write(text) }
        try Terminal.write(file + "\n")
      }
    }
    Terminal.show(refused, terms)
    if !refused.isEmpty || (check && changed > 0) { throw ExitCode(1) }
  }
}
