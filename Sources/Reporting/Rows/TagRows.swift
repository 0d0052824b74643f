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
      let key = "framework.\(row.tag.framework)"
      return .text(context.terms.contains(key) ? context.word(key) : row.tag.framework)
    },
    ReportColumn("node", .code) { row, context in
      row.tag.node.map { .code($0) } ?? .text(context.word("framework.root"))
    },
    ReportColumn("basis", .text) { row, context in
      let basis = context.word("tag-basis.\(row.tag.basis.rawValue)")
      return .text(row.tag.by.map { "\(basis) (\($0))" } ?? basis)
    },
    ReportColumn("projects", .integer) { row, _ in .integer(row.projects.count) },
    ReportColumn("project_codes", .text) { row, context in
      .text(row.projects.map(\.code.text).joined(separator: context.word("list.separator")))
    },
  ]

  static func rows(_ context: ReportContext) throws -> [Row] {
    var order: [Tag] = []
    var projects: [Tag: [Project]] = [:]
    for project in try context.listedProjects() {
      for tag in project.tags {
        if projects[tag] == nil { order.append(tag) }
        projects[tag, default: []].append(project)
      }
    }
    let frameworks = order.map(\.framework)
    let sorted = order.sorted {
      let left = frameworks.firstIndex(of: $0.framework) ?? 0
      let right = frameworks.firstIndex(of: $1.framework) ?? 0
      return left == right ? Self.precedes($0.node ?? "", $1.node ?? "") : left < right
    }
    return sorted.map { Row(tag: $0, projects: projects[$0] ?? []) }
  }
}

extension TagRows {
  /// Whether one node's code comes before another's: `8.8` before `10.7`.
  fileprivate static func precedes(_ left: String, _ right: String) -> Bool {
    let parts = (left.split(separator: "."), right.split(separator: "."))
    for (first, second) in zip(parts.0, parts.1) where first != second {
      guard let one = Int(first), let other = Int(second) else { return first < second }
      return one < other
    }
    return parts.0.count < parts.1.count
  }
}
