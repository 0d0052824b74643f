import DocumentModel
import PortfolioModel
import ReferenceData

/// The money of the projects that contribute to each node of a framework or to what belongs to it.
///
/// A project counts at every node it names: the rows do not add up, and have no total.
enum TouchedRows: RowSource {
  static let name = "money-touched"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<AlignmentRow>] =
    AlignmentRow.keys + [
      ReportColumn("budget_touched", .money) { row, _ in Cell(Value(row.budget)) },
      ReportColumn("spent_touched", .money) { row, _ in Cell(Value(row.spent)) },
      ReportColumn("budget_touched_converted", .reportingMoney) { row, _ in
        Cell(Value(row.budgetConverted))
      },
      ReportColumn("spent_touched_converted", .reportingMoney) { row, _ in
        Cell(Value(row.spentConverted))
      },
    ]

  static func notes(_ context: ReportContext) -> [String] { [context.word("note.touched")] }

  static func rows(_ context: ReportContext) throws -> [AlignmentRow] {
    guard let framework = context.framework else { return [] }
    let tags = try context.listedProjects().reduce(into: [String: [Tag]]()) {
      $0[$1.code.text] = $1.allTags(on: context.selection.asOf).filter {
        $0.framework == framework.code
      }
    }
    let money = try context.projectMoney()
    let nodes = [nil] + framework.nodes.map { Optional($0.code) }
    return try nodes.flatMap { node -> [AlignmentRow] in
      let subtree = node.map { Set(framework.subtree(of: $0).map { Optional($0) }) }
      let own = tags.compactMapValues { tags in
        tags.filter { subtree?.contains($0.node) ?? ($0.node == nil) }
      }.filter { !$0.value.isEmpty }
      return own.isEmpty ? [] : try rows(node, own, money, context)
    }
  }

  private static func rows(
    _ node: Code<FrameworkNode>?, _ tags: [String: [Tag]], _ money: [ProjectMoney],
    _ context: ReportContext
  ) throws -> [AlignmentRow] {
    let bases = tags.values.reduce(into: [Tag.Basis: Int]()) { counts, tags in
      // A project that somebody's statement places here counts as stated.
      counts[tags.contains { $0.basis == .stated } ? .stated : .assigned, default: 0] += 1
    }
    let own = money.filter { tags[$0.project] != nil }
    let currencies = Set(own.map(\.currency)).sorted()
    guard !currencies.isEmpty else {
      return [
        AlignmentRow(
          node: node, projects: tags.count, bases: bases, currency: nil, budget: .notStated,
          spent: .notStated, budgetConverted: .notStated, spentConverted: .notStated)
      ]
    }
    return try currencies.enumerated().map { index, currency in
      var sums = StatedSums(count: 4)
      for money in own where money.currency == currency { sums.add(money.figures) }
      return try sums.row(
        node, projects: index == 0 ? tags.count : nil, index == 0 ? bases : [:], currency, context)
    }
  }
}
