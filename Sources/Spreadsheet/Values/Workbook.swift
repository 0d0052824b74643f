/// An Excel workbook as a value: nothing is written before ``write(to:)``.
///
/// The same value always gives the same bytes.
public struct Workbook: Hashable, Sendable {
  public var properties: Properties
  public var sheets: [Sheet]
  public var names: [DefinedName]

  public init(properties: Properties, sheets: [Sheet] = [], names: [DefinedName] = []) {
    self.properties = properties
    self.sheets = sheets
    self.names = names
  }
}
