import DocumentModel
import PortfolioModel
import Store

/// Sums by dimensions as a table: codes with their names, the currency, the figures.
public struct TotalsTable: Sendable {
  let dimensions: [Dimension]
  let figures: [Figure]

  /// A figure that can be asked for.
  public enum Figure: Hashable, Sendable {
    /// The signed sum of transactions, each type apart.
    case amount
    /// How many distinct amounts a sum has.
    case count
    case measure(Measure)

    public static let byName: [String: Figure] = Measure.allCases.reduce(
      into: ["amount": .amount, "count": .count]
    ) { $0[$1.rawValue] = .measure($1) }

    var name: String {
      switch self {
      case .amount: "amount"
      case .count: "count"
      case .measure(let measure): measure.rawValue
      }
    }
  }

  /// - Throws: `Refusal` where the figures do not go together.
  public init(by dimensions: [Dimension], figures: [Figure], _ selection: Selection) throws {
    let measures = figures.filter { $0 != .amount && $0 != .count }
    let ofTransactions = figures.contains(.amount) || figures.contains(.count)
    guard !ofTransactions || measures.isEmpty else {
      throw Refusal(
        .misuse, Message("amount-beside-measures"), remedy: Message("amount-beside-measures.help"))
    }
    let needsType = measures.isEmpty && !dimensions.contains(.type) && selection.types.count != 1
    self.dimensions = dimensions + (needsType ? [.type] : [])
    self.figures = figures
  }

  /// The sums, and what they are without.
  public func table(_ context: ReportContext) throws -> (table: Table, findings: [Finding]) {
    let totals = try context.store.totals(question(context.selection), of: context.selection)
    let stated = totals.filter { $0.count > $0.notStated + $0.unconverted }
    let groups = Dictionary(grouping: totals) { Group(keys: $0.keys, currency: $0.sum.currency) }
    var order: [Group] = []
    for total in stated {
      let group = Group(keys: total.keys, currency: total.sum.currency)
      if order.last != group { order.append(group) }
    }
    let rows = order.map { row($0, groups[$0] ?? [], context) }
    let table = Table(
      id: "totals", title: "", columns: columns(context), rows: rows,
      totals: totalRows(order, groups, context))
    return (try Evaluator().evaluate(table), findings(totals, context))
  }

  private struct Group: Hashable {
    let keys: [String]
    let currency: Currency
  }

  private func question(_ selection: Selection) -> TotalsQuestion {
    let measures = figures.compactMap {
      if case .measure(let measure) = $0 { measure } else { nil }
    }
    let own: TotalsQuestion.CurrencyChoice = measures.isEmpty ? .own : .agreement
    var question = TotalsQuestion(
      by: dimensions, measures.isEmpty ? .amount : .measures(measures),
      in: selection.currency.map { .reporting($0) } ?? own)
    question.countsAmounts = true
    return question
  }

  private func columns(_ context: ReportContext) -> [Column] {
    let keys = dimensions.flatMap { dimension in
      [
        Column(
          id: dimension.rawValue, heading: context.word("column.\(dimension.rawValue)"), kind: .code
        ),
        Column(
          id: "\(dimension.rawValue)_name",
          heading: context.word("column.\(dimension.rawValue)_name"), kind: .text),
      ]
    }
    let currency = Column(id: "currency", heading: context.word("column.currency"), kind: .code)
    return keys + [currency]
      + figures.map { figure in
        Column(
          id: figure.name, heading: context.word("column.\(figure.name)"),
          kind: figure == .count ? .integer : .money(currencyColumn: "currency"))
      }
  }

  private func row(_ group: Group, _ totals: [Total], _ context: ReportContext) -> Row {
    let keys = zip(dimensions, group.keys).flatMap { dimension, key in
      [Cell(.code(key)), Cell(.text(context.name(of: key, in: dimension)))]
    }
    let cells = figures.map { figure -> Cell in
      switch figure {
      case .amount: Cell(totals.first.map { .money($0.sum) } ?? .blank)
      case .count: Cell(.integer(totals.reduce(0) { $0 + $1.count }))
      case .measure(let measure):
        Cell(Value(stated(measure, totals, group.currency, context)))
      }
    }
    return Row(keys + [Cell(.code(group.currency.code))] + cells)
  }

  /// The sum; without any amounts nothing flowed, where the ledger would show it, while a grant or
  /// a budget is unknown.
  private func stated(
    _ measure: Measure, _ totals: [Total], _ currency: Currency, _ context: ReportContext
  ) -> Stated<Money> {
    if let total = totals.first(where: { $0.measure == measure }) { return total.stated }
    guard measure.isFlow, context.catalogue.settings.hasLedger else { return .notStated }
    return .value(.zero(currency))
  }

  /// One total for each currency and, where types stand apart, each type.
  private func totalRows(
    _ order: [Group], _ groups: [Group: [Total]], _ context: ReportContext
  ) -> [TotalRow] {
    let typeIndex = dimensions.firstIndex(of: .type)
    var seen: [Group] = []
    for group in order {
      let key = Group(keys: typeIndex.map { [group.keys[$0]] } ?? [], currency: group.currency)
      if !seen.contains(key) { seen.append(key) }
    }
    return seen.map { key in
      let conditions =
        key.keys.map { Derivation.Condition("type", is: .code($0)) }
        + [Derivation.Condition("currency", is: .code(key.currency.code))]
      var cells: [String: Cell] = ["currency": Cell(.code(key.currency.code))]
      if let type = key.keys.first {
        cells["type"] = Cell(.code(type))
        cells["type_name"] = Cell(.text(context.name(of: type, in: .type)))
      }
      for figure in figures where figure != .count {
        cells[figure.name] = .derived(.sumIf(column: figure.name, conditions))
      }
      return TotalRow(label: context.word("total"), cells: cells)
    }
  }

  private func findings(_ totals: [Total], _ context: ReportContext) -> [Finding] {
    let notStated = totals.reduce(0) { $0 + $1.notStated }
    let unconverted = totals.reduce(0) { $0 + $1.unconverted }
    var findings: [Finding] = []
    if notStated > 0 {
      findings.append(
        Finding(.information, Message("totals-not-stated", ["count": .number(notStated)])))
    }
    if unconverted > 0 {
      findings.append(
        Finding(
          .warning, Message("totals-unconverted", ["count": .number(unconverted)]),
          remedy: Message("totals-unconverted.help")))
    }
    return findings
  }
}
