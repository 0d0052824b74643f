/// A text that cells are compared with; an asterisk stands for any characters, none included.
struct CodePattern: Hashable, Sendable {
  let text: String

  func matches(_ candidate: String) -> Bool {
    let pieces = text.split(separator: "*", omittingEmptySubsequences: false)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return text == candidate
    }
    guard candidate.count >= first.count + last.count, candidate.hasPrefix(first),
      candidate.hasSuffix(last)
    else { return false }
    var rest = candidate.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}

extension [CodePattern] {
  func match(_ candidate: String) -> Bool { contains { $0.matches(candidate) } }
}
