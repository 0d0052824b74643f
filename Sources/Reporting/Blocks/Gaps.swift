/// Names in braces that a sentence has in place of figures: `{projects} projects`.
enum Gaps {
  static func names(in sentence: String) -> [String] {
    pieces(of: sentence).compactMap { if case .gap(let name) = $0 { name } else { nil } }
  }

  /// The sentence with each gap filled.
  static func fill(_ sentence: String, _ fill: (String) throws -> String) rethrows -> String {
    try pieces(of: sentence).map { piece in
      switch piece {
      case .words(let words): words
      case .gap(let name): try fill(name)
      }
    }.joined()
  }

  private enum Piece {
    case words(String)
    case gap(String)
  }

  private static func pieces(of sentence: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.words(String(rest[..<open])))
      pieces.append(.gap(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return pieces + [.words(String(rest))]
  }
}
