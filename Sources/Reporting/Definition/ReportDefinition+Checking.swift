import PortfolioModel
import Syntax

extension ReportDefinition {
  /// What does not go together in the definition, each with its place.
  func findings(_ origin: Origin) -> [Finding] {
    let ofBlocks = sheets.enumerated().flatMap { index, sheet in
      sheet.blocks.enumerated().flatMap { position, block in
        block.findings(origin, "sheets[\(index)].blocks[\(position)]", beside: sheet.blocks)
      }
    }
    return repeatedSheets(origin) + ofBlocks
  }

  /// Sheets whose id another has already.
  private func repeatedSheets(_ origin: Origin) -> [Finding] {
    sheets.enumerated().filter { index, sheet in
      sheets[..<index].contains { $0.id == sheet.id }
    }.map { index, sheet in
      Finding(
        .error, Message("repeated-sheet", ["id": .text(sheet.id)]),
        at: origin.place(of: "sheets[\(index)].id"), remedy: Message("duplicate-code.help"))
    }
  }
}

extension BlockDefinition {
  fileprivate func findings(
    _ origin: Origin, _ path: String, beside blocks: [BlockDefinition]
  ) -> [Finding] {
    switch kind {
    case .table: columnFindings(origin, path)
    case .chart: chartFindings(origin, path, beside: blocks)
    case .matrix:
      down == nil || across.isEmpty
        ? [Finding(.error, Message("matrix-without-sides"), at: origin.place(of: path))] : []
    case .prose: gapFindings(origin, path)
    default: []
    }
  }

  /// A table without rows, and columns that its rows do not have.
  private func columnFindings(_ origin: Origin, _ path: String) -> [Finding] {
    guard let source = rows.flatMap(RowSources.named) else {
      return [
        Finding(
          .error, Message("table-without-rows"), at: origin.place(of: path),
          remedy: Message("known-are", ["names": .list(RowSources.names.map { .text($0) })]))
      ]
    }
    return columns.enumerated().compactMap { index, column in
      source.finding(of: column.name, at: origin.place(of: "\(path).columns[\(index)]"))
    }
  }

  /// A chart of no table of its sheet, and columns that the table does not have.
  private func chartFindings(
    _ origin: Origin, _ path: String, beside blocks: [BlockDefinition]
  ) -> [Finding] {
    let tables = blocks.filter { $0.kind == .table }.compactMap(\.rows)
    guard let rows, tables.contains(rows), let source = RowSources.named(rows), !series.isEmpty
    else {
      return [
        Finding(
          .error, Message("chart-without-table"), at: origin.place(of: path),
          remedy: Message("known-are", ["names": .list(tables.map { .text($0) })]))
      ]
    }
    let named =
      [(categories, "\(path).categories")]
      + series.enumerated().map { ($1, "\(path).series[\($0)]") }
    return named.compactMap { name, path in
      name.flatMap { source.finding(of: $0, at: origin.place(of: path)) }
    }
  }

  /// Names in braces that are no figures.
  private func gapFindings(_ origin: Origin, _ path: String) -> [Finding] {
    text.enumerated().flatMap { index, sentence in
      let gaps = Set(sentence.languages.flatMap { Gaps.names(in: sentence[$0] ?? "") })
      return gaps.subtracting(KeyFigure.gaps).sorted().map { gap in
        Finding(
          .error, Message("unknown-figure", ["name": .text(gap)]),
          at: origin.place(of: "\(path).text[\(index)]"),
          remedy: .nearest(to: gap, among: KeyFigure.gaps) ?? Message("format.figure.help"))
      }
    }
  }
}

extension AnyRowSource {
  /// That the rows have no such column; `nil` where they have it.
  fileprivate func finding(of column: String, at place: Place) -> Finding? {
    guard !columnNames.contains(column) else { return nil }
    return Finding(
      .error,
      Message("misplaced-column", ["column": .text(column), "rows": .text(name)]),
      at: place, remedy: .nearest(to: column, among: columnNames))
  }
}
