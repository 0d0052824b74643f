import Testing

struct DatesInOrderTests {
  @Test func `an end before the start`() throws {
    let found = try Sample.findings(of: "dates-in-order") {
      $0.change("projects/wells.yaml", "planned_end: 2025-12-31", to: "planned_end: 2023-12-31")
    }
    #expect(
      found == [
        "projects/wells.yaml:4:8: error: 'WELLS' ends (2023-12-31) before it begins "
          + "(2024-01-01); mend one of both"
      ])
  }

  @Test func `a month that has both`() throws {
    let found = try Sample.findings(of: "dates-in-order") {
      $0.change(
        "projects/wells.yaml", "planned_start: 2024-01-01, planned_end: 2025-12-31",
        to: "planned_start: 2025-12-15, planned_end: 2025-12")
    }
    #expect(found == [])
  }
}
