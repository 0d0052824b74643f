import Testing

struct StatusAgainstDatesTests {
  @Test func `active after its end`() throws {
    let found = try Sample.findings(of: "status-against-dates", asOf: "2026-01-01") { _ in }
    #expect(
      found == [
        "projects/wells.yaml:3:9: warning: 'WELLS' is listed as “Implementation”, and its "
          + "end was 2025-12-31; write its present status, its actual end, or the extension"
      ])
  }

  @Test func `in the pipeline after its start`() throws {
    let found = try Sample.findings(of: "status-against-dates") {
      $0.change("projects/wells.yaml", "status: active", to: "status: pipeline")
    }
    #expect(
      found == [
        "projects/wells.yaml:3:9: warning: 'WELLS' is listed as “Pipeline”, and its start "
          + "was 2024-01-01; write its present status, and under listed_on since when"
      ])
  }

  @Test func `closed before its end`() throws {
    let found = try Sample.findings(of: "status-against-dates") {
      $0.change("projects/wells.yaml", "status: active", to: "status: closed")
    }
    #expect(
      found == [
        "projects/wells.yaml:3:9: warning: 'WELLS' is listed as “Closed”, and its end is "
          + "2025-12-31; write its actual end, or its present status"
      ])
  }

  @Test func `as it was listed on a day it is only to be known`() throws {
    let found = try Sample.findings(of: "status-against-dates") {
      $0.change(
        "projects/wells.yaml", "status: active", to: "status: {is: pipeline, listed_on: 2025-01-31}"
      )
    }
    #expect(
      found == [
        "projects/wells.yaml:3:9: information: 'WELLS' is listed as “Pipeline”, and its "
          + "start was 2024-01-01; write its present status, and under listed_on since when"
      ])
  }

  @Test func `active on the last day`() throws {
    let found = try Sample.findings(of: "status-against-dates", asOf: "2025-12-31") { _ in }
    #expect(found == [])
  }
}
