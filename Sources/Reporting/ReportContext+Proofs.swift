import DocumentModel
import PortfolioModel
import ReferenceData
import Store

extension ReportContext {
  /// Proofs that a table's columns add up to the portfolio's sums, added up by nothing but the
  /// currency, one for each currency.
  func proofs(of table: Table, _ columns: [(id: String, measure: Measure)]) throws -> [Proof] {
    let shown = columns.filter { table.index(of: $0.id) != nil }
    guard !shown.isEmpty else { return [] }
    let isKeyed = table.index(of: "currency") != nil
    let totals = try wholeSums(in: .agreement)
    return shown.flatMap { column, measure in
      totals.filter { $0.measure == measure }.map { total in
        isKeyed ? proof(table, column, total.sum) : proof(table, column, [], total.sum)
      }
    }
  }

  /// The same for columns that are converted to the reporting currency.
  func convertedProofs(
    of table: Table, _ columns: [(id: String, measure: Measure)]
  ) throws -> [Proof] {
    let shown = columns.filter { table.index(of: $0.id) != nil }
    guard !shown.isEmpty, reportingCurrency != nil else { return [] }
    let totals = try wholeSums(in: reporting)
    return try shown.flatMap { column, measure in
      let sums = totals.filter { $0.measure == measure }.map(\.sum).total()
      return try sums.amounts(of: column).map { proof(table, column, [], $0) }
    }
  }

  /// The sums of all measures, divided by nothing but the currency.
  func wholeSums(in currency: TotalsQuestion.CurrencyChoice) throws -> [Total] {
    let question = TotalsQuestion(
      by: [.agreementCurrency], .measures(Measure.allCases), in: currency, .toDate)
    return try store.totals(question, of: selection).filter { $0.stated.value != nil }
  }

  /// Proofs that what is reported and what is left out is all that stands in the source, whatever is
  /// selected, one for each type and currency that a source counts.
  func sourceProofs() throws -> [Proof] {
    try store.sourceComparisons().compactMap { source in
      guard let type = source.type,
        let currency = source.currency.flatMap(Currencies.currency),
        let accounted = source.accounted
      else { return nil }
      let label = Message(
        "proof.source",
        [
          "type": .message(Message("transaction-type.\(type.name)")),
          "currency": .text(currency.code),
        ])
      return Proof(
        words(label), .money(try Money.rounding(accounted.sum, currency).money),
        .money(try Money.rounding(source.present.sum, currency).money))
    }
  }

  /// A proof that the column's amounts in a currency add up to a sum.
  func proof(_ table: Table, _ column: String, _ sum: Money) -> Proof {
    proof(table, column, [Derivation.Condition("currency", is: .code(sum.currency.code))], sum)
  }

  /// A proof that the column's amounts that meet the conditions add up to a sum.
  func proof(
    _ table: Table, _ column: String, _ conditions: [Derivation.Condition], _ sum: Money,
    heading: String? = nil
  ) -> Proof {
    let isConverted = conditions.isEmpty && table.index(of: "currency") != nil
    let label = Message(
      isConverted ? "proof.converted" : "proof.column",
      [
        "table": .text(table.title), "column": .text(heading ?? terms["column.\(column)"]),
        "currency": .text(sum.currency.code),
      ])
    return Proof(
      words(label), .sum(table: table.id, column: column, conditions), .money(sum))
  }
}
