import DocumentModel
import PortfolioModel
import ReferenceData
import Store

/// The money that weights of tags give to the nodes of a framework, and what they do not: the rows
/// add up to the whole.
enum ApportionedRows: RowSource {
  static let name = "money-apportioned"
  static let totals = TotalsRule.perCurrency

  static let columns: [ReportColumn<AlignmentRow>] =
    AlignmentRow.keys + [
      ReportColumn(sum: "budget_apportioned") { row, _ in row.budget },
      ReportColumn(sum: "spent_apportioned") { row, _ in row.spent },
      ReportColumn(sum: "budget_apportioned_converted", .reportingMoney) { row, _ in
        row.budgetConverted
      },
      ReportColumn(sum: "spent_apportioned_converted", .reportingMoney) { row, _ in
        row.spentConverted
      },
    ]

  static func notes(_ context: ReportContext) -> [String] { [context.word("note.apportioned")] }

  /// Where money goes: to a node, or nowhere.
  private struct Place: Hashable {
    let node: Code<FrameworkNode>?
    let isRest: Bool
    let currency: Currency
  }

  static func rows(_ context: ReportContext) throws -> [AlignmentRow] {
    guard let framework = context.framework else { return [] }
    var sums: [Place: StatedSums] = [:]
    var projects: [Place: Set<String>] = [:]
    var bases: [Place: [Tag.Basis: Int]] = [:]
    for money in try context.projectMoney() {
      let tags =
        context.catalogue.project(Code(money.project))?.allTags(on: context.selection.asOf) ?? []
      let cells = tags.apportionment(in: framework.code)?.cells ?? [(nil, 1)]
      let parts = money.parts(by: cells.map(\.weight))
      for (cell, figures) in zip(cells, parts) {
        let place = Place(
          node: cell.part?.node, isRest: cell.part == nil, currency: money.currency)
        sums[place, default: StatedSums(count: 4)].add(figures)
        let isNew = projects[place, default: []].insert(money.project).inserted
        if let tag = cell.part, isNew { bases[place, default: [:]][tag.basis, default: 0] += 1 }
      }
    }
    return try sorted(sums.keys, framework).map { place in
      try (sums[place] ?? StatedSums(count: 4)).row(
        place.node, isRest: place.isRest,
        projects: (projects[place] ?? []).count { !Gap.contains($0) }, bases[place] ?? [:],
        place.currency, context)
    }
  }

  private static func sorted(
    _ places: some Sequence<Place>, _ framework: Framework
  ) -> [Place] {
    func position(_ place: Place) -> Int {
      guard !place.isRest else { return .max }
      guard let node = place.node else { return -1 }
      return framework.nodes.firstIndex { $0.code == node } ?? .max - 1
    }
    return places.sorted { (position($0), $0.currency) < (position($1), $1.currency) }
  }

  static func proofs(_ table: Table, _ context: ReportContext) throws -> [Proof] {
    try context.proofs(
      of: table, [("budget_apportioned", .budget), ("spent_apportioned", .spent)])
      + context.convertedProofs(
        of: table,
        [("budget_apportioned_converted", .budget), ("spent_apportioned_converted", .spent)])
  }
}

extension ProjectMoney {
  /// The figures divided by weights, each to the last minor unit.
  fileprivate func parts(by weights: [Int128]) -> [[Stated<Money>]] {
    let divided = figures.map { figure -> [Stated<Money>] in
      guard case .value(let money) = figure else {
        return Array(repeating: figure, count: weights.count)
      }
      return money.split(by: weights).map { .value($0) }
    }
    return weights.indices.map { index in divided.map { $0[index] } }
  }
}
