/// Bytes of a text (UTF-8), good for as long as the tree that has them is not cleared.
struct Bytes: BitwiseCopyable {
  let all: UnsafeBufferPointer<UInt8>

  var isEmpty: Bool { all.isEmpty }

  var text: String { String(decoding: all, as: UTF8.self) }

  /// The same without spaces and line breaks around it.
  var trimmed: Bytes {
    var (start, end) = (0, all.count)
    while start < end, let length = spaces(from: start, to: end) { start += length }
    while start < end, let length = spaces(before: end, from: start) { end -= length }
    return start == 0 && end == all.count ? self : Bytes(all: .init(rebasing: all[start..<end]))
  }

  /// How many bytes of white space stand at a place; `nil` where there is none.
  private func spaces(from start: Int, to end: Int) -> Int? {
    if all[start] < 0x80 { return all[start].isSpace ? 1 : nil }
    return wideSpaces.first { all[start..<end].starts(with: $0) }?.count
  }

  private func spaces(before end: Int, from start: Int) -> Int? {
    if all[end - 1] < 0x80 { return all[end - 1].isSpace ? 1 : nil }
    return wideSpaces.first { all[start..<end].suffix($0.count).elementsEqual($0) }?.count
  }
}

/// Spaces beyond ASCII that get into files by copying: those that do not break a line, those of no
/// width, and the mark of byte order.
private let wideSpaces: [[UInt8]] = ["\u{A0}", "\u{202F}", "\u{200B}", "\u{3000}", "\u{FEFF}"]
  .map { Array($0.utf8) }

extension UInt8 {
  /// Whether XML takes the byte for white space.
  fileprivate var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
