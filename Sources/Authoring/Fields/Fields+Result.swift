import PortfolioModel
import Syntax

/// A result as it is written.
struct ResultRecord: Sendable {
  var result = ProjectResult(title: LocalizedText([:]))
  var indicators: [IndicatorRecord] = []
}

extension FieldList<ResultRecord> {
  static let result = FieldList(
    "result", blank: ResultRecord(),
    [
      Field("level", \.result.level, .oneOf("result-level"), .essential),
      Field("title", \.result.title, .localizedText, .essential),
      Field("assumptions", \.result.assumptions, .localizedText),
      Field("indicators", each: \.indicators, FieldList<IndicatorRecord>.indicator.format),
    ])
}

/// An indicator as it is written: what its values are is known when all of it is read.
struct IndicatorRecord: Sendable {
  var indicator = Indicator(code: Code(""), title: LocalizedText([:]))
  var baseline: BaselineRecord?
  var target: TargetRecord?
  var periods: [PeriodRecord] = []
}

extension FieldList<IndicatorRecord> {
  static let indicator = FieldList(
    "indicator", blank: IndicatorRecord(),
    [
      Field("code", \.indicator.code, .code("code"), .essential),
      Field("title", \.indicator.title, .localizedText, .required),
      Field("kind", \.indicator.kind, .oneOf("indicator-kind")),
      Field("unit", \.indicator.unit, .localizedText),
      Field("direction", \.indicator.direction, .oneOf("direction")),
      Field("accumulation", \.indicator.accumulation, .oneOf("accumulation")),
      Field("from_baseline", \.indicator.countsFromBaseline, .yesOrNo),
      Field("people", \.indicator.headcount, .oneOf("headcount")),
      Field("double_counting", \.indicator.doubleCounting, .localizedText),
      Field("counts_towards", \.indicator.countsTowards, .code("code")),
      Field("headline", \.indicator.isHeadline, .yesOrNo),
      Field("verification", \.indicator.verification, .localizedText),
      Field("baseline", \.baseline, FieldList<BaselineRecord>.baseline.format),
      Field("target", \.target, FieldList<TargetRecord>.target.format),
      Field("periods", each: \.periods, FieldList<PeriodRecord>.period.format),
    ])
}

struct BaselineRecord: Sendable {
  var date: PartialDate?
  var value: Located<ValueRecord>?
}

extension FieldList<BaselineRecord> {
  static let baseline = FieldList(
    "baseline", blank: BaselineRecord(), shorthand: "value",
    [
      Field("date", \.date, .partialDate),
      Field("value", at: \.value, FieldList<ValueRecord>.value.format, .required),
    ])
}

struct TargetRecord: Sendable {
  var by: Day?
  var value: Located<ValueRecord>?
}

extension FieldList<TargetRecord> {
  static let target = FieldList(
    "target", blank: TargetRecord(),
    [
      Field("by", \.by, .day, .required),
      Field("value", at: \.value, FieldList<ValueRecord>.value.format, .required),
    ])
}

struct PeriodRecord: Sendable {
  var first = Day.distantPast
  var last: Located<Day>?
  var recorded: Day?
  var target: Located<ValueRecord>?
  var actual: Located<ValueRecord>?
  var variance: LocalizedText?
  var parts: [Disaggregate] = []
}

extension FieldList<PeriodRecord> {
  static let period = FieldList(
    "period", blank: PeriodRecord(),
    [
      Field("from", \.first, .day, .essential),
      Field("to", at: \.last, .day, .essential),
      Field("target", at: \.target, FieldList<ValueRecord>.value.format),
      Field("actual", at: \.actual, FieldList<ValueRecord>.value.format),
      Field("recorded", \.recorded, .day),
      Field("variance", \.variance, .localizedText),
      Field("disaggregation", each: \.parts, FieldList<Disaggregate>.disaggregate.format),
    ])
}

extension FieldList<Disaggregate> {
  static let disaggregate = FieldList(
    "disaggregate", blank: Disaggregate(value: .zero),
    [
      Field("sex", \.sex, .oneOf("sex")),
      Field("age", \.age, .text),
      Field("disability", \.disability, .oneOf("disability")),
      Field("population", \.population, .text),
      Field("value", \.value, .quantity, .essential),
    ])
}

/// A value of an indicator as it is written: a number or words, or the counts of a percentage.
struct ValueRecord: Sendable {
  var value: LocalizedText?
  /// What a source says in place of a number.
  var words: LocalizedText?
  var numerator: Quantity?
  var denominator: Quantity?
}

extension FieldList<ValueRecord> {
  static let value = FieldList(
    "value", blank: ValueRecord(), shorthand: "value",
    [
      Field("value", \.value, .localizedText),
      Field("words", \.words, .localizedText),
      Field("numerator", \.numerator, .quantity),
      Field("denominator", \.denominator, .quantity),
    ])
}
