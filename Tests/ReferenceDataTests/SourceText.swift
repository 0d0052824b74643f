import Foundation
import Testing

/// The Swift files of the house, as text.
struct SourceText {
  /// The path below `Sources`.
  let path: String
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  static let all: [SourceText] = {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path)?.allObjects ?? []
    return paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
      .compactMap { path in
        FileManager.default.contents(atPath: sources.appending(path: path).path)
          .map { SourceText(path: path, bytes: [UInt8]($0)) }
      }
  }()

  /// The arguments of each call that begins with `opening`, such as `Message(`.
  func calls(_ opening: String) -> [[String]] {
    let pattern = Array(opening.utf8)
    var calls: [[String]] = []
    for start in bytes.indices where bytes[start...].starts(with: pattern) {
      if start > 0, Self.isWord(bytes[start - 1]) { continue }
      var scanner = ArgumentScanner(bytes[(start + pattern.count)...])
      calls.append(scanner.arguments())
    }
    return calls
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    let character = Character(Unicode.Scalar(byte))
    return character.isLetter || character.isNumber || character == "_"
  }
}

/// Divides the arguments of a call, up to its closing bracket.
struct ArgumentScanner {
  private var rest: ArraySlice<UInt8>

  init(_ rest: ArraySlice<UInt8>) { self.rest = rest }

  mutating func arguments() -> [String] {
    var arguments: [[UInt8]] = [[]]
    var depth = 0
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): arguments[arguments.count - 1] += [byte] + string()
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if depth == 0 { return arguments.map { String(decoding: $0, as: UTF8.self) } }
        depth -= 1
        arguments[arguments.count - 1].append(byte)
      case UInt8(ascii: ",") where depth == 0: arguments.append([])
      default:
        if "([{".utf8.contains(byte) { depth += 1 }
        arguments[arguments.count - 1].append(byte)
      }
    }
    return []
  }

  /// The rest of a text literal with its closing quote; what is interpolated is kept as it stands.
  private mutating func string() -> [UInt8] {
    var text: [UInt8] = []
    while let byte = rest.popFirst() {
      text.append(byte)
      if byte == UInt8(ascii: "\"") { return text }
      guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else { continue }
      text.append(escaped)
      guard escaped == UInt8(ascii: "(") else { continue }
      var inner = ArgumentScanner(rest)
      text += Array((inner.arguments().joined(separator: ",") + ")").utf8)
      rest = inner.rest
    }
    return text
  }
}

extension String {
  /// The text literals in a piece of source; none where something is interpolated.
  var literals: [String] { contains(#"\("#) ? [] : captures(of: #""([^"]*)""#) }

  /// What the first group of a pattern matches, each time.
  func captures(of pattern: String) -> [String] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else {
      Issue.record("no pattern: \(pattern)")
      return []
    }
    let whole = NSRange(startIndex..., in: self)
    return expression.matches(in: self, range: whole).compactMap {
      Range($0.range(at: 1), in: self).map { String(self[$0]) }
    }
  }
}
