import DocumentModel
import PortfolioModel
import ReferenceData

/// The nodes of the policy frameworks that can be named, and how many projects do.
enum FrameworkList: RowSource {
  static let name = "framework-list"
  static let totals = TotalsRule.none

  /// A node of a framework; without one, the framework itself.
  struct Row: Sendable {
    let framework: Framework
    let node: FrameworkNode?
    let projects: Int
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("framework", .code) { row, _ in .code(row.framework.code.text) },
    ReportColumn("node", .code) { row, context in
      row.node.map { .code($0.code.text) } ?? .text(context.word("framework.root"))
    },
    ReportColumn("title", .text) { row, context in
      .text(
        row.node.map { context.title(of: $0) } ?? context.name(of: row.framework.code))
    },
    ReportColumn("naming", .text) { row, context in
      let isOwn = context.catalogue.settings.frameworks.contains {
        $0.code == row.framework.code
      }
      guard let node = row.node, !node.title.isEmpty, !isOwn else { return .blank }
      guard context.catalogue.translations.text(node.title, in: context.language) != nil else {
        return .text(context.word("naming.other"))
      }
      return Frameworks.unofficial(node.code, of: row.framework.code)
        .contains(context.language.base) ? .text(context.word("naming.unofficial")) : .blank
    },
    ReportColumn("projects", .integer) { row, _ in .integer(row.projects) },
  ]

  /// Without projects, only what everybody knows.
  static func block(_ context: ReportContext) -> BlockDefinition {
    context.block(without: ["projects"], of: columnNames)
  }

  static func rows(_ context: ReportContext) throws -> [Row] {
    let tags = try context.listedProjects().map { $0.allTags(on: context.selection.asOf) }
    return context.catalogue.frameworks.flatMap { framework -> [Row] in
      let nodes = [nil] + framework.nodes.map { Optional($0) }
      return nodes.filter { context.isAsked(framework, $0) }.map { node in
        Row(
          framework: framework, node: node,
          projects: tags.count { tags in
            tags.contains { $0.framework == framework.code && $0.node == node?.code }
          })
      }
    }
  }
}

extension ReportContext {
  /// All columns; where the portfolio has no projects, without some that are about them.
  func block(without ofProjects: Set<String>, of columns: [String]) -> BlockDefinition {
    var block = BlockDefinition()
    guard catalogue.projects.isEmpty else { return block }
    block.columns = columns.filter { !ofProjects.contains($0) }.map { ColumnDefinition(name: $0) }
    return block
  }

  /// Whether the selection is about a node, or about no framework in particular.
  fileprivate func isAsked(_ framework: Framework, _ node: FrameworkNode?) -> Bool {
    guard !selection.frameworks.isEmpty else { return true }
    return selection.frameworks.contains { query in
      query.framework == framework.code
        && (query.node == nil || node.map { query.nodes.contains($0.code) } ?? false)
    }
  }
}
