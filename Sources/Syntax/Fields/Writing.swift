import PortfolioModel

/// What the written form of values depends on, as `Reading` has it for what is read.
public struct Writing: Sendable {
  /// The language of texts that do not name theirs.
  public var language: Language
  public var decimalMark: Unicode.Scalar

  public init(language: Language = .english, decimalMark: Unicode.Scalar = ".") {
    self.language = language
    self.decimalMark = decimalMark
  }

  /// Plain decimals with the portfolio's decimal mark.
  public func text(_ quantity: Quantity) -> String {
    decimalMark == "."
      ? quantity.plainText
      : String(quantity.plainText.map { $0 == "." ? Character(decimalMark) : $0 })
  }

  /// A written number with at least so many decimals.
  func text(_ number: String, decimals: Int) -> String {
    let parts = number.split(separator: Character(decimalMark), omittingEmptySubsequences: false)
    let missing = decimals - (parts.count == 2 ? parts[1].count : 0)
    guard missing > 0 else { return number }
    let mark = parts.count == 2 ? "" : String(decimalMark)
    return number + mark + String(repeating: "0", count: missing)
  }
}

extension FieldList {
  /// The record as it is written: its keys in the order of the list, without those that say what
  /// holds anyway.
  public func written(_ record: Record, _ writing: Writing) -> Node {
    let entries = fields.compactMap { field -> Node.Entry? in
      guard let node = field.write(record, writing) else { return nil }
      if field.need == .optional, let usual = field.write(blank, writing), usual.says(node) {
        return nil
      }
      return Node.Entry(field.key, node)
    }
    // What is a mapping itself would be taken for the whole record.
    if let shorthand, entries.count == 1, entries[0].key == shorthand,
      case .scalar = entries[0].value.content
    {
      return entries[0].value
    }
    return Node(.mapping(entries))
  }
}
