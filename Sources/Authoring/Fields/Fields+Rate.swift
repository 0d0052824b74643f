import PortfolioModel
import Syntax

/// A row of a table of rates as it is written.
struct RateRecord: Sendable {
  var effective = Day.distantPast
  var from = Currency.blank
  var to = Currency.blank
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

extension FieldList<FixedRate> {
  static let fixedRate = FieldList(
    "fixed-rate",
    blank: FixedRate(from: .blank, to: .blank, value: .zero),
    [
      Field("from", \.from, .currency, .essential),
      Field("to", \.to, .currency, .essential),
      Field("rate", \.value, .positiveQuantity, .essential),
      Field("since", \.since, .day),
      Field("source", \.source, .text),
    ])
}

extension FieldList<Redenomination> {
  static let redenomination = FieldList(
    "redenomination",
    blank: Redenomination(
      from: .blank, to: .blank, on: .distantPast, oldPerNew: Quantity(coefficient: 1, scale: 0)),
    [
      Field("from", \.from, .currency, .essential),
      Field("to", \.to, .currency, .essential),
      Field("on", \.on, .day, .essential),
      Field("old_per_new", \.oldPerNew, .positiveQuantity, .essential),
    ])
}

extension Currency {
  /// Before one is read.
  static let blank = Currency(code: "", decimals: 0)
}

extension Format<Quantity> {
  /// A number above zero.
  static let positiveQuantity = Format("positive-quantity") {
    Format<Quantity>.quantity.shape()
  } read: { node, reading in
    guard let quantity = Format<Quantity>.quantity.read(node, &reading) else { return nil }
    guard quantity.coefficient > 0 else {
      reading.error(.rateNotPositive, at: node.position, remedy: .rateNotPositiveHelp)
      return nil
    }
    return quantity
  } write: { quantity, writing in
    Format<Quantity>.quantity.write(quantity, writing)
  }
}

extension Rate {
  /// What no two rates share.
  struct Identity: Hashable {
    let from: String
    let to: String
    let effective: Day
    let visibleFrom: Day
    let span: Span
    let source: String
  }

  var identity: Identity {
    Identity(
      from: from.code, to: to.code, effective: effective, visibleFrom: visibleFrom, span: span,
      source: source)
  }
}

extension RateRecord {
  func made(_ reading: inout Reading) -> Rate? {
    guard let located = self.rate else { return nil }
    guard located.value.coefficient > 0 else {
      reading.error(.rateNotPositive, at: located.position, remedy: .rateNotPositiveHelp)
      return nil
    }
    guard from != to else {
      reading.error(
        Message("rate-to-itself", ["code": .text(from.code)]), at: located.position,
        remedy: Message("rate-to-itself.help"))
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
