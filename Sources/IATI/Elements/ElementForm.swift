import PortfolioModel

/// How an attribute writes a value.
struct ElementForm<Value: Sendable>: Sendable {
  /// The value; `nil` where the text is none.
  let read: @Sendable (String) -> Value?
  /// The same of what is written as it should be, without a text being made; `nil` where that
  /// cannot tell.
  var quick: @Sendable (Bytes) -> Value? = { _ in nil }

  func value(of bytes: Bytes) -> Value? { quick(bytes) ?? read(bytes.text) }
}

extension Bytes {
  /// A number of so many digits; `nil` where there are others than digits.
  fileprivate func digits(_ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      let digit = Int(all[index]) - 48
      guard (0...9).contains(digit) else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}

extension ElementForm<Day> {
  /// A day, also with a time or a zone after it (XML Schema: date, dateTime), which says nothing
  /// about the day.
  static let day = ElementForm(
    read: { text in
      let bytes = text.utf8
      guard bytes.count > 10 else { return Day(text) }
      let rest = text.dropFirst(10)
      guard let mark = rest.first, "TZ+- ".contains(mark) else { return nil }
      return Day(text.prefix(10))
    },
    quick: { bytes in
      guard bytes.all.count == 10, bytes.all[4] == UInt8(ascii: "-"),
        bytes.all[7] == UInt8(ascii: "-"), let year = bytes.digits(0..<4),
        let month = bytes.digits(5..<7), let day = bytes.digits(8..<10)
      else { return nil }
      return Day(year: year, month: month, day: day)
    })
}

extension ElementForm<Bool> {
  /// XML Schema: boolean.
  static let truth = ElementForm(
    read: { text in
      switch text.lowercased() {
      case "1", "true": true
      case "0", "false": false
      default: nil
      }
    },
    quick: { bytes in
      guard bytes.all.count == 1 else { return nil }
      switch bytes.all[0] {
      case UInt8(ascii: "1"): return true
      case UInt8(ascii: "0"): return false
      default: return nil
      }
    })
}

extension ElementForm<Int> {
  static let number = ElementForm(read: { Int($0) })
}

extension ElementForm<Quantity> {
  /// XML Schema: decimal, also without digits before or after the mark.
  static let quantity = ElementForm(read: { text in
    if let quantity = try? Quantity(text) { return quantity }
    if text.hasSuffix(".") { return try? Quantity(String(text.dropLast())) }
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = sign.isEmpty ? text[...] : text.dropFirst()
    return digits.hasPrefix(".") ? try? Quantity(sign + "0" + digits) : nil
  })
}

extension ElementForm<Share> {
  /// A percentage; beyond seven decimals it is rounded half to even, finer than any share is kept.
  static let percentage = ElementForm(read: { text in
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    guard let percent = ElementForm<Quantity>.quantity.read(digits), percent.coefficient >= 0
    else { return nil }
    let (units, _) = percent.rounded(toDecimals: min(percent.scale, 7))
    let whole = Int64(100 * Quantity.powerOfTen(min(percent.scale, 7)))
    return Int64(exactly: units).map { Share($0, of: whole) }
  })
}
