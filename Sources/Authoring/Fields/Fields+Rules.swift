import PortfolioModel
import Syntax

extension FieldList<AgreementRule> {
  static let rule = FieldList(
    "rule", blank: AgreementRule(kind: .transfers, title: LocalizedText([:])),
    [
      Field("rule", \.kind, .oneOf("rule-kind"), .essential),
      Field("title", \.title, .localizedText, .required),
      Field("base", \.base, .oneOf("rule-base")),
      Field("direction", \.direction, .oneOf("rule-direction")),
      Field("cumulative", \.isCumulative, .yesOrNo),
      Field("warn", \.warn, .share),
      Field("limit", \.limit, .share),
      Field("amount", \.amount, .quantity),
      Field("months", \.months, .count),
      Field("headings", each: \.headings, .text),
      Field("without", each: \.without, .text),
      Field("consequence", \.consequence, .localizedText),
      Field("source", \.source, .text),
    ])
}

extension FieldList<ReportingObligation> {
  static let reportingObligation = FieldList(
    "report", blank: ReportingObligation(kind: .narrative, due: CalendarSpan(0, .day)),
    [
      Field("report", \.kind, .oneOf("report-kind"), .essential),
      Field("stage", \.stage, .oneOf("report-stage")),
      Field("every", \.every, .timeSpan),
      Field("calendar", \.followsCalendar, .yesOrNo),
      Field("due", \.due, .timeSpan, .essential),
      Field("minimum_length", \.minimumLength, .timeSpan),
      Field("responsible", \.responsible, .text),
      Field("source", \.source, .text),
    ])
}

extension FieldList<SentReport> {
  static let sentReport = FieldList(
    "sent", blank: SentReport(kind: .narrative, on: .distantPast),
    [
      Field("report", \.kind, .oneOf("report-kind"), .essential),
      Field("stage", \.stage, .oneOf("report-stage")),
      Field("period_end", \.periodEnd, .day),
      Field("on", \.on, .day, .essential),
    ])
}

extension FieldList<CategoryMapping> {
  static let categoryMapping = FieldList(
    "category-mapping", blank: CategoryMapping(category: "", code: ""),
    [
      Field("category", \.category, .text, .essential),
      Field("code", \.code, .text, .essential),
      Field("title", \.title, .localizedText),
    ])
}

extension FieldList<Overhead> {
  static let overhead = FieldList(
    "overhead", blank: Overhead(rate: Share(0, of: 1)), shorthand: "rate",
    [
      Field("rate", \.rate, .share, .essential),
      Field("lines", each: \.lines, .code("code")),
      Field("without", each: \.without, .code("code")),
    ])
}

extension Format<CalendarSpan> {
  /// A length of time such as `6 months`.
  static let timeSpan = Format.scalar(
    "time-span", pattern: "^[0-9]+ (day|week|month)s?( before)?$"
  ) { text, _ in
    CalendarSpan(text)
  } write: { span, _ in
    span.text
  }
}
