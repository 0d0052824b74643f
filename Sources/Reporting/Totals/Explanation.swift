import DocumentModel
import PortfolioModel
import Store

/// What the figures of one row of totals are made of: transactions with their shares and rates.
public struct Explanation {
  let totals: TotalsTable
  /// The codes that the row stands under, in the order of the dimensions.
  let keys: [String]

  /// - Throws: `Refusal` where there are not as many codes as dimensions.
  public init(_ totals: TotalsTable, keys: [String]) throws {
    guard keys.count == totals.dimensions.count else {
      let names = totals.dimensions.map { Argument.text($0.rawValue) }
      throw Refusal(
        .misuse,
        Message("keys-of-row", ["count": .number(keys.count), "dimensions": .list(names)]),
        remedy: Message("keys-of-row.help"))
    }
    self.totals = totals
    // A shell reads parentheses its own way: (none) may be written as none.
    self.keys = keys.map { Gap.contains("(\($0))") ? "(\($0))" : $0 }
  }

  /// The parts of every figure, with their sums and those of the totals beneath.
  ///
  /// - Throws: `Refusal` where nothing stands under the codes.
  public func table(_ context: ReportContext) throws -> Table {
    let rows = try totals.figures.filter { $0 != .count || totals.figures == [.count] }
      .flatMap { try parts(of: $0, context) }
    guard !rows.isEmpty else {
      throw Refusal(
        .misuse, Message("nothing-under-keys", ["keys": .list(keys.map { .text($0) })]),
        remedy: Message("nothing-under-keys.help"))
    }
    let table = Table(
      id: "explanation", title: context.word("explanation"),
      notes: [context.word("note.explanation")], columns: Self.columns(context),
      rows: rows.map { $0.row(context) }, totals: try totalRows(rows, context))
    return try Evaluator().evaluate(table)
  }

  /// For each figure and currency the sum of its parts; what `folio totals` has stands below it.
  private func totalRows(_ rows: [Part], _ context: ReportContext) throws -> [TotalRow] {
    let made = try TotalsFigures(totals.figures, by: totals.dimensions, context)
    let groups = rows.map { Group(figure: $0.figure, currency: $0.currency) }.firstOfEach
    let burn = totals.figures.contains(.balance(.burn)) ? made.order : []
    return burnRows(burn.filter { $0.keys == keys }, made, context)
      + groups.flatMap { group in
        let conditions = [
          Derivation.Condition("figure", is: .text(context.heading(of: group.figure))),
          Derivation.Condition("currency", is: .code(group.currency.code)),
        ]
        let keys: [String: Cell] = [
          "part": Cell(.text(context.heading(of: group.figure))),
          "currency": Cell(.code(group.currency.code)),
        ]
        let sum = TotalRow(
          label: context.word("total"),
          cells: keys.merging(["counted": .derived(.sumIf(column: "counted", conditions))]) { $1 })
        let row = TotalsGroup(keys: self.keys, currency: group.currency)
        guard made.contains(row), let figure = totals.figures.first(where: { $0 == group.figure })
        else { return [sum] }
        let value = made.value(of: figure, in: row)
        let same = TotalRow(
          label: context.word("explanation.in-totals"),
          cells: keys.merging(["counted": Cell(value)]) { $1 })
        return [sum, same]
      }
  }

  /// The burn rates that the totals have of the budgets and the spending.
  private func burnRows(
    _ groups: [TotalsGroup], _ made: TotalsFigures, _ context: ReportContext
  ) -> [TotalRow] {
    groups.map { group in
      TotalRow(
        label: context.word("explanation.in-totals"),
        cells: [
          "part": Cell(.text(context.heading(of: .balance(.burn)))),
          "share": Cell(made.value(of: .balance(.burn), in: group)),
          "currency": Cell(.code(group.currency.code)),
        ])
    }
  }

  private struct Group: Hashable {
    let figure: TotalsTable.Figure
    let currency: Currency
  }

  private static func columns(_ context: ReportContext) -> [Column] {
    let kinds: [(String, Column.Kind)] = [
      ("figure", .text), ("part", .text), ("id", .code), ("date", .date), ("project", .code),
      ("agreement", .code), ("line", .code), ("description", .longText),
      ("own_currency", .code), ("amount", .money(currencyColumn: "own_currency")),
      ("share", .ratio), ("conversion", .longText), ("currency", .code),
      ("counted", .money(currencyColumn: "currency")),
    ]
    return kinds.map { id, kind in
      Column(id: id, heading: context.word("column.\(id)"), kind: kind)
    }
  }
}

extension Explanation {
  /// Something that a figure is made of.
  struct Part {
    let figure: TotalsTable.Figure
    /// What it is to the figure, such as what was received to a balance.
    let role: String
    var id: String?
    var day: Day?
    var project: String?
    var agreement: String?
    var line: String?
    var description: String?
    /// The whole amount, where it is a part of one.
    var whole: Stated<Money>?
    var share: Ratio?
    var conversion: String?
    let currency: Currency
    let counted: Stated<Money>
  }
}

extension Explanation.Part {
  fileprivate func row(_ context: ReportContext) -> Row {
    func code(_ text: String?) -> Cell {
      Cell(text.map { $0 == Gap.none ? .blank : .code($0) } ?? .blank)
    }
    return Row([
      Cell(.text(context.heading(of: figure))), Cell(.text(role)), code(id),
      Cell(day.map { .date(PartialDate($0)) } ?? .blank), code(project), code(agreement),
      code(line), Cell(description.map { .text(context.text($0)) } ?? .blank),
      code(whole?.value?.currency.code), Cell(whole.map { Value($0) } ?? .blank),
      Cell(share.map { .ratio($0) } ?? .blank), Cell(conversion.map { .text($0) } ?? .blank),
      Cell(.code(currency.code)), Cell(Value(counted)),
    ])
  }
}

extension ReportContext {
  /// A figure's name in the reader's language.
  func heading(of figure: TotalsTable.Figure) -> String { word("column.\(figure.name)") }
}
