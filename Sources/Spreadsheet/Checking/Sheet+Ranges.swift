extension Sheet {
  /// Every range is in the sheet, and no table, merge or filter meets another.
  func checkRanges() throws(WorkbookError) {
    let exclusive = merges + tables.map(\.range) + [autofilter].compactMap(\.self)
    let coloured = dataBars.map(\.range) + wordColours.map(\.range) + colourScales.map(\.range)
    for range in exclusive + coloured where !range.isInSheet {
      throw .outsideSheet(.range(sheet: name, range))
    }
    let sorted = exclusive.sorted { $0.first.row < $1.first.row }
    for (index, range) in sorted.enumerated() {
      for next in sorted[(index + 1)...].prefix(while: { $0.first.row <= range.last.row })
      where next.overlaps(range) {
        throw .overlap(.range(sheet: name, range), .range(sheet: name, next))
      }
    }
  }

  /// A merge shows its first cell alone.
  func checkMergedCells() throws(WorkbookError) {
    for merge in merges where !merge.isOneCell {
      for row in merge.first.row...min(merge.last.row, max(merge.first.row, rows.count)) {
        for column in merge.first.column...merge.last.column {
          let address = Address(row: row, column: column)
          let isShown = address == merge.first || (self[address]?.content ?? .blank) == .blank
          if !isShown { throw .coveredByMerge(.cell(sheet: name, address)) }
        }
      }
    }
  }
}
