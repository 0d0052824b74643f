import PortfolioModel

extension Rate {
  /// Reads `1 EUR = 1.10 USD`.
  static func of(
    _ text: String, from effective: String, published: String? = nil, span: Span = .day
  ) throws -> Rate {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 5, words[0] == "1", words[2] == "=",
      let from = Currency.samples.first(where: { $0.code == words[1] }),
      let to = Currency.samples.first(where: { $0.code == words[4] })
    else { throw Misspelt(text: text) }
    var rate = Rate(
      from: from, to: to, value: try Quantity(words[3]), effective: try .on(effective),
      source: "test")
    rate.published = try published.map { try .on($0) }
    rate.span = span
    return rate
  }
}

extension RateTable {
  /// The amount in another currency as a reader sees it.
  func shown(
    _ amount: String, in currency: Currency, on day: String, asOf: String = "2099-12-31",
    by terms: RateTerms = RateTerms()
  ) throws -> String {
    let conversion = try convert(
      .of(amount), to: currency, on: .on(day), asOf: .on(asOf), by: terms)
    return conversion?.money.text ?? "no rate"
  }
}
