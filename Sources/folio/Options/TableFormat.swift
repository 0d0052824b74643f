import ArgumentParser
import DocumentModel
import PortfolioModel
import Publishing
import ReferenceData
import Reporting

/// In what form a command writes a table.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv

  func text(of table: Table, _ terms: Terms) -> String {
    switch self {
    case .table: TextTable(table, words: terms.printerWords, language: terms.language).text
    case .csv: table.csv(words: terms.printerWords)
    }
  }
}
