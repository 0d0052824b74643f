import PortfolioModel
import Syntax

/// A kind of file that people write, with the one list of fields that it is read, printed and
/// explained by.
public struct FileKind: Sendable {
  /// The name by which a schema is asked for.
  public let name: String
  /// The paths of such files in a portfolio.
  public let path: String
  public let shape: Shape
  /// The text in canonical form; `nil` where it cannot be read whole.
  let canonical: @Sendable ([UInt8], inout Reading, Writing) -> String?

  /// In the order in which a portfolio is read.
  public static let all: [FileKind] = [
    FileKind("portfolio", "portfolio.yaml", record: .settings),
    FileKind("funders", "funders.yaml", list: FieldList<Funder>.funder.format),
    FileKind("translations", "translations.yaml", list: .localizedText, keepsLanguages: true),
    FileKind("framework", "frameworks/*.yaml", record: .framework),
    FileKind("crosswalk", "crosswalks/*.csv", table: .crosswalk),
    FileKind("project", "projects/*.yaml", record: .project),
    FileKind("agreement", "agreements/*.yaml", record: .agreement),
    FileKind("transactions", "transactions/*.csv", table: .transaction),
    FileKind("rates", "rates/*.csv", table: .rate),
    FileKind("controls", "controls.csv", table: .control),
    FileKind("obligations", "obligations.csv", table: .obligation),
    FileKind("aliases", AliasFile.name, table: .alias),
    FileKind("mapping", "mappings/*.yaml", record: .mapping),
    FileKind("submission", "submitted/*.yaml", record: .submission),
  ]

  /// Whether it is a table of rows rather than a tree of keys.
  public var isTable: Bool { path.hasSuffix(".csv") }

  /// The kind of the file at a path of a portfolio folder.
  static func of(_ path: String) -> FileKind? {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return all.first { kind in
      kind.path == path
        || (kind.path.contains("*") && kind.path.split(separator: "/")[0] == folder)
    }
  }

  private init<Record>(_ name: String, _ path: String, record list: FieldList<Record>) {
    self.name = name
    self.path = path
    shape = .record(list.shape)
    canonical = { bytes, reading, writing in
      guard let node = YAMLParser.parse(bytes, &reading), let record = list.read(node, &reading)
      else { return nil }
      return list.text(of: record, writing)
    }
  }

  private init<Value>(
    _ name: String, _ path: String, list format: Format<Value>, keepsLanguages: Bool = false
  ) {
    self.name = name
    self.path = path
    shape = .list(format.shape())
    canonical = { bytes, reading, writing in
      guard let node = YAMLParser.parse(bytes, &reading),
        let values = format.list.read(node, &reading)
      else { return nil }
      var writing = writing
      if keepsLanguages { writing.language = Language(code: "und") }
      return format.list.write(values, writing).map { YAMLPrinter.text(of: $0) }
    }
  }

  private init<Record>(_ name: String, _ path: String, table list: FieldList<Record>) {
    self.name = name
    self.path = path
    shape = .record(list.shape)
    canonical = { bytes, reading, writing in
      var records: [Record] = []
      list.readRows(of: bytes, &reading) { outcome, _ in
        if case .record(let record, _) = outcome { records.append(record) }
      }
      var rows = CSVReader(bytes)
      let heading = rows.next()?.cells.map(\.text) ?? []
      return list.csv(of: records, writing, keeping: Set(heading))
    }
  }
}
