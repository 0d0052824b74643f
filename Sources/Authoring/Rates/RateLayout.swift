import PortfolioModel
import Syntax

/// How somebody publishes rates: a new way is a file and a line here.
struct RateLayout: Sendable {
  /// The word by which it is asked for, and the name of the file that its rates are kept in.
  let name: String
  /// Who publishes it; `nil` where the rates say so themselves.
  let source: String?
  /// Whether the first row of a file is one of this layout.
  let recognises: @Sendable ([String]) -> Bool
  let read: @Sendable ([UInt8], inout RateReading) -> Void

  /// In the order in which they are tried.
  static let all: [RateLayout] = [.plain, .ecb, .imf, .un]

  static func named(_ name: String) -> RateLayout? { all.first { $0.name == name } }

  /// The layout of a file; `nil` where none is known.
  static func of(_ bytes: [UInt8]) -> RateLayout? {
    var rows = CSVReader(bytes)
    let first = rows.next()?.cells.map(\.text.trimmed) ?? []
    return all.first { $0.recognises(first) }
  }
}

extension [String] {
  /// Headings in small letters.
  var inSmallLetters: [String] { map { $0.lowercased() } }
}

extension String {
  /// Whether it looks like the code of a currency.
  var isLikeCurrency: Bool {
    utf8.count == 3 && utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}
