import DocumentModel
import PortfolioModel
import Store

extension Explanation {
  /// What a balance is made of: its measures with their signs, obligations or instalments, and
  /// the conversion of what is left.
  func parts(of balance: Balance, _ context: ReportContext) throws -> [Part] {
    let sums = try BalanceSums([balance], by: totals.dimensions, context)
    let isCounted = sums.counted(in: balance, under: keys)
    var parts: [Part] = []
    for measure in balance.measures {
      let question = TotalsQuestion(
        by: totals.dimensions, .measures([measure]), in: .agreement, .toDate)
      parts += try contributions(question, context)
        .filter(isCounted)
        .map {
          try part(
            of: .balance(balance), $0, context.word("column.\(measure.rawValue)"),
            sign: balance.sign(of: measure), context)
        }
    }
    let shares = try sums.shares(balance).filter { $0.keys == keys && $0.own.value != nil }
    parts += balance.needsObligations ? try obligations(balance, shares, context) : []
    if balance.isOfWholeAgreements {
      parts += try shares.flatMap { try instalments(balance, $0.code, context) }
      parts += shares.compactMap { heldAtZero(balance, $0, parts, context) }
    }
    return parts + shares.compactMap { conversion(balance, $0, context) }
  }

  private func obligations(
    _ balance: Balance, _ shares: [BalanceSums.Share], _ context: ReportContext
  ) throws -> [Part] {
    let known = Set(shares.map(\.code))
    let open = try context.store.openObligations(in: context.selection).open.filter { item in
      let unit = balance == .budgetBalance ? item.cell.project : item.agreement
      return known.contains(unit)
        && context.keys(of: item, by: totals.dimensions).contains(keys)
    }
    let lines = open.map(ObligationLine.init).firstOfEach
    let byLine = Dictionary(grouping: open, by: ObligationLine.init)
    return try lines.map { line in
      let sum = try (byLine[line] ?? []).reduce(Money.zero(line.currency)) {
        try $0.adding($1.amount, for: "obligations")
      }
      var part = Part(
        figure: .balance(balance), role: context.word("column.obligations"),
        currency: line.currency,
        counted: .value(balance == .obligations ? sum : try sum.negated(for: "obligations")))
      (part.id, part.project) = (line.id, line.project)
      (part.agreement, part.line) = (line.agreement, line.line)
      return part
    }
  }

  private func instalments(
    _ balance: Balance, _ agreement: String, _ context: ReportContext
  ) throws -> [Part] {
    let due = context.catalogue.agreement(Code(agreement))?.instalments ?? []
    return try due.filter { $0.conditionsMet && $0.due <= context.selection.balanceDay }.map {
      var part = Part(
        figure: .balance(balance), role: context.word("column.due"),
        currency: $0.amount.currency,
        counted: .value(
          balance == .receivable ? $0.amount : try $0.amount.negated(for: "instalments")))
      part.day = $0.due
      part.agreement = agreement
      part.description = $0.note
      return part
    }
  }

  /// What makes good a figure that would be below zero.
  private func heldAtZero(
    _ balance: Balance, _ share: BalanceSums.Share, _ parts: [Part], _ context: ReportContext
  ) -> Part? {
    let sum = parts.filter { $0.agreement == share.code }
      .compactMap(\.counted.value).reduce(Int128(0)) { $0 + Int128($1.minorUnits) }
    guard sum < 0, let own = share.own.value, let missing = Int64(exactly: -sum) else {
      return nil
    }
    var part = Part(
      figure: .balance(balance), role: context.word("explanation.not-below-zero"),
      currency: own.currency,
      counted: .value(Money(minorUnits: missing, currency: own.currency)))
    part.agreement = share.code
    return part
  }

  /// The balance of an agreement or a project in the currency asked for.
  private func conversion(
    _ balance: Balance, _ share: BalanceSums.Share, _ context: ReportContext
  ) -> Part? {
    guard let own = share.own.value, own.currency != share.currency else { return nil }
    let day = context.selection.balanceDay
    let chain = context.store.rates.chain(
      from: own.currency, to: share.currency, on: day, asOf: context.selection.asOf,
      by: context.catalogue.settings.closingTerms)
    var part = Part(
      figure: .balance(balance), role: context.word("explanation.converted"),
      currency: share.currency, counted: share.converted)
    part.id = share.code
    part.day = day
    part.whole = .value(own)
    part.conversion = chain.map { context.chain($0.map(\.rate)) }
    return part
  }
}

extension Balance {
  /// How a measure counts in the balance.
  fileprivate func sign(of measure: Measure) -> Int64 {
    switch (self, measure) {
    case (.undrawn, .received), (.receivable, .received), (.budgetBalance, .spent),
      (.fundBalance, .spent):
      -1
    default: 1
    }
  }
}

/// What of an obligation stands under one line and project, whatever cells it is divided into.
private struct ObligationLine: Hashable {
  let id: String?
  let agreement: String
  let line: String
  let project: String
  let currency: Currency

  init(_ item: OpenObligation) {
    id = item.id
    agreement = item.agreement
    line = item.line
    project = item.cell.project
    currency = item.amount.currency
  }
}
