extension [String] {
  /// The name that `text` was probably meant to be: by far the likeliest slip of the pen.
  public func nearest(to text: String) -> String? {
    let wanted = [Character](text.lowercased())
    guard !wanted.isEmpty, wanted.count <= 60 else { return nil }
    // Of a single letter, any other would do.
    let allowed = wanted.count < 2 ? 0 : Swift.max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    // Of equally near names, one with the same letters: swaps are likelier than other slips.
    let letters = wanted.sorted()
    for name in self {
      let other = [Character](name.lowercased())
      guard abs(other.count - wanted.count) <= allowed else { continue }
      let distance = 2 * wanted.distance(to: other) - (other.sorted() == letters ? 1 : 0)
      guard distance <= 2 * allowed, distance < best?.distance ?? .max else { continue }
      best = (name, distance)
    }
    return best?.name ?? first { $0.lowercased().hasPrefix(text.lowercased()) && wanted.count > 2 }
  }
}

extension [Character] {
  /// Insertions, deletions, replacements and swaps of neighbours between two words.
  fileprivate func distance(to other: [Character]) -> Int {
    var rows = [[Int](0...other.count)]
    for (row, character) in enumerated() {
      var line = [row + 1]
      for (column, candidate) in other.enumerated() {
        let replaced = rows[row][column] + (character == candidate ? 0 : 1)
        var cost = Swift.min(replaced, rows[row][column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, character == other[column - 1], self[row - 1] == candidate {
          cost = Swift.min(cost, rows[row - 1][column - 1] + 1)
        }
        line.append(cost)
      }
      rows.append(line)
    }
    return rows[count][other.count]
  }
}
