/// Where a click on a cell leads; the cell's own content is what is shown.
public enum Link: Hashable, Sendable {
  /// A cell of a sheet of the same workbook.
  case sheet(String, Address)
  /// A web or mail address: `http`, `https` or `mailto`, up to 2,079 characters once encoded.
  ///
  /// Any other is not written as a link; ``Written/unlinked`` says so.
  case url(String)
}
