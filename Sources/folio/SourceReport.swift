import DocumentModel
import PortfolioModel
import Publishing
import ReferenceData

/// What stands in a source, and what became of it, as a table.
struct SourceReport {
  private let sources: [SourceComparison]
  private let terms: Terms

  init(_ sources: [SourceComparison], _ terms: Terms) {
    self.sources = sources
    self.terms = terms
  }

  /// The table; blank where the source does not count what it holds.
  var text: String {
    guard !sources.isEmpty else { return "" }
    let table = Table(
      id: "source", title: "",
      columns: [
        column("type", terms["column.type"], .text),
        column("currency", terms["column.currency"], .code),
        column("count", terms["column.count"], .integer),
        column("present", terms["source.present"], .quantity),
        column("reported", terms["source.reported"], .quantity),
        column("left-out", terms["source.left-out"], .quantity),
      ], rows: sources.map(row))
    return TextTable(table, words: terms.printerWords, language: terms.language).text
  }

  private func column(_ id: String, _ heading: String, _ kind: Column.Kind) -> Column {
    Column(id: id, heading: heading, kind: kind)
  }

  private func row(_ source: SourceComparison) -> Row {
    let type = source.type.map { terms["transaction-type.\($0.name)"] }
    let sums = [source.present, source.reported, source.leftOut]
    return Row(
      ([
        type.map { .text($0) } ?? .notStated, source.currency.map { .code($0) } ?? .notStated,
        .integer(source.present.count),
      ] + sums.map { figure($0.sum, source.currency) }).map { Cell($0) })
  }

  /// With all decimals of its currency, where it has no more.
  private func figure(_ sum: Quantity, _ currency: String?) -> Value {
    guard let currency = currency.flatMap(Currencies.currency),
      let (money, remainder) = try? Money.rounding(sum, currency), remainder == .zero
    else { return .quantity(sum) }
    return .money(money)
  }
}
