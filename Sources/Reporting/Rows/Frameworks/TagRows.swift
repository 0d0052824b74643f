import DocumentModel
import PortfolioModel

/// The nodes of policy frameworks that projects claim to contribute to.
enum TagRows: RowSource {
  static let name = "tags"
  static let totals = TotalsRule.none

  /// A node and the projects that claim it on one basis.
  struct Row: Sendable {
    let tag: Tag
    let projects: [Project]
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("framework", .text) { row, context in
      .text(context.name(of: row.tag.framework))
    },
    ReportColumn("node", .code) { row, context in
      row.tag.node.map { .code($0.text) } ?? .text(context.word("framework.root"))
    },
    ReportColumn("node_title", .longText) { row, context in
      .text(context.nodeTitle(row.tag.node, in: row.tag.framework))
    },
    ReportColumn("basis", .text) { row, context in
      let basis = context.word("tag-basis.\(row.tag.basis.rawValue)")
      return .text(row.tag.by.map { "\(basis) (\(context.apart(context.text($0))))" } ?? basis)
    },
    ReportColumn("projects", .integer) { row, _ in .integer(row.projects.count) },
    ReportColumn("project_codes", .text) { row, context in
      .text(row.projects.map(\.code.text).joined(separator: context.word("list.separator")))
    },
  ]

  static func notes(_ context: ReportContext) -> [String] {
    context.catalogue.settings.crosswalks.isEmpty ? [] : [context.word("note.derived")]
  }

  static func rows(_ context: ReportContext) throws -> [Row] {
    var projects: [Tag: [Project]] = [:]
    for project in try context.listedProjects() {
      for var tag in project.tags + project.tags.following(context.catalogue.settings.crosswalks) {
        // What a project gives a node is no part of what the claim is.
        tag.weight = nil
        projects[tag, default: []].append(project)
      }
    }
    return context.sorted(Array(projects.keys)).map { Row(tag: $0, projects: projects[$0] ?? []) }
  }
}

extension ReportContext {
  /// Tags in the order of their frameworks and nodes, those stated first.
  fileprivate func sorted(_ tags: [Tag]) -> [Tag] {
    let frameworks = catalogue.frameworks.map(\.code)
    func place(_ tag: Tag) -> (Int, Int, Int, String) {
      let framework = frameworks.firstIndex(of: tag.framework) ?? .max
      let nodes = catalogue.framework(tag.framework)?.nodes ?? []
      let node = tag.node.map { code in nodes.firstIndex { $0.code == code } ?? .max } ?? -1
      return (framework, node, Tag.Basis.allCases.firstIndex(of: tag.basis) ?? 0, tag.by ?? "")
    }
    return tags.map { (tag: $0, place: place($0)) }.sorted { $0.place < $1.place }.map(\.tag)
  }
}
