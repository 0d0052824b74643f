import PortfolioModel
import Syntax

extension RateLayout {
  /// The export of the United Nations' operational rates of exchange: country, currency, code,
  /// effective day and units for one US dollar, separated by tabs or commas, without headings. A
  /// currency stands there for each of its countries.
  static let un = RateLayout(
    name: "un", source: "United Nations, operational rates of exchange"
  ) { first in
    first.count >= 5 && (first[2].isLikeCurrency || first.isUNHeading)
  } read: { bytes, reading in
    let base = Currency(code: "USD", decimals: 2)
    let form = AmountForm(thousandsMark: .comma)
    var isFirst = true
    for row in CSVReader(bytes) {
      defer { isFirst = false }
      guard let cells = reading.cells(of: row, atLeast: 5),
        !(isFirst && cells.map(\.text).isUNHeading),
        let currency = reading.currency(cells[2]), let day = reading.day(cells[3])
      else { continue }
      reading.take(from: base, to: currency, cells[4], on: day, form)
    }
  }
}

extension [String] {
  /// Whether somebody has put headings over the columns.
  fileprivate var isUNHeading: Bool {
    inSmallLetters.contains { $0.contains("effective") } && !contains("from") && count >= 5
  }
}
