/// The rows of a chart below one another, each with its name above it.
struct CategoryRows {
  let all: [CategoryRow]
  /// Where the last row ends.
  let bottom: Double

  init(_ names: [String], height: Double, below top: Double) {
    var y = top + 14
    all = names.enumerated().map { index, name in
      let lines = TextWidth.lines(name, in: Canvas.width)
      let row = CategoryRow(
        index: index, lines: lines, top: y + Double(lines.count) * TextWidth.lineHeight + 4)
      y = row.top + height + 12
      return row
    }
    bottom = y - 4
  }
}

/// A row of a chart.
struct CategoryRow {
  let index: Int
  fileprivate let lines: [String]
  /// Where what it shows begins, below its name.
  let top: Double

  func drawName(on canvas: inout Canvas) {
    for (index, line) in lines.enumerated() {
      let above = Double(lines.count - 1 - index) * TextWidth.lineHeight
      canvas.text(line, x: 0, y: top - 6 - above)
    }
  }
}
