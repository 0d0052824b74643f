/// A text made to fit where Excel keeps it.
struct FittedText {
  /// What the reader sees.
  let shown: String
  /// What the file holds: see ``Swift/String/escaped``.
  let text: String
  let isShortened: Bool

  /// At most `limit` UTF-16 units; escapes count in full, as the library counts them.
  init(_ text: String, to limit: Int) {
    let clean = text.withoutControls
    var shown = clean.shortened(to: limit)
    var escaped = shown.escaped
    var length = limit
    while escaped.utf16.count > limit {
      length -= escaped.utf16.count - limit
      shown = clean.shortened(to: length)
      escaped = shown.escaped
    }
    self.shown = shown
    self.text = escaped
    isShortened = shown.utf8.count != clean.utf8.count
  }

  /// A cell holds 32,767 UTF-16 units.
  static func cell(_ text: String) -> FittedText { FittedText(text, to: 32_767) }
}
