import PortfolioModel

extension ActivityMaking {
  var results: [ProjectResult] {
    draft.results.enumerated().map { index, draft in
      let number = String(index + 1)
      var result = ProjectResult(title: title(draft.title, else: number))
      result.level = Self.levels[draft.type ?? ""] ?? .other
      result.indicators = draft.indicators.enumerated().map {
        indicator($1, code: "\(number).\($0 + 1)")
      }
      return result
    }
  }

  /// The title; where the publication has none, the number stands in for it.
  private func title(_ draft: NarrativeDraft, else number: String) -> LocalizedText {
    draft.localized(language).nonEmpty ?? LocalizedText(number, in: language)
  }

  /// The levels by IATI's codes of ResultType.
  private static let levels: [String: ProjectResult.Level] = [
    "1": .output, "2": .outcome, "3": .impact,
  ]

  private func indicator(_ draft: IndicatorDraft, code: String) -> Indicator {
    var indicator = Indicator(code: Code(code), title: title(draft.title, else: code))
    indicator.kind = Self.kinds[draft.measure ?? "1"] ?? .qualitative
    indicator.direction = draft.isAscending == false ? .falling : .rising
    indicator.verification = draft.description?.localized(language)
    let kind = indicator.kind
    indicator.baseline = draft.baselines.first { $0.dimensions.isEmpty }.map { baseline in
      Indicator.Baseline(
        date: baseline.date.map { PartialDate($0) }
          ?? baseline.year.flatMap { PartialDate(String($0)) },
        value: value(baseline, kind))
    }
    indicator.periods = draft.periods.compactMap { period($0, kind) }.sorted {
      ($0.last, $0.first) < ($1.last, $1.first)
    }
    return indicator
  }

  /// The kinds by IATI's codes of IndicatorMeasure.
  private static let kinds: [String: Indicator.Kind] = [
    "1": .number, "2": .percentage, "3": .nominal, "4": .ordinal, "5": .qualitative,
  ]

  private func period(_ draft: PeriodDraft, _ kind: Indicator.Kind) -> IndicatorPeriod? {
    guard let last = draft.end ?? draft.start else { return nil }
    var period = IndicatorPeriod(first: min(draft.start ?? last, last), last: last)
    period.target = whole(draft.targets, kind)
    period.actual = whole(draft.actuals, kind)
    period.variance = draft.actuals.first { $0.dimensions.isEmpty }?.comment?.localized(language)
    period.parts = draft.actuals.compactMap(part)
    return period
  }

  /// The value that no dimension cuts.
  private func whole(
    _ values: [MeasurementDraft], _ kind: Indicator.Kind
  ) -> Stated<IndicatorValue> {
    values.first { $0.dimensions.isEmpty }.map { value($0, kind) } ?? .notStated
  }

  private func value(
    _ measurement: MeasurementDraft, _ kind: Indicator.Kind
  ) -> Stated<IndicatorValue> {
    guard let text = measurement.value else {
      let comment = kind.isNumeric ? nil : measurement.comment
      return Stated(comment.map { .words($0.localized(language)) })
    }
    let number = ElementForm<Quantity>.quantity.read(text.withoutPercent)
    switch (kind, number) {
    case (.number, let number?): return .value(.number(number))
    case (.percentage, let number?): return .value(.percent(number))
    default: return .value(.words(LocalizedText(text, in: language)))
    }
  }

  /// A part by sex, age, disability or group of the population, where its value is a number.
  private func part(_ measurement: MeasurementDraft) -> Disaggregate? {
    guard !measurement.dimensions.isEmpty,
      let value = measurement.value.flatMap(ElementForm<Quantity>.quantity.read)
    else { return nil }
    var part = Disaggregate(value: value)
    for dimension in measurement.dimensions {
      let word = dimension.value.lowercased()
      switch dimension.name.lowercased() {
      case "sex", "gender": part.sex = Self.sexes[word] ?? .unknown
      case "age": part.age = dimension.value
      case "disability": part.disability = Self.disabilities[word] ?? .unknown
      default: part.population = dimension.value
      }
    }
    return part
  }

  private static let sexes: [String: Disaggregate.Sex] = [
    "female": .female, "f": .female, "women": .female, "girls": .female, "male": .male,
    "m": .male, "men": .male, "boys": .male, "other": .other,
  ]

  private static let disabilities: [String: Disaggregate.Disability] = [
    "yes": .with, "with": .with, "disabled": .with, "no": .without, "without": .without,
  ]
}

extension String {
  fileprivate var withoutPercent: String {
    hasSuffix("%") ? String(dropLast().reversed().drop { $0 == " " }.reversed()) : self
  }
}
