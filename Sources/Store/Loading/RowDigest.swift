/// SHA-256 over rows of a table, each as a JSON object with its columns in alphabetical order and
/// those without a value left out.
struct RowDigest {
  /// `"name":` for each column.
  private let names: [[UInt8]]
  /// The JSON of a row, in memory that serves for all.
  private var json: [UInt8] = []

  /// - Precondition: `columns` are sorted.
  init(columns: [String]) {
    names = columns.map { Array("\"\($0)\":".utf8) }
  }

  mutating func digits(of values: [Value]) -> String {
    json.removeAll(keepingCapacity: true)
    json.append(UInt8(ascii: "{"))
    for (name, value) in zip(names, values) {
      switch value {
      case .null: continue
      case .integer(let number):
        begin(name)
        append(number)
      case .text(let text):
        begin(name)
        append(text)
      }
    }
    json.append(UInt8(ascii: "}"))
    return Fingerprint.hash(json)
  }

  private mutating func begin(_ name: [UInt8]) {
    if json.count > 1 { json.append(UInt8(ascii: ",")) }
    json.append(contentsOf: name)
  }

  private mutating func append(_ number: Int64) {
    if number < 0 { json.append(UInt8(ascii: "-")) }
    let first = json.count
    var rest = number.magnitude
    repeat {
      json.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    json[first...].reverse()
  }

  private mutating func append(_ text: String) {
    json.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        json.append(UInt8(ascii: "\\"))
        json.append(byte)
      case ..<0x20:
        json.append(contentsOf: "\\u00".utf8)
        json.append(UInt8(ascii: "0") + byte >> 4)
        let low = byte & 15
        json.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
      default: json.append(byte)
      }
    }
    json.append(UInt8(ascii: "\""))
  }
}
