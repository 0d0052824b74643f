import Foundation

/// JSON that is being written: every value where the text ends. The values of an array are where they
/// belong; those of an object are put in order when it is complete.
final class CanonicalText {
  /// What changes, where no access need be watched: it is written a byte at a time.
  private let state: UnsafeMutablePointer<State>

  fileprivate struct State {
    var bytes: [UInt8] = []
    /// What is being written, unless somebody says otherwise an object without anything in it.
    var form = Form.object
    /// The values of the objects and arrays that are not complete, those of the innermost last.
    var entries: [Entry] = []
    /// Where the values of the innermost begin.
    var first = 0
    var ordered: [UInt8] = []
    var hasTextsApart = false
  }

  enum Form {
    case scalar, object, array
  }

  fileprivate struct Entry {
    let key: String
    let start: Int
    let end: Int
    /// What is written on its own until all is complete, and stands here.
    let apart: CanonicalText?
  }

  init() {
    state = .allocate(capacity: 1)
    state.initialize(to: State())
  }

  deinit {
    state.deinitialize(count: 1)
    state.deallocate()
  }

  var bytes: [UInt8] { state.pointee.bytes }

  /// How many values of the innermost array were written.
  var count: Int { state.pointee.entries.count - state.pointee.first }

  /// Begins an object, whose values are then added.
  func beginObject() { state.pointee.form = .object }

  /// Begins a value that stands for itself.
  func beginScalar() { state.pointee.form = .scalar }

  /// Begins an array, whose values are then added.
  func beginArray() {
    state.pointee.form = .array
    state.pointee.bytes.append(UInt8(ascii: "["))
  }

  /// Writes a value, under a key in an object.
  func add(_ key: String = "", _ write: (CanonicalText) throws -> Void) rethrows {
    if state.pointee.form == .array, count > 0 { state.pointee.bytes.append(UInt8(ascii: ",")) }
    let start = state.pointee.bytes.count
    try write(self)
    state.pointee.entries.append(
      Entry(key: key, start: start, end: state.pointee.bytes.count, apart: nil))
  }

  /// A text for what stands under a key and is written bit by bit.
  func apart(_ key: String = "") -> CanonicalText {
    let text = CanonicalText()
    let place = state.pointee.bytes.count
    state.pointee.hasTextsApart = true
    state.pointee.entries.append(Entry(key: key, start: place, end: place, apart: text))
    return text
  }

  func write(_ value: some Encodable) throws {
    let start = state.pointee.bytes.count
    let outer = (state.pointee.form, state.pointee.first)
    (state.pointee.form, state.pointee.first) = (.object, state.pointee.entries.count)
    defer { (state.pointee.form, state.pointee.first) = outer }
    try value.encode(to: CanonicalEncoder(text: self))
    state.pointee.putTogether(from: start)
  }

  private var whole: [UInt8] {
    state.pointee.putTogether(from: 0)
    return bytes
  }

  func appendNull() { state.pointee.bytes += "null".utf8 }

  func append(_ truth: Bool) { state.pointee.bytes += (truth ? "true" : "false").utf8 }

  func append(_ number: some FixedWidthInteger) { state.pointee.bytes += String(number).utf8 }

  /// - Throws: where the number is none that JSON has.
  func append(_ number: Double) throws { state.pointee.bytes += try JSONEncoder().encode(number) }

  func append(_ number: Float) throws { state.pointee.bytes += try JSONEncoder().encode(number) }

  func append(_ text: String) { Self.append(text, to: &state.pointee.bytes) }

  /// Writes a text within quotation marks.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      // Hardly a text has anything that must be written in another way.
      if utf8.allSatisfy({ !$0.isEscaped }) {
        bytes.append(contentsOf: utf8)
      } else {
        for byte in utf8 { append(byte, to: &bytes) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    guard byte.isEscaped else { return bytes.append(byte) }
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x22, 0x5C: bytes.append(byte)
    default: bytes += ("u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
    }
  }
}

extension CanonicalText.State {
  /// Puts together the values of the innermost, which is complete.
  fileprivate mutating func putTogether(from start: Int) {
    defer { entries.removeSubrange(first...) }
    let isObject = form == .object
    if !hasTextsApart, !isObject {
      if form == .array { bytes.append(UInt8(ascii: "]")) }
      return
    }
    if isObject { sortEntries() }
    ordered.removeAll(keepingCapacity: true)
    for entry in entries[first...] {
      if !ordered.isEmpty { ordered.append(UInt8(ascii: ",")) }
      if isObject {
        CanonicalText.append(entry.key, to: &ordered)
        ordered.append(UInt8(ascii: ":"))
      }
      ordered += entry.apart.map(\.whole)?[...] ?? bytes[entry.start..<entry.end]
    }
    bytes.removeSubrange(start...)
    guard form != .scalar else {
      bytes += ordered
      return
    }
    bytes.append(UInt8(ascii: isObject ? "{" : "["))
    bytes += ordered
    bytes.append(UInt8(ascii: isObject ? "}" : "]"))
  }

  /// Puts the values of the innermost object in the order of their keys: where there are few, without
  /// making the list anew as sorting a part of it does.
  private mutating func sortEntries() {
    guard entries.count - first <= 64 else { return entries[first...].sort { $0.key < $1.key } }
    for index in entries.indices.dropFirst(first + 1) {
      var place = index
      while place > first, entries[place].key < entries[place - 1].key {
        entries.swapAt(place, place - 1)
        place -= 1
      }
    }
  }
}

extension UInt8 {
  /// Whether JSON cannot have the byte in a text as it is.
  fileprivate var isEscaped: Bool { self < 0x20 || self == 0x22 || self == 0x5C }
}
