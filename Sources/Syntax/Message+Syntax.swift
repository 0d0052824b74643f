import PortfolioModel

extension Message {
  static func unreadableYAML(_ problem: String) -> Message {
    Message("yaml-syntax", ["problem": .text(problem)])
  }
  static let unreadableYAMLHelp = Message("yaml-syntax.help")
  static let aliasRefused = Message("yaml-alias")
  static let aliasRefusedHelp = Message("yaml-alias.help")
  static let keyIsNoText = Message("yaml-key")
  static let keyIsNoTextHelp = Message("yaml-key.help")
  static let tooDeep = Message("yaml-depth")
  static let tooDeepHelp = Message("yaml-depth.help")
  static let secondDocument = Message("yaml-documents")
  static let secondDocumentHelp = Message("yaml-documents.help")

  static func duplicateKey(_ key: String, firstLine: Int) -> Message {
    Message("duplicate-key", ["key": .text(key.shortened), "line": .text(String(firstLine))])
  }
  static let duplicateKeyHelp = Message("duplicate-key.help")

  static func unknownKey(_ key: String, in list: String) -> Message {
    Message(
      "unknown-key", ["key": .text(key.shortened), "record": .message(Message("record.\(list)"))])
  }
  public static func missingKey(_ key: String, in list: String) -> Message {
    Message("missing-key", ["key": .text(key), "record": .message(Message("record.\(list)"))])
  }
  static func unknownColumn(_ name: String) -> Message {
    Message("unknown-column", ["name": .text(name.shortened)])
  }
  static func missingColumn(_ name: String) -> Message {
    Message("missing-column", ["name": .text(name)])
  }
  public static let cellWithoutHeading = Message("csv-no-heading")
  public static let cellWithoutHeadingHelp = Message("csv-no-heading.help")
  public static func missingKeyHelp(_ key: String, in list: String) -> Message {
    Message(
      "missing-key.help",
      ["key": .text(key), "meaning": .message(Message("field.\(list).\(key)"))])
  }

  public static func notReadable(_ text: String, as format: String) -> Message {
    Message(
      "not-readable",
      ["text": .text(text.shortened), "format": .message(Message("format.\(format)"))])
  }
  /// How to write a value; numbers in it have the portfolio's decimal mark.
  public static func formatHelp(_ format: String, decimalMark: Unicode.Scalar = ".") -> Message {
    Message("format.\(format).help", ["mark": .text(String(decimalMark))])
  }

  public static func wrongShape(expected format: String) -> Message {
    Message("wrong-shape", ["format": .message(Message("format.\(format)"))])
  }
  static func unknownChoice(_ text: String, as format: String) -> Message {
    Message(
      "unknown-choice",
      ["text": .text(text.shortened), "format": .message(Message("format.\(format)"))])
  }

  /// The nearest known name, else the known ones where they are few.
  public static func nearest(to text: String, among known: [String]) -> Message? {
    if let name = known.nearest(to: text) { return didYouMean(name) }
    guard !known.isEmpty, known.count <= 12 else { return nil }
    return Message("known-are", ["names": .list(known.map { .text($0) })])
  }

  public static func didYouMean(_ name: String) -> Message {
    Message("did-you-mean", ["name": .text(name)])
  }

  /// A code and what it stands for.
  public static func didYouMean(_ code: String, _ name: LocalizedText?) -> Message {
    guard let name else { return didYouMean(code) }
    return Message("did-you-mean-code", ["code": .text(code), "name": .localized(name)])
  }

  static let rowQuote = Message("csv-quote")
  static let rowQuoteHelp = Message("csv-quote.help")
  static let rowUnclosed = Message("csv-unclosed")
  static let rowUnclosedHelp = Message("csv-unclosed.help")
  static let rowEncoding = Message("csv-encoding")
  static let rowEncodingHelp = Message("csv-encoding.help")
  static let rowTooLong = Message("csv-too-long")
  static let rowTooLongHelp = Message("csv-too-long.help")
  public static func rowWidth(_ cells: Int, expected: Int) -> Message {
    Message("csv-width", ["cells": .number(cells), "columns": .number(expected)])
  }
  public static let rowWidthHelp = Message("csv-width.help")
  static func duplicateColumn(_ name: String) -> Message {
    Message("csv-duplicate-column", ["name": .text(name.shortened)])
  }
  static let duplicateColumnHelp = Message("csv-duplicate-column.help")
  public static let unreadableFile = Message("unreadable-file")
  public static let unreadableFileHelp = Message("unreadable-file.help")
  @usableFromInline static let fileIsEmpty = Message("empty-file")
  @usableFromInline static let fileIsEmptyHelp = Message("empty-file.help")
}
