import DocumentModel
import PortfolioModel
import ReferenceData

/// Lessons learned and success stories with their evidence.
enum LessonRows: RowSource {
  static let name = "lessons"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<LessonRow>] = LessonRow.columns

  static func rows(_ context: ReportContext) throws -> [LessonRow] {
    try context.lessons().map { LessonRow(lesson: $0.lesson, project: $0.project) }
  }
}

/// A lesson and the project that taught it, where it stands under a heading with that.
struct LessonRow: Sendable {
  let lesson: Lesson
  let project: Project
  var heading: String?

  static let columns: [ReportColumn<LessonRow>] = [
    ReportColumn("kind", .text) { row, context in
      .text(context.word("lesson-kind.\(row.lesson.kind.rawValue)"))
    },
    ReportColumn("lesson", .longText) { row, context in .text(context.text(row.lesson.text)) },
    ReportColumn("project", .code) { row, _ in .code(row.project.code.text) },
    ReportColumn("countries", .text) { row, context in
      context.list(row.project.implementingCountries.map(\.country.text), in: .country)
    },
    ReportColumn("themes", .text) { row, context in
      context.list(row.project.themes.map(\.theme.text), in: .theme)
    },
    ReportColumn("evidence", .longText) { row, context in
      Value(Stated(row.lesson.evidence)) { .text(context.text($0)) }
    },
    ReportColumn("link", .plain(.code)) { row, _ in
      row.lesson.link.map { Cell(.code($0), link: .url($0)) } ?? Cell(.blank)
    },
  ]
}

extension ReportContext {
  func lessons() throws -> [(lesson: Lesson, project: Project)] {
    try listedProjects().flatMap { project in project.lessons.map { ($0, project) } }
  }
}
