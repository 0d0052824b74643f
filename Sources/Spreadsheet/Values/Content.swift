/// The content of a cell, with the type Excel gives it.
public enum Content: Hashable, Sendable {
  /// Empty, yet drawn in the cell's style.
  case blank
  /// Always text, also when it begins with `=`, `+`, `-` or `@`.
  ///
  /// Excel holds 32,767 UTF-16 units: longer text is cut and reported in ``Written``.
  /// Control characters other than tab and line feed are left out.
  case text(String)
  /// A finite number; Excel keeps about 15 digits.
  case number(Double)
  /// A day from 1900 to 9999, stored as Excel's own date and shown as `yyyy-mm-dd` unless the
  /// style has a number format.
  case day(year: Int, month: Int, day: Int)
  case boolean(Bool)
  /// A formula in English syntax, with or without its leading `=`, and the result stored
  /// beside it, which a viewer that does not calculate shows.
  case formula(String, cached: CachedValue)
}

/// The result of a formula as computed by us.
public enum CachedValue: Hashable, Sendable {
  case number(Double)
  case text(String)
  /// Stored as the text `TRUE` or `FALSE`: a truth value once Excel has calculated.
  case boolean(Bool)
}
