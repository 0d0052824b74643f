import PortfolioModel
import Syntax

extension RateLayout {
  /// The month-end table of the International Monetary Fund: so many units of each currency for one
  /// US dollar, a row for each month and currency or, as its history is laid out, a row for each
  /// month and a column for each currency.
  static let imf = RateLayout(
    name: "imf", source: "International Monetary Fund, end of month"
  ) { heading in
    IMFColumns(heading) != nil || (heading.isWide && !heading.contains("USD"))
  } read: { bytes, reading in
    let base = Currency(code: "USD", decimals: 2)
    var rows = CSVReader(bytes)
    guard let heading = rows.next(), let cells = reading.cells(of: heading, atLeast: 2) else {
      return
    }
    guard let columns = IMFColumns(cells.map(\.text.trimmed)) else {
      return readWide(bytes, base: base, &reading)
    }
    while let row = rows.next() {
      guard let cells = reading.cells(of: row, atLeast: columns.width),
        let currency = reading.currency(cells[columns.currency]),
        let day = reading.monthEnd(cells[columns.date])
      else { continue }
      reading.take(from: base, to: currency, cells[columns.value], on: day, AmountForm())
    }
  }
}

/// Where the columns of a table stand that has a row for each month and currency.
private struct IMFColumns {
  let date: Int
  let currency: Int
  let value: Int

  var width: Int { max(date, currency, value) + 1 }

  init?(_ heading: [String]) {
    let names = heading.inSmallLetters
    guard let date = names.firstIndex(of: "date"),
      let currency = names.firstIndex(of: "currency"),
      let value = names.firstIndex(where: { ["units_per_usd", "rate"].contains($0) })
    else { return nil }
    (self.date, self.currency, self.value) = (date, currency, value)
  }
}

extension RateReading {
  /// The day that a cell states, or the last one of the month that it states.
  fileprivate mutating func monthEnd(_ cell: CSVRow.Cell) -> Day? {
    if let month = PartialDate(cell.text.trimmed), month.month != nil { return month.lastDay }
    return day(cell)
  }
}
