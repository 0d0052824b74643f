import DocumentModel
import PortfolioModel
import ReferenceData
import Store

extension Explanation {
  /// What a figure is made of.
  func parts(of figure: TotalsTable.Figure, _ context: ReportContext) throws -> [Part] {
    let reporting = context.selection.currency.map { TotalsQuestion.CurrencyChoice.reporting($0) }
    func question(
      _ asked: TotalsQuestion.Figure, _ own: TotalsQuestion.CurrencyChoice
    ) -> TotalsQuestion {
      TotalsQuestion(by: totals.dimensions, asked, in: reporting ?? own)
    }
    switch figure {
    case .amount, .count:
      return try contributions(question(.amount, .own), context).map {
        try part(of: figure, $0, context.contributionName($0), context)
      }
    case .measure(let measure):
      return try contributions(question(.measures([measure]), .agreement), context).map {
        try part(of: figure, $0, context.contributionName($0), context)
      }
    case .balance(.burn): return try partsOfBurn(context)
    case .balance(let balance): return try parts(of: balance, context)
    }
  }

  func contributions(
    _ question: TotalsQuestion, _ context: ReportContext
  ) throws -> [Contribution] {
    try context.store.contributions(to: question, under: keys, of: context.selection)
  }

  /// - Parameter sign: how the amount counts, 1 or −1.
  func part(
    of figure: TotalsTable.Figure, _ made: Contribution, _ role: String, sign: Int64 = 1,
    _ context: ReportContext
  ) throws -> Part {
    var counted = made.counted
    if sign < 0, case .value(let money) = counted {
      counted = .value(try money.negated(for: figure.name))
    }
    var part = Part(figure: figure, role: role, currency: made.currency, counted: counted)
    part.id = made.id
    part.day = made.day
    part.project = made.project
    part.agreement = made.agreement
    part.line = made.line
    part.description = made.description ?? context.subject(of: made)
    part.whole = made.whole
    if let whole = made.whole.value, let own = made.part.value, whole.minorUnits != 0 {
      part.share = Ratio(Int128(own.minorUnits), over: Int128(whole.minorUnits))
    }
    part.conversion = context.conversion(of: made)
    return part
  }

  /// The budgets and the spending that a burn rate divides, each with its own total.
  private func partsOfBurn(_ context: ReportContext) throws -> [Part] {
    let reporting = context.selection.currency.map { TotalsQuestion.CurrencyChoice.reporting($0) }
    let currency = reporting ?? .agreement
    let sums = try BurnSums(by: totals.dimensions, in: currency, context)
    return try Balance.burn.measures.flatMap { measure in
      let question = TotalsQuestion(
        by: totals.dimensions, .measures([measure]), in: currency, .toDate)
      return try contributions(question, context).filter(sums.counts)
        .map { try part(of: .measure(measure), $0, context.contributionName($0), context) }
    }
  }
}

extension ReportContext {
  /// What a transaction, a grant or a budget is called.
  func contributionName(_ made: Contribution) -> String {
    made.type.map { name(of: $0) } ?? word("column.\(made.kind.rawValue)")
  }

  /// What an amount is about that is no transaction: its budget line, else its agreement.
  fileprivate func subject(of made: Contribution) -> String? {
    guard let agreement = catalogue.agreement(Code(made.agreement)) else { return nil }
    let line = agreement.lines.first { $0.code.text == made.line }
    return (line?.title ?? agreement.title).map { text($0) }
  }

  /// How the amount was converted: `1 EUR = 1.0872 USD (17 May 2024, European Central Bank)`.
  fileprivate func conversion(of made: Contribution) -> String? {
    if made.isBooked { return word("ledger.books") }
    guard !made.rates.isEmpty else { return nil }
    return chain(made.rates)
  }

  /// The links of a conversion with their days and sources.
  func chain(_ rates: [Rate]) -> String {
    rates.map { rate in
      "\(rate.quotation) (\(rate.effective.isoText), \(source(of: rate)))"
    }.joined(separator: " · ")
  }
}
