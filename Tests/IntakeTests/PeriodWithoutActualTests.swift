import Testing

struct PeriodWithoutActualTests {
  @Test func `thirty-one days after it ended`() throws {
    let found = try Sample.findings(of: "period-without-actual") {
      $0.add(
        "results: [{level: output, title: Water, indicators: [{code: W1, title: Wells, unit: wells, periods: [{from: 2025-01-01, to: 2025-05-30, target: 5}]}]}]",
        to: "projects/wells.yaml")
    }
    #expect(
      found == [
        "projects/wells.yaml:7:54: warning: periods of 'W1' that are over have no actual "
          + "value: 1, the first of them up to 30 May 2025; add the value, or write: not stated, "
          + "with the reason under variance"
      ])
  }

  @Test func `thirty days after it ended`() throws {
    let found = try Sample.findings(of: "period-without-actual") {
      $0.add(
        "results: [{level: output, title: Water, indicators: [{code: W1, title: Wells, unit: wells, periods: [{from: 2025-01-01, to: 2025-05-31, target: 5}]}]}]",
        to: "projects/wells.yaml")
    }
    #expect(found == [])
  }
}
