/// How wide text is about, in the size that charts are written in.
enum TextWidth {
  static let size = 14.0
  static let lineHeight = 18.0

  static func of(_ text: String) -> Double { Double(text.count) * size * 0.58 }

  static func widest(_ texts: [String]) -> Double { texts.map(of).max() ?? 0 }

  /// The text in lines that are no wider than `width`, broken between words.
  static func lines(_ text: String, in width: Double) -> [String] {
    text.split(whereSeparator: \.isWhitespace).reduce(into: []) { lines, word in
      if let last = lines.last, of("\(last) \(word)") <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }
}
