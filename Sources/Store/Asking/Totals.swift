import PortfolioModel

/// What is to be added up, by what, in which currency.
public struct TotalsQuestion: Hashable, Sendable {
  public var dimensions: [Dimension]
  public var figure: Figure
  public var currency: CurrencyChoice
  public var span: Span
  /// Whether distinct amounts are counted, which takes its time, or only parts of amounts.
  public var countsAmounts = false

  /// What is added up.
  public enum Figure: Hashable, Sendable {
    /// Transactions as they stand, each type apart.
    case amount
    /// Measures; each amount counts in every measure it is part of.
    case measures([Measure])
  }

  /// The currency of the sums.
  public enum CurrencyChoice: Hashable, Sendable {
    /// Each amount's own.
    case own
    /// That of its agreement; without one, its own.
    case agreement
    case reporting(Currency)
  }

  public init(
    by dimensions: [Dimension], _ figure: Figure, in currency: CurrencyChoice,
    _ span: Span = .period
  ) {
    self.dimensions = dimensions
    self.figure = figure
    self.currency = currency
    self.span = span
  }
}

/// One exact sum.
public struct Total: Hashable, Sendable {
  /// The codes of the dimensions asked for, in that order.
  public let keys: [String]
  public let measure: Measure?
  public let sum: Money
  /// How many amounts the sum is about, or parts of amounts where these are not counted; over
  /// cells of a split, amounts do not add up.
  public let count: Int
  /// How many of them nobody has stated: the sum is without them.
  public let notStated: Int
  /// How many of them have no rate: the sum is without them.
  public let unconverted: Int
}

extension Total {
  /// The sum as a figure: not stated where none of its amounts is stated or could be converted.
  public var stated: Stated<Money> {
    count > notStated + unconverted ? .value(sum) : .notStated
  }
}

extension Store {
  /// The sums in the portfolio's order.
  ///
  /// - Throws: `Overflow` that names the total that does not fit.
  public func totals(
    _ question: TotalsQuestion, of selection: Selection
  ) throws -> [Total] {
    let asked = GroupQuestion(question, selection, held: reportingCurrencies)
    let groups = try answers.groups(asked) {
      try read(for: selection) { engine in
        try asked.groups(engine, catalogue, fromSums: hasSums(for: asked))
      }
    }
    return try question.totals(of: groups, column: asked.column(for: question)).sorted {
      left, right in
      guard left.keys == right.keys else {
        return precedes(left.keys, right.keys, in: question.dimensions)
      }
      return left.sum.currency < right.sum.currency
    }
  }

  /// The sums of all measures by funder, agreement and the agreement's currency: what checks and
  /// funders' reports both stand on.
  public func totalsByAgreement(
    in currency: TotalsQuestion.CurrencyChoice, _ span: Span, of selection: Selection
  ) throws -> [Total] {
    let question = TotalsQuestion(
      by: [.funder, .agreement, .agreementCurrency, .funderBasis],
      .measures(Measure.allCases), in: currency,
      span)
    return try totals(question, of: selection)
  }
}
