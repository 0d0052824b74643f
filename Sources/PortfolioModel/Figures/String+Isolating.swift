extension String {
  /// The text set apart from words around it that may run the other way (the Unicode Bidirectional
  /// Algorithm's isolates).
  public var isolated: String { isEmpty ? self : "\u{2068}\(self)\u{2069}" }

  /// The text without the marks that set parts of it apart, for machines and for names of sheets.
  public var withoutIsolates: String {
    utf8.contains(0xE2) ? String(unicodeScalars.filter { !Self.isolates.contains($0) }) : self
  }

  /// What opens and closes an isolate.
  public static let isolates: Set<Unicode.Scalar> = [
    "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
  ]
}

extension String {
  /// The text with what is set apart in it between marks that every program knows: left-to-right
  /// marks around what has no letter that runs the other way, none around the rest.
  public var withMarksForIsolates: String {
    guard utf8.contains(0xE2) else { return self }
    var text = ""
    var opened: [String] = []
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{2068}":
        opened.append(text)
        text = ""
      case "\u{2069}":
        guard let before = opened.popLast() else { continue }
        text = before + (text.hasRightToLeftLetters ? text : "\u{200E}\(text)\u{200E}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return opened.joined() + text
  }
}

extension String {
  public var hasRightToLeftLetters: Bool { unicodeScalars.contains(where: \.isRightToLeftLetter) }
}

extension Unicode.Scalar {
  /// Whether it is a letter of Hebrew, Arabic or one of their relatives.
  fileprivate var isRightToLeftLetter: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: properties.isAlphabetic
    default: false
    }
  }
}

extension String {
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    self = String(String.UnicodeScalarView(scalars))
  }
}
