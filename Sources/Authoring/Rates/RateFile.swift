import PortfolioModel
import Syntax

/// A file of rates before and after an import.
public struct RateFile: Sendable {
  /// Below the portfolio's folder.
  public let path: String
  /// What is different now.
  public private(set) var changes: [Change] = []
  public private(set) var addedCount = 0
  public private(set) var unchangedCount = 0
  private var rates: [Rate]
  private var positions: [Rate.Identity: Int] = [:]
  private let bytes: [UInt8]?
  private let writing: Writing

  /// A rate that an export corrects.
  public struct Change: Sendable {
    public let old: Rate
    public let new: Rate
  }

  init(_ path: String, _ before: RatesBefore) throws {
    let held = try before.file(path)
    self.path = path
    rates = held?.rates ?? []
    bytes = held?.bytes
    writing = before.writing
    for (index, rate) in rates.enumerated() { positions[rate.identity] = index }
  }

  /// The codes of the currencies that it has rates of.
  var currencies: Set<String> { Set(rates.flatMap { [$0.from.code, $0.to.code] }) }

  /// Takes the rates of an export in; one that another file has is left out and reported.
  mutating func take(_ export: inout RateReading, _ before: RatesBefore) {
    for imported in export.rates {
      let rate = imported.rate
      if let place = before.place(of: rate, otherThanIn: path) {
        export.reading.error(
          Message(
            "rate-elsewhere",
            [
              "from": .text(rate.from.code), "to": .text(rate.to.code),
              "day": .day(rate.effective), "place": .text(place.text),
            ]), at: imported.position, remedy: Message("rate-elsewhere.help"))
        continue
      }
      guard let index = positions[rate.identity] else {
        positions[rate.identity] = rates.count
        rates.append(rate)
        addedCount += 1
        continue
      }
      if rates[index].value == rate.value {
        unchangedCount += 1
      } else {
        changes.append(Change(old: rates[index], new: rate))
        rates[index] = rate
      }
    }
  }

  /// The text of the file, in the order of days; `nil` where there is nothing to write.
  public var text: String? {
    guard !(rates.isEmpty && bytes == nil) else { return nil }
    let sorted = rates.sorted { $0.order < $1.order }
    return FieldList.rate.csv(of: sorted.map(RateRecord.init), writing)
  }

  /// Whether the file has to be written.
  public var isChanged: Bool { addedCount > 0 || !changes.isEmpty }
}

extension Rate {
  /// The day first, then the currencies.
  fileprivate var order: (Day, String, String, String, Day, String) {
    (effective, from.code, to.code, span.rawValue, visibleFrom, source)
  }
}
