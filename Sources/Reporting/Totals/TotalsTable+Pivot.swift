import DocumentModel
import PortfolioModel
import Store

extension TotalsTable {
  /// The one figure with a column for each key of a dimension, and one for all of them.
  func pivoted(
    by across: Dimension, _ context: ReportContext
  ) throws -> (table: Table, sums: [Total]) {
    let made = try TotalsFigures(figures, by: dimensions + [across], context)
    let rowTotals = try addsUp(across) ? TotalsFigures(figures, by: dimensions, context) : nil
    let groups = made.order.map { TotalsGroup(keys: $0.keys.dropLast(), currency: $0.currency) }
      .firstOfEach
    let keys = made.order.compactMap(\.keys.last).firstOfEach
      .sorted { context.store.precedes([$0], [$1], in: [across]) }
    let table = Table(
      id: "totals", title: context.word("totals"), notes: notes(context),
      columns: keyColumns(context) + columns(of: keys, in: across, context),
      rows: groups.map { row($0, keys, made, rowTotals, context) },
      totals: try totalRows(groups, keys, across, context))
    return (table, made.sums)
  }

  /// Whether what stands under the keys of a dimension has a sum: types of transaction have none.
  private func addsUp(_ across: Dimension) -> Bool {
    across != .type || !figures.allSatisfy(\.isOfTransactions)
  }

  private func row(
    _ group: TotalsGroup, _ keys: [String], _ made: TotalsFigures, _ rowTotals: TotalsFigures?,
    _ context: ReportContext
  ) -> Row {
    let cells = keys.map { key -> Cell in
      let cell = group.appending(key)
      // Where no amount stands there is nothing to say.
      return Cell(made.contains(cell) ? made.value(of: figures[0], in: cell) : .blank)
    }
    let all = rowTotals.map { [Cell($0.value(of: figures[0], in: group))] } ?? []
    return Row(self.keys(of: group, context) + cells + all)
  }

  private func columns(
    of keys: [String], in across: Dimension, _ context: ReportContext
  ) -> [Column] {
    let named = keys.map { key in
      let isDate = across.isOfTransactions && across != .type && across != .partner
      return column(
        figures[0], id: key,
        heading: isDate && !Gap.contains(key) ? key : context.name(of: key, in: across), context)
    }
    let all = column(figures[0], id: Self.all, heading: context.word("total"), context)
    return named + (addsUp(across) ? [all] : [])
  }

  private func totalRows(
    _ order: [TotalsGroup], _ keys: [String], _ across: Dimension, _ context: ReportContext
  ) throws -> [TotalRow] {
    guard figures[0] != .count else { return [] }
    let byColumn = try summed ? nil : TotalsFigures(figures, by: kept + [across], context)
    let whole = try summed ? nil : TotalsFigures(figures, by: kept, context)
    return wholeGroups(of: order).map { group in
      var cells = totalKeys(of: group, context)
      for key in keys {
        cells[key] = totalCell(
          key, group, byColumn?.value(of: figures[0], in: group.appending(key)))
      }
      if addsUp(across) {
        cells[Self.all] = totalCell(Self.all, group, whole?.value(of: figures[0], in: group))
      }
      return TotalRow(label: context.word("total"), cells: cells)
    }
  }
}

extension TotalsGroup {
  fileprivate func appending(_ key: String) -> TotalsGroup {
    TotalsGroup(keys: keys + [key], currency: currency)
  }
}
