extension PageLine {
  /// In the codes of Excel, where `&` begins one and `&&` is the character.
  ///
  /// Excel refuses a line of more than 255 characters.
  func fitted() -> (text: String, isShortened: Bool) {
    let whole = codes(textLimit: .max)
    var limit = 255
    var text = whole
    while text.utf16.count > 255 && limit > 0 {
      text = codes(textLimit: limit)
      limit -= 1
    }
    return (text, text != whole)
  }

  private func codes(textLimit: Int) -> String {
    [("&L", left), ("&C", centre), ("&R", right)]
      .filter { !$0.1.isEmpty }
      .map { code, parts in code + parts.map { $0.code(textLimit: textLimit) }.joined() }
      .joined()
  }
}

extension PageLine.Part {
  fileprivate func code(textLimit: Int) -> String {
    switch self {
    case .text(let text):
      let shown = text.withoutControls.shortened(to: textLimit)
      return Self.guarded(shown.replacing("&", with: "&&"))
    case .pageNumber: return "&P"
    case .pageCount: return "&N"
    case .sheetName: return "&A"
    }
  }

  /// A sign after a page number would be added to it.
  private static func guarded(_ text: String) -> String {
    text.hasPrefix("+") || text.hasPrefix("-") ? " " + text : text
  }
}
