import PortfolioModel
import ReferenceData
import Syntax

/// The codes that the files have introduced, and where.
struct KnownCodes {
  /// What the portfolio adds to the policy frameworks that everybody knows.
  var settings = PortfolioSettings()
  /// The policy frameworks that tags can name: themes are claimed under a key of their own.
  var frameworks: [Framework] {
    Frameworks.all(in: settings).filter { $0.code != Frameworks.themes }
  }
  /// The indicators to which those of projects add up.
  var indicators: [SharedIndicator] = []
  /// The budget categories that lines can name; without any, lines name what they like.
  var categories: [BudgetCategory] = []
  /// The codes of each agreement's budget lines.
  var lines: [String: [String]] = [:]
  /// What files that could not be read were probably about, in small letters.
  private var broken: Set<String> = []
  private var places: [EntityKind: [String: Place]] = [:]
  private var rows = KnownRows()

  func contains(_ kind: EntityKind, _ code: String) -> Bool {
    kind == .transaction ? rows[code] != nil : places[kind]?[code] != nil
  }

  func codes(of kind: EntityKind) -> [String] {
    (places[kind] ?? [:]).keys.sorted()
  }

  func hasLine(_ line: String, of agreement: String) -> Bool {
    lines[agreement]?.contains(line) ?? false
  }

  /// The ids of rows that were left out.
  var leftOut: Set<String> = []

  /// Notes that the file about `code` could not be read; files are often named in small letters.
  mutating func addBroken(_ code: String) { broken.insert(code.lowercased()) }

  func isBroken(_ code: String) -> Bool { broken.contains(code.lowercased()) }

  /// Notes a code; where it stood already, its first place is returned.
  mutating func add(_ kind: EntityKind, _ code: String, at place: Place?) -> Place? {
    if kind == .transaction { return rows.add(code, at: place ?? Place(file: "")) }
    if let first = places[kind]?[code] { return first }
    places[kind, default: [:]][code] = place ?? Place(file: "")
    return nil
  }
}

/// The rows of ledgers by their ids, of which there may be a million: in several tables, so that no
/// more than one of them is copied when it must grow.
private struct KnownRows {
  private struct Spot {
    let line: UInt32
    /// The file's number, and in the last twelve bits the column.
    let fileAndColumn: UInt32
  }

  private var tables = [[String: Spot]](repeating: [:], count: 32)
  private var files: [String] = []

  private func table(of id: String) -> Int {
    Int(id.utf8.reduce(UInt32(0)) { $0 &* 31 &+ UInt32($1) } % UInt32(tables.count))
  }

  subscript(id: String) -> Place? {
    tables[table(of: id)][id].map { spot in
      Place(
        file: files[Int(spot.fileAndColumn >> 12)], line: Int(spot.line),
        column: Int(spot.fileAndColumn & 0xFFF))
    }
  }

  /// Notes a row; where its id stood already, its first place is returned.
  mutating func add(_ id: String, at place: Place) -> Place? {
    // Rows come file by file.
    if files.last != place.file { files.append(place.file) }
    let column = min(UInt32(clamping: place.column ?? 1), 0xFFF)
    let spot = Spot(
      line: UInt32(clamping: place.line ?? 1),
      fileAndColumn: UInt32(truncatingIfNeeded: files.count - 1) << 12 | column)
    // One look-up for the many that are new; for the few that are not, the first stays.
    let table = table(of: id)
    guard let first = tables[table].updateValue(spot, forKey: id) else { return nil }
    tables[table][id] = first
    return self[id]
  }
}

extension FolderReader {
  /// Whether a code is used for the first time; a second time is reported.
  mutating func isNew(_ kind: EntityKind, _ code: String, at place: Place?) -> Bool {
    guard let first = known.add(kind, code, at: place) else { return true }
    findings.append(
      Finding(
        .error, .duplicateCode(kind, code, first: first), at: place, remedy: .duplicateCodeHelp))
    return false
  }

  /// Whether a code is known; an unknown one is reported with the nearest known.
  mutating func isKnown(_ kind: EntityKind, _ code: String, at place: Place?) -> Bool {
    guard !known.contains(kind, code) else { return true }
    guard !known.isBroken(code) else { return false }
    // A ledger has too many ids for one of them to be meant.
    let nearest: Message? =
      kind == .transaction ? nil : .nearest(to: code, among: known.codes(of: kind))
    findings.append(
      Finding(
        .error, .unknownCode(kind, code), at: place,
        remedy: nearest ?? Message("unknown-\(kind.rawValue).help")))
    return false
  }
}
