extension Style {
  func check() throws(WorkbookError) {
    try require(
      (1...409).contains(size ?? 11), "the font size", of: "a style", "1 to 409 points")
    try require((0...15).contains(indent), "the indent", of: "a style", "0 to 15")
    for (part, text) in [("the number format", numberFormat), ("the font name", fontName)] {
      try require(text?.isKeptInStyles ?? true, part, of: "a style", "1 to 127 bytes of plain text")
    }
  }
}

extension String {
  /// Whether the library keeps all of it as a number format or the name of a font.
  var isKeptInStyles: Bool { !isEmpty && utf8.count <= 127 && withoutControls == self }
}
