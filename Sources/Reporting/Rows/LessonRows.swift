import DocumentModel
import PortfolioModel

/// Lessons learned and success stories with their evidence.
enum LessonRows: RowSource {
  static let name = "lessons"
  static let totals = TotalsRule.none

  /// A lesson and the project that taught it.
  struct Row: Sendable {
    let lesson: Lesson
    let project: Project
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("kind", .text) { row, context in
      .text(context.word("lesson-kind.\(row.lesson.kind.rawValue)"))
    },
    ReportColumn("lesson", .longText) { row, context in .text(context.text(row.lesson.text)) },
    ReportColumn("project", .code) { row, _ in .code(row.project.code.text) },
    ReportColumn("evidence", .longText) { row, _ in
      Value(Stated(row.lesson.evidence)) { .text($0) }
    },
  ]

  static func rows(_ context: ReportContext) throws -> [Row] {
    try context.listedProjects().flatMap { project in
      project.lessons.map { Row(lesson: $0, project: project) }
    }
  }
}
