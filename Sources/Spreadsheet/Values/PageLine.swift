/// The header or footer of printed pages.
///
/// Excel holds 255 characters of all three parts together, its codes included: the longest texts
/// are cut until they fit, which ``Written`` reports.
public struct PageLine: Hashable, Sendable {
  public var left: [Part]
  public var centre: [Part]
  public var right: [Part]

  public init(left: [Part] = [], centre: [Part] = [], right: [Part] = []) {
    self.left = left
    self.centre = centre
    self.right = right
  }

  public enum Part: Hashable, Sendable {
    /// Shown as written, `&` included.
    case text(String)
    case pageNumber
    case pageCount
    case sheetName
  }
}
