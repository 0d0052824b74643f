import Foundation

extension FieldList {
  /// The records as CSV (RFC 4180), with the columns that some record has something in.
  ///
  /// - Parameter kept: columns that stay though nothing stands in them.
  public func csv(
    of records: [Record], _ writing: Writing, keeping kept: Set<String> = []
  ) -> String {
    let usual = fields.map { $0.cell(of: blank, writing) }
    let rows = records.map { record in fields.map { $0.cell(of: record, writing) } }
    let used = fields.indices.filter { index in
      fields[index].need != .optional || kept.contains(fields[index].key)
        || rows.contains { !$0[index].isEmpty && $0[index] != usual[index] }
    }
    let heading = used.map { fields[$0].key }
    let lines = rows.map { row in
      used.map { fields[$0].need == .optional && row[$0] == usual[$0] ? "" : row[$0] }
    }
    return ([heading] + lines).map(\.csvLine).joined()
  }
}

extension Field {
  /// The value as the text of a cell; empty where there is none.
  func cell(of record: Record, _ writing: Writing) -> String {
    if case .scalar(let text) = write(record, writing)?.content { text } else { "" }
  }
}

extension [String] {
  /// The cells as a line.
  var csvLine: String { map(\.quotedForCSV).joined(separator: ",") + "\n" }
}

extension String {
  /// The text as a cell, in quotes where it would not be read back without.
  fileprivate var quotedForCSV: String {
    guard contains(where: { ",;\"".contains($0) || $0.isNewline }) || first == " " || last == " "
    else { return self }
    return "\"" + replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
