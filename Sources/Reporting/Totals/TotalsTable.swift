import DocumentModel
import PortfolioModel
import Store

/// Sums by dimensions as a table: codes with their names, the currency, the figures.
public struct TotalsTable: Sendable {
  /// By what the rows are divided; without one selected type, transactions by theirs, too.
  let dimensions: [Dimension]
  let figures: [Figure]
  /// The dimension whose keys are columns, where there is one.
  let across: Dimension?

  /// A figure that can be asked for.
  public enum Figure: Hashable, Sendable {
    /// The signed sum of transactions, each type apart.
    case amount
    /// How many distinct amounts a sum has.
    case count
    case measure(Measure)
    case balance(Balance)

    /// In the order in which they are listed.
    public static let all: [Figure] =
      [.amount, .count] + Measure.allCases.map { .measure($0) }
      + Balance.allCases.map { .balance($0) }

    public static let byName: [String: Figure] = all.reduce(into: [:]) { $0[$1.name] = $1 }

    public var name: String {
      switch self {
      case .amount: "amount"
      case .count: "count"
      case .measure(let measure): measure.rawValue
      case .balance(let balance): balance.rawValue
      }
    }

    var measure: Measure? { if case .measure(let measure) = self { measure } else { nil } }
    var balance: Balance? { if case .balance(let balance) = self { balance } else { nil } }
    /// Whether it is of transactions as they stand.
    var isOfTransactions: Bool { self == .amount || self == .count }
  }

  /// - Parameter pivots: whether the keys of the last dimension become columns.
  /// - Throws: `Refusal` where the figures do not go together, or not with what they are divided by.
  public init(
    by dimensions: [Dimension], figures: [Figure], pivots: Bool = false, _ selection: Selection
  ) throws {
    try Self.check(figures, by: dimensions, pivots: pivots, selection)
    let rows = pivots ? Array(dimensions.dropLast()) : dimensions
    let needsType =
      figures.allSatisfy(\.isOfTransactions) && !dimensions.contains(.type)
      && selection.types.count != 1
    self.dimensions = rows + (needsType ? [.type] : [])
    self.figures = figures
    across = pivots ? dimensions.last : nil
  }

  /// The sums, and what they are without.
  ///
  /// - Throws: `Overflow` that names the total that does not fit.
  public func table(_ context: ReportContext) throws -> (table: Table, findings: [Finding]) {
    let made = try across.map { try pivoted(by: $0, context) } ?? plain(context)
    return (try Evaluator().evaluate(made.table), try leftOut(made.sums, context))
  }

  private func plain(_ context: ReportContext) throws -> (table: Table, sums: [Total]) {
    let made = try TotalsFigures(figures, by: dimensions, context)
    let rows = made.order.map { group in
      Row(keys(of: group, context) + figures.map { Cell(made.value(of: $0, in: group)) })
    }
    let columns = keyColumns(context) + figures.map { column($0, id: $0.name, context) }
    return (
      Table(
        id: "totals", title: context.word("totals"), notes: notes(context), columns: columns,
        rows: rows, totals: try totalRows(made.order, context)), made.sums
    )
  }

  /// One total for each currency and, where types stand apart, each type: live where the rows add
  /// up, else as it is without them.
  private func totalRows(
    _ order: [TotalsGroup], _ context: ReportContext
  ) throws -> [TotalRow] {
    let whole = try summed ? nil : TotalsFigures(figures, by: kept, context)
    return wholeGroups(of: order).map { group in
      var cells = totalKeys(of: group, context)
      for figure in figures where figure != .count {
        cells[figure.name] = totalCell(figure.name, group, whole?.value(of: figure, in: group))
      }
      return TotalRow(label: context.word("total"), cells: cells)
    }
  }
}

extension TotalsTable {
  /// The column of all keys of a pivot.
  static let all = "all"

  /// Whether every figure of the rows adds up to its total.
  var summed: Bool {
    !dimensions.contains(where: \.overlaps) && !figures.contains(.balance(.burn))
  }

  /// A total: the sum of its column where the rows add up, else as it is made without them.
  func totalCell(_ column: String, _ whole: TotalsGroup, _ value: Value?) -> Cell {
    let isRatio = figures.contains(.balance(.burn)) && (across != nil || column == "burn")
    guard let value, isRatio || dimensions.contains(where: \.overlaps) else {
      return .derived(.sumIf(column: column, conditions(of: whole)))
    }
    return Cell(value)
  }

  /// What totals are divided by besides the currency: types have no sum.
  var kept: [Dimension] { dimensions.contains(.type) ? [.type] : [] }

  /// The groups of the totals beneath rows, in the order of these.
  func wholeGroups(of order: [TotalsGroup]) -> [TotalsGroup] {
    let type = dimensions.firstIndex(of: .type)
    return order.map { group in
      TotalsGroup(keys: type.map { [group.keys[$0]] } ?? [], currency: group.currency)
    }.firstOfEach
  }

  func conditions(of whole: TotalsGroup) -> [Derivation.Condition] {
    whole.keys.map { Derivation.Condition("type", is: .code($0)) }
      + [Derivation.Condition("currency", is: .code(whole.currency.code))]
  }

  func totalKeys(of whole: TotalsGroup, _ context: ReportContext) -> [String: Cell] {
    var cells: [String: Cell] = ["currency": Cell(.code(whole.currency.code))]
    if let type = whole.keys.first {
      cells["type"] = Cell(.code(type))
      cells["type_name"] = Cell(.text(context.name(of: type, in: .type)))
    }
    return cells
  }

  func keys(of group: TotalsGroup, _ context: ReportContext) -> [Cell] {
    zip(dimensions, group.keys).flatMap { dimension, key in
      [Cell(.code(key)), Cell(.text(context.name(of: key, in: dimension)))]
    } + [Cell(.code(group.currency.code))]
  }

  func keyColumns(_ context: ReportContext) -> [Column] {
    dimensions.flatMap { dimension in
      [dimension.rawValue, "\(dimension.rawValue)_name"].map { id in
        Column(
          id: id, heading: context.word("column.\(id)"),
          kind: id == dimension.rawValue ? .code : .text)
      }
    } + [Column(id: "currency", heading: context.word("column.currency"), kind: .code)]
  }

  func column(
    _ figure: Figure, id: String, heading: String? = nil, _ context: ReportContext
  ) -> Column {
    let kind: Column.Kind =
      switch figure {
      case .count: .integer
      case .balance(.burn): .ratio
      default: .money(currencyColumn: "currency")
      }
    return Column(id: id, heading: heading ?? context.word("column.\(figure.name)"), kind: kind)
  }

  /// What a reader must know of the rows.
  func notes(_ context: ReportContext) -> [String] {
    let overlapping = (dimensions + [across].compactMap(\.self)).filter(\.overlaps)
    let balances = figures.compactMap(\.balance)
    return overlapping.map { dimension in
      context.words(
        Message(
          "note.rows-overlap", ["dimension": .text(context.word("column.\(dimension.rawValue)"))]))
    }
      + (balances.contains(.budgetBalance) ? [context.word("note.budget-balance")] : [])
      + (balances.isEmpty ? [] : [context.word("note.balance-day")])
  }
}
