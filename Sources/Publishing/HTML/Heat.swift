import DocumentModel

/// The colours behind a table's heat columns: the larger the number, the darker.
struct Heat {
  private static let strongest = ScreenColour(0x1B4F72)
  /// The largest number in any heat column.
  private let largest: Double

  init(of table: Table) {
    let columns = table.columns.indices.filter { table.columns[$0].look == .heat }
    largest =
      table.rows.flatMap { row in columns.compactMap { row.cells[$0].value.drawn } }
      .max() ?? 0
  }

  /// The colour behind a value; `nil` where there is nothing to colour.
  func colour(of value: Value) -> ScreenColour? {
    guard let number = value.drawn, number > 0, largest > 0 else { return nil }
    return ScreenColour.white.mixed(with: Self.strongest, share: min(1, number / largest))
  }
}
