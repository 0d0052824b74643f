/// A day of the Gregorian calendar, without time or zone.
public struct Day: Hashable, Sendable {
  private let packed: Int32

  /// `nil` where the calendar has no such day. Years run from 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    packed = Int32(year * 10_000 + month * 100 + day)
  }

  private init(packed: Int32) { self.packed = packed }

  /// The first day of the year 1: before anything that is dated.
  public static let distantPast = Day(packed: 1_01_01)

  public var year: Int { Int(packed) / 10_000 }
  public var month: Int { Int(packed) / 100 % 100 }
  public var day: Int { Int(packed) % 100 }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable {
  public static func < (left: Day, right: Day) -> Bool { left.packed < right.packed }
}

extension Day {
  /// Reads `2024-05-17` (ISO 8601) and nothing else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// `2024-05-17`, which also sorts as days do.
  public var isoText: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      var (rest, index) = (Int(packed), 9)
      for separator in [7, 4, -1] {
        while index > separator {
          buffer[index] = UInt8(ascii: "0") + UInt8(rest % 10)
          (rest, index) = (rest / 10, index - 1)
        }
        if index >= 0 { buffer[index] = UInt8(ascii: "-") }
        index -= 1
      }
      return 10
    }
  }
}

extension Day {
  /// Days since 1 January 1970, in the Gregorian calendar carried backwards.
  public var daysSince1970: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }
}

extension Day {
  public var lastOfMonth: Day {
    Day(year: year, month: month, day: Self.days(inMonth: month, of: year)) ?? self
  }
}

extension Day: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day: \(text)")
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(isoText)
  }
}
