import DocumentModel
import PortfolioModel
import ReferenceData

/// Lessons under each of what their projects belong to; one may stand under several.
protocol LessonsBy: RowSource where Row == LessonRow {
  /// What a project's lessons stand under.
  static func headings(of project: Project, _ context: ReportContext) -> [String]
}

extension LessonsBy {
  static var totals: TotalsRule { .none }

  static var columns: [ReportColumn<LessonRow>] {
    [ReportColumn("heading", .text) { row, _ in .text(row.heading ?? "") }] + LessonRow.columns
  }

  static func notes(_ context: ReportContext) -> [String] { [context.word("note.lessons")] }

  static func rows(_ context: ReportContext) throws -> [LessonRow] {
    var order: [String] = []
    var rows: [String: [LessonRow]] = [:]
    for (lesson, project) in try context.lessons() {
      let headings = headings(of: project, context)
      for heading in headings.isEmpty ? [context.word("not-stated")] : headings {
        if rows[heading] == nil { order.append(heading) }
        rows[heading, default: []].append(
          LessonRow(lesson: lesson, project: project, heading: heading))
      }
    }
    return order.flatMap { rows[$0] ?? [] }
  }
}

/// Lessons by the goals of the 2030 Agenda.
enum LessonsByGoal: LessonsBy {
  static let name = "lessons-by-goal"

  static func headings(of project: Project, _ context: ReportContext) -> [String] {
    let goals = Code<Framework>("sdg")
    return project.tags.filter { $0.framework == goals }.map { tag in
      [tag.node?.text, context.nodeTitle(tag.node, in: goals)].compactMap(\.self)
        .joined(separator: " ")
    }
  }
}

/// Lessons by the countries in which they were learned.
enum LessonsByCountry: LessonsBy {
  static let name = "lessons-by-country"

  static func headings(of project: Project, _ context: ReportContext) -> [String] {
    let wanted = context.selection.selectedCountries
    return project.implementingCountries.map(\.country).filter { wanted?.contains($0) ?? true }
      .map { context.name(of: $0.text, in: .country) }
  }
}

/// Lessons by theme.
enum LessonsByTheme: LessonsBy {
  static let name = "lessons-by-theme"

  static func headings(of project: Project, _ context: ReportContext) -> [String] {
    project.themes.map { context.name(of: $0.theme.text, in: .theme) }
  }
}
