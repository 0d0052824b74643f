import DocumentModel
import PortfolioModel
import ReferenceData
import Store

/// Money at a node of a policy framework, in one currency.
struct AlignmentRow: Sendable {
  /// The node; `nil` for the framework as a whole.
  let node: Code<FrameworkNode>?
  /// Whether it is the money that no tag of the framework claims.
  var isRest = false
  /// How many projects stand at the node; on its first row only.
  let projects: Int?
  /// On what basis they do.
  let bases: [Tag.Basis: Int]
  let currency: Currency?
  let budget: Stated<Money>
  let spent: Stated<Money>
  let budgetConverted: Stated<Money>
  let spentConverted: Stated<Money>
}

extension AlignmentRow {
  static let keys: [ReportColumn<AlignmentRow>] = [
    ReportColumn("node", .code) { row, context in
      if row.isRest { return .text(context.word("framework.rest")) }
      return row.node.map { .code($0.text) } ?? .text(context.word("framework.root"))
    },
    ReportColumn("node_title", .longText) { row, context in
      guard let framework = context.framework, !row.isRest else { return .blank }
      return .text(context.nodeTitle(row.node, in: framework.code))
    },
    ReportColumn("basis", .text) { row, context in
      let said = Tag.Basis.allCases.compactMap { basis in
        row.bases[basis].map {
          context.labelled(context.word("tag-basis.\(basis.rawValue)"), context.format.text($0))
        }
      }
      return said.isEmpty
        ? .blank : .text(said.joined(separator: context.word("list.separator")))
    },
    ReportColumn("projects", .integer) { row, _ in row.projects.map { .integer($0) } ?? .blank },
    ReportColumn("currency", .code) { row, _ in Value(Stated(row.currency)) { .code($0.code) } },
  ]
}

/// A project's money in one currency of an agreement, as far as it is selected.
struct ProjectMoney {
  /// The project's code, or why there is none.
  let project: String
  let currency: Currency
  /// The figures in the order of `AlignmentRow`'s: budget, spent, both converted.
  let figures: [Stated<Money>]
}

extension ReportContext {
  /// The budget and the spending of all projects, that of no project included.
  func projectMoney() throws -> [ProjectMoney] {
    let measures: [Measure] = [.budget, .spent]
    let own = try SumsByCurrency(self, by: .project, measures, .agreement, .toDate)
    let converted = try SumsByCurrency(self, by: .project, measures, reporting, .toDate)
    return own.codes.sorted { store.precedes([$0], [$1], in: [.project]) }.flatMap { code in
      own.currencies(of: code).sorted().map { currency in
        func figure(_ sums: SumsByCurrency, _ measure: Measure) -> Stated<Money> {
          sums[code, currency, measure]?.stated ?? .notApplicable
        }
        return ProjectMoney(
          project: code, currency: currency,
          figures: [
            figure(own, .budget), figure(own, .spent), figure(converted, .budget),
            figure(converted, .spent),
          ])
      }
    }
  }
}

extension StatedSums {
  /// A row of these sums.
  func row(
    _ node: Code<FrameworkNode>?, isRest: Bool = false, projects: Int?,
    _ bases: [Tag.Basis: Int], _ currency: Currency, _ context: ReportContext
  ) throws(Overflow) -> AlignmentRow {
    let name = [context.framework?.code.text, node?.text].compactMap(\.self).joined(separator: " ")
    let reporting = context.reportingCurrency ?? currency
    return AlignmentRow(
      node: node, isRest: isRest, projects: projects, bases: bases, currency: currency,
      budget: try sum(0, in: currency, named: name), spent: try sum(1, in: currency, named: name),
      budgetConverted: try sum(2, in: reporting, named: name),
      spentConverted: try sum(3, in: reporting, named: name))
  }
}
