import CReportDefinitions

/// The definitions that are compiled in.
public enum BuiltInReports {
  /// The texts of the definitions, by name.
  public static let all: [(name: String, text: [UInt8])] =
    (0..<folio_definition_count()).map { position in
      let definition = folio_definition(position)
      let bytes = UnsafeBufferPointer(start: definition.bytes, count: definition.size)
      return (String(cString: definition.name), Array(bytes))
    }
}
