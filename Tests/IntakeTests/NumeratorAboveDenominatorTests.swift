import Testing

struct NumeratorAboveDenominatorTests {
  @Test func `thirteen of twelve`() throws {
    let found = try Sample.findings(of: "numerator-above-denominator") {
      $0.add(
        "results: [{level: output, title: Water, indicators: [{code: W1, title: Wells in use, kind: percentage, periods: [{from: 2024-01-01, to: 2024-12-31, actual: {numerator: 13, denominator: 12}}]}]}]",
        to: "projects/wells.yaml")
    }
    #expect(
      found == [
        "projects/wells.yaml:7:54: error: 'W1' counts 13 of 12; mend the counts: a part is "
          + "no larger than the whole"
      ])
  }

  @Test func `twelve of twelve`() throws {
    let found = try Sample.findings(of: "numerator-above-denominator") {
      $0.add(
        "results: [{level: output, title: Water, indicators: [{code: W1, title: Wells in use, kind: percentage, periods: [{from: 2024-01-01, to: 2024-12-31, actual: {numerator: 12, denominator: 12}}]}]}]",
        to: "projects/wells.yaml")
    }
    #expect(found == [])
  }
}
