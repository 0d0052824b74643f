import DocumentModel
import PortfolioModel
import ReferenceData
import Store

/// How an amount is converted: each link of the chain, the exact product and its rounding.
public struct ConversionExplanation {
  /// The links in their order; `nil` where there are none.
  public let table: Table?
  /// What the conversion is, in the order in which it is read.
  public let sentences: [Message]
  /// Why there is no result.
  public let finding: Finding?

  /// - Parameter code: the agreement by whose rule it is converted.
  /// - Throws: `Overflow` where the result does not fit.
  public init(
    of money: Money, to currency: Currency, on day: Day, under code: Code<Agreement>?,
    _ context: ReportContext
  ) throws(Overflow) {
    let catalogue = context.store.catalogue
    let agreement = code.flatMap { catalogue.agreement($0) }
    let terms = catalogue.rateTerms(of: agreement)
    let asOf = context.selection.asOf
    let rule = Self.rule(terms, agreement, catalogue)
    guard
      let conversion = try context.store.rates.convert(
        money, to: currency, on: day, asOf: asOf, by: terms)
    else {
      (table, sentences) = (nil, [rule])
      finding = Self.noRate(money, currency, day, context)
      return
    }
    finding = nil
    let result = Message(
      "conversion.result",
      [
        "amount": .money(money), "result": .money(conversion.money), "day": .day(day),
        "as_of": .day(asOf),
      ])
    guard case .rates(let chain) = conversion.rule else {
      (table, sentences) = (nil, [result, Message("conversion.same")])
      return
    }
    table = try Self.table(of: chain, money, context)
    let exact = Message(
      "conversion.exact",
      [
        "expression": .text(Self.expression(money, chain)),
        "exact": .quantity(try Self.exact(money, chain, currency)),
        "result": .money(conversion.money),
      ])
    let isProvisional = chain.contains(where: \.rate.isProvisional)
    sentences =
      [result, exact, rule] + (isProvisional ? [Message("conversion.provisional")] : [])
  }

  /// The rule, and who states it.
  private static func rule(
    _ terms: RateTerms, _ agreement: Agreement?, _ catalogue: Catalogue
  ) -> Message {
    let funder = agreement.flatMap { catalogue.funder($0.funder) }
    let from: Message =
      if let agreement, agreement.rateRule != nil || !agreement.fixedRates.isEmpty {
        Message("conversion.by-agreement", ["code": .code(agreement.code)])
      } else if let funder, funder.rateRule != nil {
        Message("conversion.by-funder", ["code": .code(funder.code)])
      } else if catalogue.settings.rateRule != nil {
        Message("conversion.by-portfolio")
      } else {
        Message("conversion.by-none")
      }
    return Message(
      "conversion.rule",
      ["rule": .message(Message("rate-rule.\(terms.rule.rawValue)")), "by": .message(from)])
  }

  /// The amount and what it is multiplied with and divided by.
  private static func expression(_ money: Money, _ chain: [RateStep]) -> String {
    chain.reduce(money.plainText) { text, step in
      let divisor = step.rate.divisor
      let value = step.rate.value.plainText
      let factor = divisor == 1 ? value : "(\(value) ÷ \(divisor))"
      return text + (step.isInverted ? " ÷ " : " × ") + factor
    }
  }

  /// The product before it is rounded, with as many decimals as show why it is rounded so.
  private static func exact(
    _ money: Money, _ chain: [RateStep], _ currency: Currency
  ) throws(Overflow) -> Quantity {
    for more in [8, 6, 4, 2] {
      let finer = Currency(code: currency.code, decimals: currency.decimals + more)
      if let product = try? money.converted(by: chain, to: finer) { return product.quantity }
    }
    return try money.converted(by: chain, to: currency).quantity
  }

  private static func table(
    of chain: [RateStep], _ money: Money, _ context: ReportContext
  ) throws(Overflow) -> Table {
    var rows: [Row] = []
    for (index, step) in chain.enumerated() {
      let so = try exact(money, Array(chain[...index]), step.to)
      rows.append(
        Row(
          [
            .integer(index + 1), .code(step.from.code), .code(step.to.code),
            .code(step.rate.quotation), .text(context.word(step.directionTerm)),
            .date(PartialDate(step.rate.effective)), .date(PartialDate(step.rate.visibleFrom)),
            .text(context.kind(of: step.rate)), .text(context.source(of: step.rate)),
            .quantity(so),
          ].map { Cell($0) }))
    }
    func column(_ id: String, _ kind: Column.Kind) -> Column {
      Column(id: id, heading: context.word("column.\(id)"), kind: kind)
    }
    return Table(
      id: "conversion", title: "",
      columns: [
        column("step", .integer), column("from", .code), column("to", .code),
        column("quotation", .code), column("direction", .text), column("effective", .date),
        column("published", .date), column("rate_kind", .text), column("source", .text),
        column("comes_to", .quantity),
      ], rows: rows)
  }

  /// That there is no rate, with those that there are and what to do.
  private static func noRate(
    _ money: Money, _ currency: Currency, _ day: Day, _ context: ReportContext
  ) -> Finding {
    func names(_ currency: Currency) -> PortfolioModel.Argument {
      let codes = context.store.rates.neighbours(of: currency).map(\.code).sorted()
      return codes.isEmpty
        ? .message(Message("conversion.none")) : .list(codes.map { .text($0) })
    }
    let arguments: [String: PortfolioModel.Argument] = [
      "from": .text(money.currency.code), "to": .text(currency.code), "day": .day(day),
      "as_of": .day(context.selection.asOf), "from_names": names(money.currency),
      "to_names": names(currency),
    ]
    return Finding(
      .error, Message("no-rate", arguments), at: Place(file: "rates"),
      remedy: Message("no-rate.help", arguments))
  }
}

extension RateStep {
  fileprivate var directionTerm: String {
    if rate.origin == .redenomination { return "direction.redenomination" }
    return isInverted ? "direction.inverted" : "direction.quoted"
  }
}

extension Rate {
  /// As it is quoted: `1 EUR = 1.0854 USD`.
  var quotation: String { "1 \(from.code) = \(shownValue.plainText) \(to.code)" }
}

extension ReportContext {
  /// What sort of rate it is: of a day, a month's average …
  func kind(of rate: Rate) -> String {
    words(Message("rate-kind.\(rate.kind.rawValue)", ["count": .number(rate.divisor)]))
  }

  /// Who publishes the rate, or where it is laid down.
  func source(of rate: Rate) -> String {
    rate.source.isEmpty ? word("rate-kind.\(rate.kind.rawValue)") : text(rate.source)
  }
}
