/// What the document says about itself: File → Info in Excel.
///
/// Excel holds 255 characters of each; longer text is cut and reported in ``Written``.
public struct Properties: Hashable, Sendable {
  /// Seconds since 1970-01-01 UTC, up to the year 9999.
  ///
  /// Given by the caller, so that the same workbook has the same bytes; 0 is written as 1,
  /// as the library takes 0 for “now”.
  public var created: Int
  public var title = ""
  public var subject = ""
  public var author = ""
  public var company = ""
  public var category = ""
  public var keywords = ""
  public var comments = ""
  public var custom: [Custom] = []

  public init(created: Int) {
    self.created = created
  }

  /// A property of the document's own, such as its fingerprint.
  public struct Custom: Hashable, Sendable {
    public var name: String
    public var text: String

    public init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }
}
