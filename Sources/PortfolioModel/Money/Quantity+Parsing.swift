extension Quantity {
  /// Why a text is not a number.
  public enum ParsingError: Error, Hashable {
    case malformed
    /// More than 18 digits before the mark or after it.
    case tooLong
  }

  /// Reads plain decimals: an optional sign, digits, and at most one decimal mark between digits.
  ///
  /// Thousands marks, spaces and exponents are refused: they mean different things to different
  /// people.
  public init(
    _ text: String, decimalMark: Unicode.Scalar = "."
  ) throws(ParsingError) {
    var bytes = Substring(text).utf8
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    let mark = UInt8(truncatingIfNeeded: decimalMark.value)
    let parts = bytes.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    let whole = try Self.digits(in: parts[0])
    guard parts.count == 2 else {
      self.init(coefficient: isNegative ? -whole : whole, scale: 0)
      return
    }
    let scale = parts[1].count
    let coefficient = try whole * Self.powerOfTen(min(scale, 18)) + Self.digits(in: parts[1])
    self.init(coefficient: isNegative ? -coefficient : coefficient, scale: scale)
  }

  private static func digits(in bytes: Substring.UTF8View) throws(ParsingError) -> Int128 {
    guard !bytes.isEmpty else { throw .malformed }
    var value: Int64 = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { throw .malformed }
      guard value < 100_000_000_000_000_000 else { throw .tooLong }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    guard bytes.count <= mostDecimals else { throw .tooLong }
    return Int128(value)
  }
}
