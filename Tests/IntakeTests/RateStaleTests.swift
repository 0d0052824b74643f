import Testing

struct RateStaleTests {
  @Test func `a rate that is thirty-six days old`() throws {
    let found = try Sample.findings(of: "rate-stale") {
      $0.add("effective,from,to,rate,source\n2024-03-01,TND,EUR,0.3,a bank", to: "rates/bank.csv")
      $0.post("T3,expenditure,2024-04-06,,,5.000,TND,WELLS,RF-1,B,")
    }
    #expect(
      found == [
        "rates: warning: the rate from TND to EUR of 1 March 2024 (a bank) was still used on "
          + "6 April 2024, 36 days later; add later rates to rates/"
      ])
  }

  @Test func `one that is thirty-five days old`() throws {
    let found = try Sample.findings(of: "rate-stale") {
      $0.add("effective,from,to,rate,source\n2024-03-01,TND,EUR,0.3,a bank", to: "rates/bank.csv")
      $0.post("T3,expenditure,2024-04-05,,,5.000,TND,WELLS,RF-1,B,")
    }
    #expect(found == [])
  }

  @Test func `a reversal takes the rate of the row that it takes back`() throws {
    let found = try Sample.findings(of: "rate-stale") {
      $0.add("effective,from,to,rate,source\n2024-03-01,TND,EUR,0.3,a bank", to: "rates/bank.csv")
      $0.post(
        "T3,expenditure,2024-04-05,,,5.000,TND,WELLS,RF-1,B,",
        "T4,expenditure,2024-09-05,,,-5.000,TND,,,,T3", column: "reverses")
    }
    #expect(found == [])
  }
}
