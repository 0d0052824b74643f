import ArgumentParser
import PortfolioModel
import ReferenceData
import Reporting

struct ReportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reports", abstract: "List the reports that can be made.")

  func run() throws {
    var findings: [Finding] = []
    let names = ReportLibrary.names
    let width = names.map(\.count).max() ?? 0
    for name in names {
      do {
        let (definition, found) = try ReportLibrary.definition(named: name)
        findings += found
        let padding = String(repeating: " ", count: width - name.count)
        Terminal.write("\(name)\(padding)  \(definition.summary.text(in: .english))\n")
      } catch let refusal as Refusal {
        findings.append(refusal.finding)
      }
    }
    Terminal.show(findings)
    if findings.hasErrors { throw ExitCode(1) }
  }
}
