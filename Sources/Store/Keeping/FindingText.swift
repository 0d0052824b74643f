import PortfolioModel

/// A finding in a short form of its own, since a store may hold thousands of them that a command
/// reads before it says anything: texts stand behind their lengths, lists behind their counts.
enum FindingText {
  static func text(of finding: Finding) -> String {
    var writer = Writer()
    writer.write(finding.severity.rawValue)
    writer.write(finding.rule)
    writer.write(finding.place) { writer, place in
      writer.write(place.file)
      writer.write(place.line) { $0.write($1) }
      writer.write(place.column) { $0.write($1) }
    }
    writer.write(finding.fact)
    writer.write(finding.remedy) { $0.write($1) }
    return writer.text
  }

  /// - Throws: `Malformed` where the text is none of a finding.
  static func finding(_ text: String) throws -> Finding {
    var text = text
    return try text.withUTF8 { bytes in
      var reader = Reader(bytes: bytes)
      guard let severity = Severity(rawValue: try reader.string()) else { throw Malformed() }
      let rule = try reader.string()
      let place = try reader.optional { reader in
        Place(
          file: try reader.string(), line: try reader.optional { try $0.number() },
          column: try reader.optional { try $0.number() })
      }
      let fact = try reader.message()
      let remedy = try reader.optional { try $0.message() }
      return Finding(severity, fact, at: place, remedy: remedy).under(rule)
    }
  }

  struct Malformed: Error {}

  private struct Writer {
    var text = ""

    mutating func write(_ string: String) { text += "\(string.utf8.count):\(string)" }

    mutating func write(_ number: some BinaryInteger) { text += "\(number);" }

    mutating func write<Value>(_ value: Value?, _ write: (inout Writer, Value) -> Void) {
      text += value == nil ? "-" : "+"
      if let value { write(&self, value) }
    }

    mutating func write(_ message: Message) {
      write(message.term)
      write(message.arguments.count)
      for (key, argument) in message.arguments.sorted(by: { $0.key < $1.key }) {
        write(key)
        write(argument)
      }
    }

    mutating func write(_ argument: Argument) {
      switch argument {
      case .text(let string):
        text += "t"
        write(string)
      case .number(let number):
        text += "n"
        write(number)
      case .money(let money):
        text += "m"
        write(money.minorUnits)
        write(money.currency.code)
        write(money.currency.decimals)
      case .quantity(let quantity):
        text += "q"
        write(quantity.coefficient)
        write(quantity.scale)
      case .share(let share):
        text += "s"
        write(share.numerator)
        write(share.denominator)
      case .day(let day):
        text += "d"
        write(day.isoText)
      case .localized(let localized):
        text += "l"
        write(localized.languages.count)
        for language in localized.languages {
          write(language.code)
          write(localized[language] ?? "")
        }
      case .message(let message):
        text += "M"
        write(message)
      case .list(let items):
        text += "L"
        write(items.count)
        for item in items { write(item) }
      }
    }
  }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0

    mutating func byte() throws -> UInt8 {
      guard index < bytes.count else { throw Malformed() }
      defer { index += 1 }
      return bytes[index]
    }

    mutating func whole<Number: FixedWidthInteger>(upTo end: Unicode.Scalar) throws -> Number {
      let start = index
      while try byte() != UInt8(ascii: end) {}
      let digits = String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
      guard let number = Number(digits) else { throw Malformed() }
      return number
    }

    mutating func number<Number: FixedWidthInteger>() throws -> Number { try whole(upTo: ";") }

    mutating func string() throws -> String {
      let count: Int = try whole(upTo: ":")
      guard count >= 0, count <= bytes.count - index else { throw Malformed() }
      defer { index += count }
      return String(decoding: bytes[index..<(index + count)], as: UTF8.self)
    }

    mutating func optional<Value>(_ read: (inout Reader) throws -> Value) throws -> Value? {
      try byte() == UInt8(ascii: "+") ? try read(&self) : nil
    }

    mutating func message() throws -> Message {
      let term = try string()
      let count: Int = try number()
      var arguments: [String: Argument] = [:]
      for _ in 0..<max(0, count) { arguments[try string()] = try argument() }
      return Message(term, arguments)
    }

    mutating func argument() throws -> Argument {
      switch try byte() {
      case UInt8(ascii: "t"): return .text(try string())
      case UInt8(ascii: "n"): return .number(try number())
      case UInt8(ascii: "m"):
        let units: Int64 = try number()
        let currency = Currency(code: try string(), decimals: try number())
        return .money(Money(minorUnits: units, currency: currency))
      case UInt8(ascii: "q"):
        return .quantity(Quantity(coefficient: try number(), scale: try number()))
      case UInt8(ascii: "s"):
        let (numerator, denominator): (Int64, Int64) = (try number(), try number())
        guard numerator >= 0, denominator > 0 else { throw Malformed() }
        return .share(Share(numerator, of: denominator))
      case UInt8(ascii: "d"):
        guard let day = Day(try string()) else { throw Malformed() }
        return .day(day)
      case UInt8(ascii: "l"):
        let count: Int = try number()
        var texts: [Language: String] = [:]
        for _ in 0..<max(0, count) { texts[Language(code: try string())] = try string() }
        return .localized(LocalizedText(texts))
      case UInt8(ascii: "M"): return .message(try message())
      case UInt8(ascii: "L"):
        let count: Int = try number()
        var items: [Argument] = []
        for _ in 0..<max(0, count) { items.append(try argument()) }
        return .list(items)
      default: throw Malformed()
      }
    }
  }
}
