import Testing

struct OutlierTests {
  @Test func `a thousand times the middle of its neighbours`() throws {
    let found = try Sample.findings(of: "outlier") {
      $0.post(
        "T3,expenditure,2024-04-01,,,0.10,EUR,WELLS,RF-1,B,",
        "T4,expenditure,2024-05-01,,,0.11,EUR,WELLS,RF-1,B,",
        "T5,expenditure,2024-06-01,,,0.12,EUR,WELLS,RF-1,B,",
        "T6,expenditure,2024-07-01,,,0.13,EUR,WELLS,RF-1,B,",
        "T7,expenditure,2024-08-01,,,120.00,EUR,WELLS,RF-1,B,")
    }
    #expect(
      found == [
        "transactions/2024.csv:8:1: warning: 'T7' is EUR 120.00; the middle one of the 5 "
          + "rows of its kind is EUR 0.12; look whether thousands were taken for units, or the "
          + "currency for another"
      ])
  }

  @Test func `a cent less than a thousand times`() throws {
    let found = try Sample.findings(of: "outlier") {
      $0.post(
        "T3,expenditure,2024-04-01,,,0.10,EUR,WELLS,RF-1,B,",
        "T4,expenditure,2024-05-01,,,0.11,EUR,WELLS,RF-1,B,",
        "T5,expenditure,2024-06-01,,,0.12,EUR,WELLS,RF-1,B,",
        "T6,expenditure,2024-07-01,,,0.13,EUR,WELLS,RF-1,B,",
        "T7,expenditure,2024-08-01,,,119.99,EUR,WELLS,RF-1,B,")
    }
    #expect(found == [])
  }
}
