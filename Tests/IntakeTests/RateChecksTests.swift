import Testing

struct RateChecksTests {
  @Test func `two sources that are apart, of which one is used`() throws {
    let found = try Sample.findings(of: "rates-apart") {
      $0.add(
        """
        effective,from,to,rate,source
        2024-03-01,EUR,TND,3.3,a bank
        2024-03-01,TND,EUR,0.25,a fund
        """, to: "rates/bank.csv")
      $0.post("T3,expenditure,2024-03-05,,,5.000,TND,WELLS,RF-1,B,")
    }
    #expect(found.count == 1)
    #expect(found.first?.contains("1 TND = 0.25 EUR (a fund), 1 EUR") == true)
  }

  @Test func `an average of a month that was not over`() throws {
    func found(asOf day: String) throws -> [String] {
      try Sample.findings(of: "rate-provisional", asOf: day) {
        $0.change(
          "portfolio.yaml", "currencies: [EUR]", to: "currencies: [EUR]\nrate_rule: month_average")
        $0.add(
          """
          effective,from,to,rate,source
          2024-03-01,EUR,TND,3.3,a bank
          2024-03-04,EUR,TND,3.5,a bank
          """, to: "rates/bank.csv")
        $0.post("T3,expenditure,2024-03-05,,,5.000,TND,WELLS,RF-1,B,")
      }
    }
    #expect(try found(asOf: "2024-03-30").count == 1)
    #expect(try found(asOf: "2024-03-31") == [])
  }

  @Test func `the books far from the rule of the row's own agreement`() throws {
    func found(_ rule: String) throws -> [String] {
      try Sample.findings(of: "booked-rate") {
        $0.change("agreements/rf-1.yaml", "amount: 1000", to: "amount: 1000\n\(rule)")
        $0.change(
          "transactions/2024.csv", "line,description",
          to: "line,description,booked_amount,booked_currency")
        $0.change("transactions/2024.csv", "RF-1,,", to: "RF-1,,,,")
        $0.change("transactions/2024.csv", "RF-1,A,", to: "RF-1,A,,,")
        $0.add(
          "T3,expenditure,2024-03-05,,,50.000,TND,WELLS,RF-1,B,,25.00,EUR",
          to: "transactions/2024.csv")
        $0.add("effective,from,to,rate,source\n2024-03-01,TND,EUR,0.3,a bank", to: "rates/bank.csv")
      }
    }
    #expect(try found("rate_rule: day").count == 1)
    #expect(try found("fixed_rates: [{from: TND, to: EUR, rate: 0.5}]") == [])
    #expect(try found("rate_rule: month_end_before") == [], "no rate, nothing to compare with")
  }
}
