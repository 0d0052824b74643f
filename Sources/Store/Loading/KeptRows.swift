import PortfolioModel

/// The ledger of an earlier load, for as long as the rows that come are those that are there.
final class KeptRows {
  private let rows: Prepared
  /// The number of the amount that comes next; `nil` where there is none.
  private var next: Int64?

  init(_ engine: Engine) throws {
    rows = try engine.prepare(
      "SELECT amount, id, sha256, file, file_line FROM ledger ORDER BY amount")
    next = try rows.next() ? rows.integer(0) : nil
  }

  /// Whether a row is the one that comes next, and goes on to the one after it if it is.
  func takes(_ id: String, _ hash: String, at place: Place?, as number: Int64) throws -> Bool {
    guard next == number, rows.text(2) == hash, rows.text(1) == id,
      rows.optionalText(3) == place?.file,
      rows.optionalInteger(4) == place?.line.map({ Int64($0) })
    else { return false }
    next = try rows.next() ? rows.integer(0) : nil
    return true
  }

  /// Reads no more: the rows can be changed.
  func close() { rows.reset() }
}
