import DocumentModel
import PortfolioModel
import Store

/// Transactions that the books hold in another currency: the rate of the books beside that of the
/// rule.
enum BookedRateRows: RowSource {
  static let name = "booked-rates"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<BookedAmount>] = [
    ReportColumn("id", .code) { row, _ in .code(row.transaction.id) },
    ReportColumn("date", .date) { row, _ in .date(PartialDate(row.transaction.date)) },
    ReportColumn("original", .code) { row, _ in .code(row.transaction.amount.currency.code) },
    ReportColumn("original_amount", .plain(.money(currencyColumn: "original"))) { row, _ in
      Cell(.money(row.transaction.amount))
    },
    ReportColumn("currency", .code) { row, _ in .code(row.booked.currency.code) },
    ReportColumn("booked_amount", .money) { row, _ in Cell(.money(row.booked)) },
    ReportColumn("by_rule", .money) { row, _ in Cell(Value(row.byRule)) },
    ReportColumn("difference", .money) { row, _ in
      Cell(Value(try Stated.value(row.booked).minus(row.byRule, for: "difference")))
    },
    ReportColumn("apart", .ratio) { row, _ in Value(try apart(row)) },
    ReportColumn("booked_rate", .quantity) { row, _ in
      row.bookedRate.map { .quantity($0) } ?? .notApplicable
    },
    ReportColumn("rule_rate", .quantity) { row, _ in
      row.ruleRate.map { .quantity($0) } ?? .notStated
    },
    ReportColumn("rate_date", .date) { row, _ in
      row.chain.map(\.rate.effective).min().map { .date(PartialDate($0)) } ?? .blank
    },
    ReportColumn("source", .text) { row, context in
      let sources = row.chain.map { context.source(of: $0.rate) }.reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      return sources.isEmpty ? .blank : .text(sources.joined(separator: " · "))
    },
  ]

  /// By what part of what the rule makes of it the books differ.
  private static func apart(_ row: BookedAmount) throws -> Stated<Ratio> {
    guard case .value(let byRule) = row.byRule, byRule.minorUnits != 0 else {
      return .notApplicable
    }
    let difference = Int128(row.booked.minorUnits) - Int128(byRule.minorUnits)
    return .value(
      Ratio(byRule.minorUnits < 0 ? -difference : difference, over: abs(Int128(byRule.minorUnits))))
  }

  static func rows(_ context: ReportContext) throws -> [BookedAmount] {
    try context.store.bookedAmounts(in: context.selection)
  }
}

extension BookedAmount {
  /// How many units of the books' currency one unit of the row's own cost in the books, with eight
  /// decimals; `nil` where there is nothing to divide by.
  fileprivate var bookedRate: Quantity? {
    let (own, booked) = (transaction.amount, booked)
    guard own.minorUnits != 0 else { return nil }
    // No currency has more than four decimals.
    let shift = 8 + own.currency.decimals - booked.currency.decimals
    let units = Int128(booked.minorUnits) * Quantity.powerOfTen(shift)
    return Quantity(coefficient: units.dividedHalfToEven(by: Int128(own.minorUnits)), scale: 8)
  }

  /// The same by the rates of the rule; `nil` where there are none.
  fileprivate var ruleRate: Quantity? {
    guard !chain.isEmpty else { return nil }
    let unit = Money(
      minorUnits: Int64(Quantity.powerOfTen(transaction.amount.currency.decimals)),
      currency: transaction.amount.currency)
    let fine = Currency(code: booked.currency.code, decimals: 8)
    return (try? unit.converted(by: chain, to: fine))?.quantity
  }
}
