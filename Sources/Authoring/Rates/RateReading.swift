import PortfolioModel
import ReferenceData
import Syntax

/// A rate of an export, and where it stands.
struct ImportedRate: Sendable {
  let rate: Rate
  let position: Position
}

/// What gathers while an export of rates is read: what is wrong costs its own cell.
struct RateReading {
  var reading: Reading
  let wanted: WantedRates
  let source: String?
  private let dates: [DateForm]
  private(set) var rates: [ImportedRate] = []
  private(set) var counts = RateCounts()
  private var known: [Rate.Identity: Int] = [:]
  private var currencies: [String: Currency?] = [:]

  /// - Parameters:
  ///   - source: who publishes the rates, where they do not say so themselves.
  ///   - dates: the form of days, where it is not one that cannot be misread.
  init(_ reading: Reading, _ wanted: WantedRates, source: String?, dates: DateForm?) {
    self.reading = reading
    self.wanted = wanted
    self.source = source
    self.dates = dates.map { [$0] } ?? Self.plainForms
  }

  /// Days in figures alone are read where day and month cannot be taken for each other.
  private static let plainForms = [
    "yyyy-MM-dd", "d-MMM-yyyy", "d MMM yyyy", "d-MMM-yy", "d MMM yy", "MMM d, yyyy", "d/M/yyyy",
    "M/d/yyyy",
  ].compactMap(DateForm.init)

  /// What a layout says of one rate: how many `to` one `from` costs.
  mutating func take(
    from: Currency, to: Currency, _ value: CSVRow.Cell, on day: Day, _ form: AmountForm
  ) {
    guard from != to, !isLeftAside([to]), !isTooEarly(day) else { return }
    guard !isNotQuoted(value.text) else {
      counts.notQuoted += 1
      return
    }
    guard let quantity = quantity(value, form) else { return }
    let rate = Rate(from: from, to: to, value: quantity, effective: day, source: source ?? "")
    take(rate, at: value.position)
  }

  /// A rate as a whole, where its file states it so.
  mutating func take(whole rate: Rate, at position: Position) {
    guard !isLeftAside([rate.from, rate.to]), !isTooEarly(rate.effective) else { return }
    take(rate, at: position)
  }

  /// The rate, unless it stands there already; where it stands there otherwise, the first counts.
  private mutating func take(_ rate: Rate, at position: Position) {
    guard let index = known[rate.identity] else {
      known[rate.identity] = rates.count
      return rates.append(ImportedRate(rate: rate, position: position))
    }
    let first = rates[index]
    guard first.rate.value != rate.value else {
      counts.repeated += 1
      return
    }
    reading.error(
      Message(
        "rate-contradicts",
        [
          "from": .text(rate.from.code), "to": .text(rate.to.code), "day": .day(rate.effective),
          "value": .quantity(rate.value), "first": .quantity(first.rate.value),
          "place": .text(reading.place(first.position).text),
        ]), at: position, remedy: Message("rate-contradicts.help"))
  }

  private mutating func isLeftAside(_ currencies: [Currency]) -> Bool {
    let aside = currencies.filter { !wanted.contains($0) }
    counts.leftAside.formUnion(aside.map(\.code))
    return !aside.isEmpty
  }

  private mutating func isTooEarly(_ day: Day) -> Bool {
    guard let first = wanted.from, day < first else { return false }
    counts.tooEarly += 1
    return true
  }

  private func isNotQuoted(_ text: String) -> Bool {
    ["", "-", "n/a", "na", "nan", "null", "."].contains(text.trimmed.lowercased())
  }
}

extension RateReading {
  /// The currency of a code; one that there is none of is reported once.
  mutating func currency(_ cell: CSVRow.Cell) -> Currency? {
    let code = cell.text.trimmed
    if let known = currencies[code] { return known }
    let currency = Currencies.currency(code)
    currencies[code] = .some(currency)
    // Currencies of the past that nobody asked for are no mistake of the file.
    if currency == nil, wanted.contains(code: code) {
      reading.error(
        Message("unknown-currency", ["code": .text(code.shortened)]), at: cell.position,
        remedy: Message("rate-currency.help"))
    } else if currency == nil {
      counts.leftAside.insert(code.shortened)
    }
    return currency
  }

  /// The day that a cell states.
  mutating func day(_ cell: CSVRow.Cell) -> Day? {
    let text = cell.text.trimmed
    if let day = Day(text) ?? dates.day(text) { return day }
    reading.error(
      .notReadable(text, as: "day"), at: cell.position, remedy: Message("rate-day.help"))
    return nil
  }

  /// A number above zero.
  private mutating func quantity(_ cell: CSVRow.Cell, _ form: AmountForm) -> Quantity? {
    guard let quantity = form.quantity(cell.text.trimmed) else {
      reading.error(
        .notReadable(cell.text.trimmed, as: "number"), at: cell.position,
        remedy: .formatHelp("number", decimalMark: form.decimalMark))
      return nil
    }
    guard quantity.coefficient > 0 else {
      reading.error(.rateNotPositive, at: cell.position, remedy: .rateNotPositiveHelp)
      return nil
    }
    return quantity
  }

  /// The cells of a row; `nil` where it cannot be read, which is then reported.
  mutating func cells(of row: CSVRow, atLeast count: Int) -> [CSVRow.Cell]? {
    if let problem = row.problem {
      reading.error(problem.fact, at: problem.position, remedy: problem.remedy)
      return nil
    }
    guard row.cells.count >= count else {
      reading.error(
        .rowWidth(row.cells.count, expected: count), at: row.position, remedy: .rowWidthHelp)
      return nil
    }
    return row.cells
  }
}

/// Which rates of an export are wanted.
struct WantedRates: Sendable {
  /// The codes of their currencies; `nil` for all.
  var currencies: Set<String>?
  /// The first day that is wanted.
  var from: Day?

  func contains(_ currency: Currency) -> Bool { contains(code: currency.code) }

  func contains(code: String) -> Bool { currencies?.contains(code) ?? true }
}

/// What became of the cells of an export that became no rate.
public struct RateCounts: Sendable {
  public var notQuoted = 0
  /// Rates that stand there again, word for word.
  public var repeated = 0
  public var tooEarly = 0
  /// The currencies that were not wanted.
  public var leftAside: Set<String> = []
}
