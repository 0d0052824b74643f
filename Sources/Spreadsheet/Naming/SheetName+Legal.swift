extension SheetName {
  /// A legal name made from any text, and unlike the names in `taken`.
  ///
  /// Forbidden characters become `-`, long text is cut with “…”, a name already taken gets a
  /// number, and text without any usable character becomes `Sheet`.
  public static func legal(from text: String, among taken: [String] = []) -> String {
    let words = replacingForbidden(text).split(whereSeparator: \.isWhitespace)
    let cut = words.joined(separator: " ").shortened(to: longest)
    let base = cut.trimming { $0 == "'" || $0.isWhitespace }
    var names = Set(taken.map(folded) + ["history"])
    return Numbering.firstFree(base.isEmpty ? "Sheet" : base, longest: longest, taken: &names)
  }

  private static func replacingForbidden(_ text: String) -> String {
    let clean = text.withoutControls
    let unescaped = clean.escaped == clean ? clean : clean.replacing("_", with: "-")
    return String(unescaped.map { forbidden.contains($0) ? "-" : $0 })
  }
}
