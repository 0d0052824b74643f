import PortfolioModel
import ReferenceData

/// What one amount gives to a total: the part of it that stands there, and how it was converted.
public struct Contribution: Sendable {
  public let kind: FactKind
  public let type: TransactionType?
  /// The transaction's id; `nil` for what is agreed on or budgeted.
  public let id: String?
  public let description: String?
  public let agreement: String
  public let line: String
  public let project: String
  /// The day of its effect, where it is known.
  public let day: Day?
  /// The whole amount, in its own currency.
  public let whole: Stated<Money>
  /// The part of it that stands in the total.
  public let part: Stated<Money>
  /// The part in the currency of the total; not stated where no rate converts it.
  public let counted: Stated<Money>
  /// The currency of the total.
  public let currency: Currency
  /// The links with which the whole was converted.
  public let rates: [Rate]
  /// Whether the amount in the books was taken as it stands.
  public let isBooked: Bool
}

extension Store {
  /// What makes up the totals under one combination of keys, in the order of days.
  ///
  /// - Parameter keys: the codes of the question's dimensions, in that order.
  public func contributions(
    to question: TotalsQuestion, under keys: [String], of selection: Selection
  ) throws -> [Contribution] {
    let asked = ContributionQuestion(question, keys, selection, catalogue)
    return try read(for: selection) { engine in
      let further = try furtherRates(engine)
      return try engine.rows(asked.sql, asked.values) {
        try contribution($0, asked.currency, further)
      }
    }
  }

  private func contribution(
    _ row: Prepared, _ asked: Currency?, _ further: [ConvertedAmount: [Int]]
  ) throws -> Contribution {
    func currency(_ column: Int) -> Currency {
      Currencies.currency(row.text(column)) ?? Currency(code: row.text(column), decimals: 0)
    }
    func money(_ column: Int, in currency: Currency) -> Stated<Money> {
      Stated(row.optionalInteger(column).map { Money(minorUnits: $0, currency: currency) })
    }
    let own = currency(8)
    let counted = asked ?? currency(11)
    let beyond = further[ConvertedAmount(amount: row.integer(17), currency: counted.code)] ?? []
    let steps = [14, 15].compactMap { row.optionalInteger($0).map { Int($0) } } + beyond
    return Contribution(
      kind: FactKind(rawValue: row.text(0)) ?? .listed,
      type: row.optionalInteger(1).flatMap { TransactionType(rawValue: Int($0)) },
      id: row.optionalText(2), description: row.optionalText(3), agreement: row.text(4),
      line: row.text(5), project: row.text(6),
      day: row.text(16) == Gap.notStated ? nil : Day(row.text(7)), whole: money(9, in: own),
      part: money(10, in: own), counted: money(12, in: counted), currency: counted,
      rates: steps.map { rates.rates[$0] }, isBooked: row.text(13) == "books")
  }
}

/// The question for what stands behind a total, in SQL.
private struct ContributionQuestion {
  let sql: String
  let values: [Value]
  /// The currency of the total, where it is not each amount's or agreement's own.
  let currency: Currency?

  init(
    _ question: TotalsQuestion, _ codes: [String], _ selection: Selection, _ catalogue: Catalogue
  ) {
    var condition = selection.condition(question.span)
    condition.require(question.figure.restriction)
    let keys = question.dimensions.map { $0.keys(catalogue, selection) }
    for (key, code) in zip(keys, codes) {
      condition.require("\(key.expression) = ?", [.text(code)])
    }
    let (counted, held, converted) =
      switch question.currency {
      case .own: ("minor", "fact.currency", "''")
      case .agreement: ("agreement_minor", "fact.agreement_currency", "fact.agreement_currency")
      case .reporting(let asked):
        (Schema.column(of: asked), "'\(asked.code)'", "'\(asked.code)'")
      }
    currency = if case .reporting(let asked) = question.currency { asked } else { nil }
    // What is agreed on is no transaction, and its whole is that of its parts.
    sql = """
      SELECT fact.kind, fact.type, entry.id, entry.description, fact.agreement, fact.line,
        fact.project, fact.effective, fact.currency, coalesce(entry.minor, limits.whole),
        sum(fact.minor), \(held), sum(fact.\(counted)), conversion.rule, conversion.rate,
        conversion.second_rate, fact.year, fact.amount
      FROM fact \(keys.map(\.join).joined(separator: " "))
      LEFT JOIN ledger AS entry ON entry.amount = fact.amount
      LEFT JOIN (SELECT amount, sum(minor) AS whole FROM fact WHERE type IS NULL GROUP BY amount)
        AS limits ON limits.amount = fact.amount
      LEFT JOIN conversion ON conversion.amount = fact.amount
        AND conversion.currency = \(converted)
      WHERE \(condition.sql)
      GROUP BY fact.amount, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 17
      ORDER BY fact.effective, fact.amount, fact.agreement, fact.line, fact.project
      """
    values = keys.flatMap(\.values) + condition.values
  }
}
