import Testing

struct CurrencySupersededTests {
  @Test func `kuna after Croatia took the euro`() throws {
    let found = try Sample.findings(of: "currency-superseded") {
      $0.add("effective,from,to,rate,source\n2022-12-31,HRK,EUR,0.13,a bank", to: "rates/bank.csv")
      $0.post("T3,expenditure,2024-02-01,,,5.00,HRK,WELLS,RF-1,B,")
    }
    #expect(
      found == [
        "transactions/2024.csv:4:1: warning: 'T3' of 1 February 2024 is in HRK, which was "
          + "superseded after 14 January 2023; write the amount in the currency that took its "
          + "place"
      ])
  }

  @Test func `kuna before`() throws {
    let found = try Sample.findings(of: "currency-superseded") {
      $0.add("effective,from,to,rate,source\n2022-12-01,HRK,EUR,0.13,a bank", to: "rates/bank.csv")
      $0.post("T3,expenditure,2022-12-15,,,5.00,HRK,WELLS,,,")
    }
    #expect(found == [])
  }
}
