import ArgumentParser
import DocumentModel
import PortfolioModel
import Publishing
import Reporting

/// In what form a command writes a table.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv

  func text(of table: Table, _ context: ReportContext) -> String {
    switch self {
    case .table:
      TextTable(table, words: context.printerWords, language: context.terms.language).text
    case .csv: table.csv(words: context.printerWords)
    }
  }
}
