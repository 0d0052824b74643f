import DocumentModel
import PortfolioModel

extension TotalsRule {
  /// The rows of totals of a table whose cells are not evaluated yet.
  func rows<Row>(
    _ table: Table, _ totals: [(column: String, total: ReportColumn<Row>.Total)],
    _ context: ReportContext
  ) -> [TotalRow] {
    guard !table.rows.isEmpty, totals.contains(where: { $0.total.isAny }) else { return [] }
    switch applicable(to: table) {
    case .none: return []
    case .one: return [row(context.word("total"), [], totals, table, isWhole: false)]
    case .perCurrency:
      return perCurrency(table, totals, context, [(nil, [])])
    case .perCurrencyAndFunderKind:
      let isInternal = Derivation.Condition("internal", is: .text(context.word("yes")))
      let isExternal = Derivation.Condition("internal", is: .text(context.word("no")))
      return perCurrency(
        table, totals, context,
        [
          (context.word("total.gross"), []), (context.word("total.internal"), [isInternal]),
          (context.word("total.external"), [isExternal]),
        ])
    }
  }

  /// The rule for the columns that the table has: without them nothing can be told apart.
  private func applicable(to table: Table) -> TotalsRule {
    switch self {
    case .none, .one: self
    case .perCurrency: table.index(of: "currency") == nil ? .none : self
    case .perCurrencyAndFunderKind:
      table.index(of: "internal") == nil ? TotalsRule.perCurrency.applicable(to: table) : self
    }
  }

  private func perCurrency<Row>(
    _ table: Table, _ totals: [(column: String, total: ReportColumn<Row>.Total)],
    _ context: ReportContext, _ parts: [(name: String?, [Derivation.Condition])]
  ) -> [TotalRow] {
    let currencies = table.currencies
    func label(_ currency: String, _ part: String?) -> String {
      [context.word("total"), currency, part ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let apart = currencies.flatMap { currency in
      parts.map { name, conditions in
        let own = Derivation.Condition("currency", is: .code(currency))
        let all = (currencies.count > 1 ? [own] : []) + conditions
        return row(label(currency, name), all, totals, table, isWhole: false)
      }
    }
    guard currencies.count > 1, let reporting = context.reportingCurrency,
      totals.contains(where: { $0.total.isAny && table.hasOneCurrency($0.column) })
    else { return apart }
    return apart
      + parts.map { name, conditions in
        let whole = context.words(
          Message("total.converted", ["currency": .text(reporting.code)]))
        let label = [whole, name ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        return row(label, conditions, totals, table, isWhole: true)
      }
  }

  /// - Parameter isWhole: whether the row is over all currencies, so that only columns of one
  ///   currency have a total in it.
  private func row<Row>(
    _ label: String, _ conditions: [Derivation.Condition],
    _ totals: [(column: String, total: ReportColumn<Row>.Total)], _ table: Table, isWhole: Bool
  ) -> TotalRow {
    var cells: [String: Cell] = [:]
    for (column, total) in totals where !isWhole || table.hasOneCurrency(column) {
      switch total {
      case .none: continue
      case .sum:
        cells[column] = .derived(
          conditions.isEmpty ? .subtotal(column: column) : .sumIf(column: column, conditions))
      case .arithmetic(let expression):
        guard expression.columns.allSatisfy({ table.index(of: $0) != nil }) else { continue }
        cells[column] = .derived(.arithmetic(expression))
      }
    }
    return TotalRow(label: label, cells: cells)
  }
}

extension ReportColumn.Total {
  var isAny: Bool { if case .none = self { false } else { true } }
}

extension Table {
  /// The currencies of the rows, in alphabetical order.
  var currencies: [String] {
    guard let index = index(of: "currency") else { return [] }
    let codes = rows.compactMap { row -> String? in
      if case .code(let code) = row.cells[index].value { code } else { nil }
    }
    return Set(codes).sorted()
  }

  /// Whether a column's amounts are all of the currency that its heading names.
  func hasOneCurrency(_ column: String) -> Bool {
    guard let index = index(of: column) else { return false }
    if case .moneyIn = columns[index].kind { return true }
    return false
  }
}
