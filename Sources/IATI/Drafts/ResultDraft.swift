import PortfolioModel

/// A result with its indicators, as it is written.
struct ResultDraft: Sendable {
  var type: String?
  var addsUp: Bool?
  var title = NarrativeDraft()
  var description: NarrativeDraft?
  var documents: [DocumentDraft] = []
  var references: [CodeDraft] = []
  var indicators: [IndicatorDraft] = []
}

/// An indicator, as it is written.
struct IndicatorDraft: Sendable {
  var measure: String?
  var isAscending: Bool?
  var addsUp: Bool?
  var title = NarrativeDraft()
  var description: NarrativeDraft?
  var documents: [DocumentDraft] = []
  var references: [CodeDraft] = []
  var baselines: [MeasurementDraft] = []
  var periods: [PeriodDraft] = []
}

/// A period of an indicator, as it is written.
struct PeriodDraft: Sendable {
  var start: Day?
  var end: Day?
  var targets: [MeasurementDraft] = []
  var actuals: [MeasurementDraft] = []
}

/// A baseline, target or actual value, as it is written.
struct MeasurementDraft: Sendable {
  var value: String?
  var year: Int?
  var date: Day?
  var comment: NarrativeDraft?
  var dimensions: [Dimension] = []

  /// A part of those whom the value counts: `sex` `female`.
  struct Dimension: Sendable {
    var name = ""
    var value = ""
  }
}

extension ElementList<MeasurementDraft.Dimension> {
  static let dimension = ElementList(
    "dimension", blank: MeasurementDraft.Dimension(),
    [
      .attribute("name", "By what it is told apart, such as sex.") { $1.name = $0 },
      .attribute("value", "Which part it is, such as female.") { $1.value = $0 },
    ])
}

extension ElementList<MeasurementDraft> {
  static let measurement = ElementList(
    "measurement", blank: MeasurementDraft(),
    [
      .attribute("value", "The value.") { $1.value = $0 },
      .attribute("year", "The year of a baseline.", .number) { $1.year = $0 },
      .attribute("iso-date", "The day of a baseline.", .day) { $1.date = $0 },
      .narratives("comment", "What is said of it.") { $1.comment = $0 },
      .element("dimension", "Whom of all it counts.", .dimension) { $1.dimensions.append($0) },
    ])
}

extension ElementList<PeriodDraft> {
  static let period = ElementList(
    "period", blank: PeriodDraft(),
    [
      .day("period-start", "The period's first day.") { $1.start = $0 },
      .day("period-end", "The period's last day.") { $1.end = $0 },
      .element("target", "What is to be reached.", .measurement) { $1.targets.append($0) },
      .element("actual", "What was reached.", .measurement) { $1.actuals.append($0) },
    ])
}

extension ElementList<IndicatorDraft> {
  static let indicator = ElementList(
    "indicator", blank: IndicatorDraft(),
    [
      .attribute("measure", "What the values are: units, percentages, words …") {
        $1.measure = $0
      },
      .attribute("ascending", "Whether more is better.", .truth) { $1.isAscending = $0 },
      .attribute("aggregation-status", "Whether it may be added to others.", .truth) {
        $1.addsUp = $0
      },
      .narratives("title", "What is measured.") { $1.title = $0 },
      .narratives("description", "How it is measured.") { $1.description = $0 },
      .element("reference", "The same in a framework.", .vocabularyCode) {
        $1.references.append($0)
      },
      .element("baseline", "How things stood before.", .measurement) { $1.baselines.append($0) },
      .element("period", "What was to be reached in a period, and what was.", .period) {
        $1.periods.append($0)
      },
      .element("document-link", "A document about it.", .document) { $1.documents.append($0) },
    ])
}

extension ElementList<ResultDraft> {
  static let result = ElementList(
    "result", blank: ResultDraft(),
    [
      .attribute("type", "1 output, 2 outcome, 3 impact, 9 other.") { $1.type = $0 },
      .attribute("aggregation-status", "Whether it may be added to others.", .truth) {
        $1.addsUp = $0
      },
      .narratives("title", "What is brought about.") { $1.title = $0 },
      .narratives("description", "What that means.") { $1.description = $0 },
      .element("reference", "The same in a framework.", .vocabularyCode) {
        $1.references.append($0)
      },
      .element("indicator", "What shows how far it is reached.", .indicator) {
        $1.indicators.append($0)
      },
      .element("document-link", "A document about it.", .document) { $1.documents.append($0) },
    ])
}
