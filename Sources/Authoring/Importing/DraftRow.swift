import PortfolioModel
import Syntax

/// A row of an export on its way into the ledger: what can be told of it before its type is known.
struct DraftRow: Sendable {
  let row: ExportRow
  let figures: RowFigures
  let account: MappedAccount?
  let document: MappedDocument?
  private(set) var id: String?
  /// The id of the row that it takes back.
  private(set) var reverses: String?
  /// Its own agreement and project, without what accounts and constants say.
  let agreement: Located<String>?
  let project: Located<String>?

  init(_ row: ExportRow, _ figures: RowFigures, _ mapping: LedgerMapping) {
    self.row = row
    self.figures = figures
    func own(_ key: String, _ codes: OwnCodes) -> Located<String>? {
      row.cell(mapping.columns[key]).map { Located(codes.translated($0.value), at: $0.position) }
    }
    let (agreement, project) = (
      own("agreement", mapping.agreements), own("project", mapping.projects)
    )
    func cell(_ key: String) -> String { row.cell(mapping.columns[key])?.value ?? "" }
    document = mapping.documents.first { $0.documents.match(cell("document")) }
    account = mapping.accounts.first { entry in
      entry.accounts.match(cell("account"))
        && (agreement?.value).agrees(with: entry.agreement?.text)
        && (project?.value).agrees(with: entry.project?.text)
    }
    self.agreement = agreement
    self.project = project
    id = row.joined(mapping.columns.id)
    let tells = mapping.documents.contains(where: \.isReversal)
    reverses =
      !tells || document?.isReversal == true ? row.joined(mapping.columns.reverses) : nil
  }

  /// Tells the row apart from others of its id by its number, and so the one that it takes back.
  mutating func number(_ number: Int) {
    id = id.map { "\($0)-\(number)" }
    reverses = reverses.map { "\($0)-\(number)" }
  }

  func isSkipped(by mapping: LedgerMapping) -> Bool {
    document?.isSkipped == true || account?.isSkipped == true
      || mapping.skip.contains { $0.holds(for: row.cell($0.column)?.value ?? "") }
  }

  /// The type that its account names, else its document, else the constants.
  func type(by mapping: LedgerMapping) -> TransactionType? {
    account?.type ?? document?.type ?? mapping.constants.type
  }

  /// Whether its amount changes its sign on its way into the ledger.
  func isNegated(_ type: TransactionType, _ mapping: LedgerMapping) -> Bool {
    let isReversal = document?.isReversal == true || reverses != nil
    return mapping.signs.negates(type) != (isReversal && mapping.signs.reversals == .same)
  }

  /// What is wrong with its cells where it has more than there are headings.
  var widthProblem: CSVRow.Problem? {
    guard let surplus = row.surplus else { return nil }
    return CSVRow.Problem(
      Message(
        "csv-width", ["cells": .number(row.width), "columns": .number(row.headings)]),
      Message("csv-width.help"), at: surplus.position)
  }
}

extension String? {
  /// Whether both are the same, or one says nothing.
  fileprivate func agrees(with other: String?) -> Bool {
    self == nil || other == nil || self == other
  }
}

extension ExportRow {
  /// What stands under several headings, joined by dashes; `nil` where the first is blank.
  fileprivate func joined(_ headings: [String]) -> String? {
    guard cell(headings.first) != nil else { return nil }
    return headings.compactMap { cell($0)?.value }.joined(separator: "-")
  }
}
