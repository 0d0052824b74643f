import DocumentModel
import PortfolioModel
import Store

extension ReportContext {
  /// Proofs that a table's columns add up to the portfolio's sums, added up by nothing but the
  /// currency, one for each currency.
  func proofs(of table: Table, _ columns: [(id: String, measure: Measure)]) throws -> [Proof] {
    let question = TotalsQuestion(
      by: [.agreementCurrency], .measures(columns.map(\.measure)), in: .agreement, .toDate)
    let totals = try store.totals(question, of: selection)
    return columns.flatMap { column, measure -> [Proof] in
      guard table.index(of: column) != nil else { return [] }
      return totals.filter { $0.measure == measure && $0.count > $0.notStated }.map { total in
        let condition = Derivation.Condition("currency", is: .code(total.sum.currency.code))
        let isKeyed = table.index(of: "currency") != nil
        return Proof(
          words(
            Message(
              "proof.column",
              [
                "table": .text(table.title), "column": .text(terms["column.\(column)"]),
                "currency": .text(total.sum.currency.code),
              ])),
          .sum(table: table.id, column: column, isKeyed ? [condition] : []), .money(total.sum))
      }
    }
  }
}
