import PortfolioModel

/// How an attribute writes a value.
struct ElementForm<Value: Sendable>: Sendable {
  /// The value; `nil` where the text is none.
  let read: @Sendable (String) -> Value?
}

extension ElementForm<Day> {
  /// A day, also with a time or a zone after it (XML Schema: date, dateTime), which says nothing
  /// about the day.
  static let day = ElementForm { text in
    let bytes = text.utf8
    guard bytes.count > 10 else { return Day(text) }
    let rest = text.dropFirst(10)
    guard let mark = rest.first, "TZ+- ".contains(mark) else { return nil }
    return Day(text.prefix(10))
  }
}

extension ElementForm<Bool> {
  /// XML Schema: boolean.
  static let truth = ElementForm { text in
    switch text.lowercased() {
    case "1", "true": true
    case "0", "false": false
    default: nil
    }
  }
}

extension ElementForm<Int> {
  static let number = ElementForm { Int($0) }
}

extension ElementForm<Quantity> {
  /// XML Schema: decimal, also without digits before or after the mark.
  static let quantity = ElementForm { text in
    if let quantity = try? Quantity(text) { return quantity }
    if text.hasSuffix(".") { return try? Quantity(String(text.dropLast())) }
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = sign.isEmpty ? text[...] : text.dropFirst()
    return digits.hasPrefix(".") ? try? Quantity(sign + "0" + digits) : nil
  }
}

extension ElementForm<Share> {
  /// A percentage; beyond seven decimals it is rounded half to even, finer than any share is kept.
  static let percentage = ElementForm { text in
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    guard let percent = ElementForm<Quantity>.quantity.read(digits), percent.coefficient >= 0
    else { return nil }
    let (units, _) = percent.rounded(toDecimals: min(percent.scale, 7))
    let whole = Int64(100 * Quantity.powerOfTen(min(percent.scale, 7)))
    return Int64(exactly: units).map { Share($0, of: whole) }
  }
}
