import Authoring
import DocumentModel
import PortfolioModel
import Publishing
import ReferenceData

/// What an import of a ledger says of itself.
struct LedgerImportReport {
  private let result: LedgerImport
  private let terms: Terms
  private let path: String

  init(_ result: LedgerImport, _ terms: Terms, path: String) {
    self.result = result
    self.terms = terms
    self.path = path
  }

  /// What changes, what became of the export's rows, how the ledger's totals move, and what was
  /// written.
  func text(isDry: Bool) throws -> String {
    let changes = result.changes.compactMap(line).joined()
    let parts = [
      changes, shown(rows), shown(try totals), said(counts) + said(outcome(isDry: isDry)),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Rows that the ledger keeps though the export says otherwise.
  var doubts: [Finding] {
    result.changes.compactMap { change in
      switch change.kind {
      case .missing:
        Finding(
          .warning, Message("import-missing", ["id": .text(change.id), "amount": amount(change)]),
          at: change.place, remedy: Message("import-missing.help"))
      case .kept:
        Finding(
          .warning, Message("import-kept", ["id": .text(change.id), "amount": amount(change)]),
          at: change.place, remedy: Message("import-kept.help"))
      case .added, .changed, .removed: nil
      }
    }
  }

  private func amount(_ change: LedgerChange) -> PortfolioModel.Argument {
    (change.new ?? change.old).map { .money($0.amount) } ?? .text("")
  }

  private func said(_ message: Message) -> String { terms.text(message) + "\n" }

  private func line(_ change: LedgerChange) -> String? {
    switch change.kind {
    case .changed:
      let differences = change.differences.map { difference in
        PortfolioModel.Argument.message(
          Message(
            "import.difference",
            [
              "column": .text(difference.column), "old": shown(difference.old),
              "new": shown(difference.new),
            ]))
      }
      return said(
        Message("import.changed", ["id": .text(change.id), "differences": .list(differences)]))
    case .removed:
      return said(Message("import.removed", ["id": .text(change.id), "amount": amount(change)]))
    case .added, .missing, .kept: return nil
    }
  }

  private func shown(_ text: String) -> PortfolioModel.Argument {
    text.isEmpty ? .message(Message("import.blank")) : .text(text)
  }

  private var counts: Message {
    func count(_ kind: LedgerChange.Kind) -> PortfolioModel.Argument {
      .number(result.changes.count { $0.kind == kind })
    }
    return Message(
      "import.counts",
      [
        "added": count(.added), "changed": count(.changed), "removed": count(.removed),
        "missing": count(.missing), "unchanged": .number(result.unchangedCount),
      ])
  }

  private func outcome(isDry: Bool) -> Message {
    let path = ["path": PortfolioModel.Argument.text(path)]
    if !result.isChanged || result.text == nil { return Message("import.unchanged", path) }
    return isDry ? Message("import.would-write", path) : Message("import.written", path)
  }

  private func shown(_ table: Table) -> String {
    TextTable(table, words: terms.printerWords, language: terms.language).text
  }

  private func column(_ id: String, _ heading: String, _ kind: Column.Kind) -> Column {
    Column(id: id, heading: heading, kind: kind)
  }

  /// What became of the export's rows, in its own signs.
  private var rows: Table {
    Table(
      id: "rows", title: "",
      columns: [
        column("rows", terms["import.rows"], .text),
        column("currency", terms["column.currency"], .code),
        column("count", terms["import.count"], .integer),
        column("amount", terms["import.in-export"], .quantity),
      ],
      rows: result.tally.lines.map { line in
        Row(
          [
            .text(terms.text(fate(line.fate))), line.currency.map { .code($0) } ?? .notStated,
            .integer(line.rows), figure(line),
          ].map { Cell($0) })
      })
  }

  /// With all decimals of its currency, where it has no more.
  private func figure(_ line: ImportTally.Line) -> Value {
    guard let currency = line.currency.flatMap(Currencies.currency),
      let (money, remainder) = try? Money.rounding(line.amount, currency), remainder == .zero
    else { return .quantity(line.amount) }
    return .money(money)
  }

  private func fate(_ fate: ImportTally.Fate) -> Message {
    switch fate {
    case .inFile: Message("import.in-file")
    case .skipped: Message("import.skipped")
    case .leftOut: Message("import.left-out")
    case .imported(let type):
      Message("import.imported", ["type": .message(Message("transaction-type.\(type.name)"))])
    case .rounded: Message("import.rounded")
    }
  }

  /// How the ledger's totals move.
  private var totals: Table {
    get throws {
      let money = Column.Kind.money(currencyColumn: "currency")
      return Table(
        id: "totals", title: "",
        columns: [
          column("type", terms["import.ledger"], .text),
          column("currency", terms["column.currency"], .code),
          column("before", terms["import.before"], money),
          column("added", terms["import.added"], money),
          column("changed", terms["import.changes"], money),
          column("removed", terms["import.removals"], money),
          column("after", terms["import.after"], money),
        ],
        rows: try result.movements.lines().map { line in
          let figures = [line.before, line.added, line.changed, line.removed, line.after]
          return Row(
            ([
              .text(terms["transaction-type.\(line.type.name)"]),
              .code(line.after.currency.code),
            ] + figures.map { .money($0) }).map { Cell($0) })
        })
    }
  }
}
