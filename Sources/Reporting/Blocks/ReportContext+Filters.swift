import DocumentModel
import PortfolioModel
import Store

extension ReportContext {
  /// The selection as labels and what they select.
  func filterFacts() throws -> [Fact] {
    let counts = try store.transactionCounts(in: selection)
    let left = try store.leftOut().filter { $0.reason == .unreadable }
    let period =
      selection.from == nil
      ? [] : [Fact(word("filter.rows-in-period"), [.integer(counts.inPeriod)])]
    return filters.map { Fact($0.label, [.text($0.text)]) } + [
      Fact(word("filter.rows-in"), [.integer(counts.toDate)])
    ] + period + [
      Fact(word("filter.rows-other"), [.integer(counts.visible - counts.toDate)]),
      Fact(word("filter.rows-later"), [.integer(counts.all - counts.visible)]),
      Fact(word("filter.rows-left-out"), [.integer(left.count)]),
      Fact(word("filter.units"), [.text(word("filter.units.text"))]),
      Fact(word("filter.calendar"), [.text(word("filter.calendar.text"))]),
    ]
  }

  /// The selection in one sentence.
  var filterSentence: String {
    let applied = filters.filter(\.isApplied).map { labelled($0.label, $0.text) }
    return applied.isEmpty
      ? word("filter.none") : applied.joined(separator: word("clause.separator"))
  }

  private struct Filter {
    let label: String
    let text: String
    let isApplied: Bool
  }

  private var filters: [Filter] {
    [
      filter("country", selection.countries.map { name(of: $0.text, in: .country) }),
      filter("region", selection.regions.map { text($0.title) }),
      filter("funder", selection.funders.map { name(of: $0.text, in: .funder) }),
      filter("agreement", selection.agreements.map(\.text)),
      filter("theme", selection.themes.map { name(of: $0.text, in: .theme) }),
      filter("sector", selection.sectors.map { name(of: $0.text, in: .sector) }),
      filter("framework", selection.frameworks.map(name)),
      filter("project", selection.projects.map(\.text)),
      filter("text", selection.text.map { ["“\($0)”"] } ?? []),
      filter("status", selection.statuses.map { word("status.\($0.rawValue)") }),
      filter("type", selection.types.map { name(of: $0) }),
      filter("from", selection.from.map { [$0.isoText] } ?? []),
      filter("to", selection.to.map { [$0.isoText] } ?? []),
      filter("currency", reportingCurrency.map { [$0.code] } ?? []),
      filter("as-of", [selection.asOf.isoText]),
    ]
  }

  private func filter(_ key: String, _ values: [String]) -> Filter {
    Filter(
      label: word("filter.\(key)"),
      text: values.isEmpty
        ? word("filter.all.\(key)") : values.joined(separator: word("list.separator")),
      isApplied: !values.isEmpty && key != "as-of" && key != "currency")
  }
}
