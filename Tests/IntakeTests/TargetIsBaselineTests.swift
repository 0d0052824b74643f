import Testing

struct TargetIsBaselineTests {
  @Test func `a target that is reached before anything is done`() throws {
    let found = try Sample.findings(of: "target-is-baseline") {
      $0.add(
        "results: [{level: output, title: Water, indicators: [{code: W1, title: Wells, unit: wells, baseline: {date: 2024, value: 5}, target: {by: 2025-12-31, value: 5.0}}]}]",
        to: "projects/wells.yaml")
    }
    #expect(
      found == [
        "projects/wells.yaml:7:54: warning: the target of 'W1' is its baseline: nothing is "
          + "to be reached; mend the target or the baseline"
      ])
  }

  @Test func `one more than the baseline`() throws {
    let found = try Sample.findings(of: "target-is-baseline") {
      $0.add(
        "results: [{level: output, title: Water, indicators: [{code: W1, title: Wells, unit: wells, baseline: {date: 2024, value: 5}, target: {by: 2025-12-31, value: 6}}]}]",
        to: "projects/wells.yaml")
    }
    #expect(found == [])
  }
}
