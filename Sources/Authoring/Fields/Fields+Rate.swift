import PortfolioModel
import Syntax

/// A row of a table of rates as it is written.
struct RateRecord: Sendable {
  var effective = Day.distantPast
  var from = Currency(code: "", decimals: 0)
  var to = Currency(code: "", decimals: 0)
  var rate: Located<Quantity>?
  var published: Day?
  var span = Rate.Span.day
  var source = ""
}

extension FieldList<RateRecord> {
  static let rate = FieldList(
    "rate", blank: RateRecord(),
    [
      Field("effective", \.effective, .day, .essential),
      Field("from", \.from, .currency, .essential),
      Field("to", \.to, .currency, .essential),
      Field("rate", at: \.rate, .quantity, .essential),
      Field("published", \.published, .day),
      Field("span", \.span, .oneOf("rate-span")),
      Field("source", \.source, .text, .essential),
    ])
}

extension Rate {
  /// What no two rates share.
  var identity: String {
    "\(from.code) \(to.code) \(effective.isoText) \(visibleFrom.isoText) \(span.rawValue)"
  }
}

extension RateRecord {
  func made(_ reading: inout Reading) -> Rate? {
    guard let located = self.rate else { return nil }
    guard located.value.coefficient > 0 else {
      reading.error(.rateNotPositive, at: located.position, remedy: .rateNotPositiveHelp)
      return nil
    }
    var rate = Rate(
      from: from, to: to, value: located.value, effective: effective, source: source)
    rate.published = published
    rate.span = span
    return rate
  }
}

extension RateRecord {
  init(_ rate: Rate) {
    self.init()
    effective = rate.effective
    from = rate.from
    to = rate.to
    self.rate = Located(rate.value)
    published = rate.published
    span = rate.span
    source = rate.source
  }
}
