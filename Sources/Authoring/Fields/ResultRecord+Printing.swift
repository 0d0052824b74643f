import PortfolioModel
import Syntax

extension ResultRecord {
  init(_ result: ProjectResult, _ writing: Writing) {
    self.init()
    self.result = result
    indicators = result.indicators.map { IndicatorRecord($0, writing) }
  }
}

extension IndicatorRecord {
  init(_ indicator: Indicator, _ writing: Writing) {
    self.init()
    self.indicator = indicator
    let kind = indicator.kind
    baseline = indicator.baseline.map {
      BaselineRecord(date: $0.date, value: Located(ValueRecord($0.value, of: kind, writing)))
    }
    target = indicator.target.map {
      TargetRecord(by: $0.by, value: Located(ValueRecord($0.value, of: kind, writing)))
    }
    periods = indicator.periods.map { PeriodRecord($0, of: kind, writing) }
  }
}

extension PeriodRecord {
  init(_ period: IndicatorPeriod, of kind: Indicator.Kind, _ writing: Writing) {
    self.init()
    first = period.first
    last = Located(period.last)
    recorded = period.recorded
    if period.target != .notStated {
      target = Located(ValueRecord(period.target, of: kind, writing))
    }
    if period.actual != .notStated {
      actual = Located(ValueRecord(period.actual, of: kind, writing))
    }
    variance = period.variance
    parts = period.parts
  }
}

extension ValueRecord {
  init(_ value: Stated<IndicatorValue>, of kind: Indicator.Kind, _ writing: Writing) {
    self.init()
    switch value.value {
    case .number(let number), .percent(let number):
      self.value = LocalizedText(writing.text(number), in: writing.language)
    case .part(let numerator, let denominator):
      (self.numerator, self.denominator) = (numerator, denominator)
    case .words(let words) where kind.isNumeric: self.words = words
    case .words(let words): self.value = words
    case nil: self.value = LocalizedText("not stated", in: writing.language)
    }
  }
}
