/// Which counts of people a public report withholds, so that nobody can be recognised.
///
/// Counts from 1 to 4 are withheld. Where a row or a column would then lack one count alone, which
/// the others would give away, the smallest other count of it that is not zero is withheld, too.
public enum Withholding {
  /// Counts below this one are withheld, nought excepted.
  public static let least = Quantity(coefficient: 5, scale: 0)

  public static func isSmall(_ count: Quantity) -> Bool {
    count.coefficient > 0 && count.ratio.numerator < least.coefficient * count.ratio.denominator
  }

  /// Whether each count of a table is withheld.
  ///
  /// - Parameter counts: rows of one length, which end with their totals, the last row having those
  ///   of the columns.
  public static func mask(_ counts: [[Quantity?]]) -> [[Bool]] {
    var mask = counts.map { $0.map { $0.map(isSmall) ?? false } }
    let lines = lines(of: counts)
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for line in lines where line.count(where: { mask[$0.row][$0.column] }) == 1 {
        guard let next = smallest(of: line, counts, mask) else { continue }
        mask[next.row][next.column] = true
        hasChanged = true
      }
    }
    return mask
  }

  private struct Spot {
    let row: Int
    let column: Int
  }

  /// The rows, and then the columns.
  private static func lines(of counts: [[Quantity?]]) -> [[Spot]] {
    let width = counts.first?.count ?? 0
    let rows = counts.indices.map { row in (0..<width).map { Spot(row: row, column: $0) } }
    let columns = (0..<width).map { column in
      counts.indices.map { Spot(row: $0, column: column) }
    }
    return rows + columns
  }

  private static func smallest(
    of line: [Spot], _ counts: [[Quantity?]], _ mask: [[Bool]]
  ) -> Spot? {
    let open = line.filter { spot in
      !mask[spot.row][spot.column] && (counts[spot.row][spot.column]?.coefficient ?? 0) > 0
    }
    return open.min { left, right in
      let pair = (counts[left.row][left.column] ?? .zero, counts[right.row][right.column] ?? .zero)
      return (pair.0.subtracting(pair.1) ?? .zero).coefficient < 0
    }
  }
}
