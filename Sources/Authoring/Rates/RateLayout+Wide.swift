import PortfolioModel
import Syntax

extension RateLayout {
  /// The euro history of the European Central Bank (`eurofxref-hist.csv`): a row for each day, a
  /// column for each currency, so many units of it for one euro.
  static let ecb = RateLayout(
    name: "ecb", source: "European Central Bank, euro reference rates"
  ) { heading in
    heading.isWide && !heading.contains("EUR")
  } read: { bytes, reading in
    readWide(bytes, base: Currency(code: "EUR", decimals: 2), &reading)
  }

  /// Days down the side and currencies across, one unit of `base` each.
  static func readWide(_ bytes: [UInt8], base: Currency, _ reading: inout RateReading) {
    var rows = CSVReader(bytes)
    guard let heading = rows.next(), let cells = reading.cells(of: heading, atLeast: 2) else {
      return
    }
    let (headings, width) = (cells.map(\.text.trimmed), cells.count)
    let currencies = cells.dropFirst().map { cell in
      // The history ends its lines with a comma.
      cell.text.trimmed.isEmpty ? nil : reading.currency(cell)
    }
    while let row = rows.next() {
      guard let cells = reading.cells(of: row, atLeast: 2), let day = reading.day(cells[0]) else {
        continue
      }
      for (currency, cell) in zip(currencies, cells.dropFirst()) {
        guard let currency else { continue }
        reading.take(from: base, to: currency, cell, on: day, AmountForm())
      }
      let surplus = cells.enumerated().first { index, cell in
        !cell.text.isEmpty && (index >= width || headings[index].isEmpty)
      }?.element
      if let surplus {
        reading.reading.error(
          .cellWithoutHeading, at: surplus.position, remedy: .cellWithoutHeadingHelp)
      }
    }
  }
}

extension [String] {
  /// Whether it is a day followed by codes of currencies.
  var isWide: Bool {
    let codes = dropFirst().filter { !$0.isEmpty }
    return first?.lowercased() == "date" && !codes.isEmpty && codes.allSatisfy(\.isLikeCurrency)
  }
}
