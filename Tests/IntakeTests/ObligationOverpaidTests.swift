import Testing

struct ObligationOverpaidTests {
  @Test func `a cent more was paid than committed`() throws {
    let found = try Sample.findings(of: "obligation-overpaid") {
      $0.post(
        "T3,outgoing-commitment,2024-04-01,,,5.00,EUR,WELLS,RF-1,B,",
        "T4,expenditure,2024-05-01,,,5.01,EUR,WELLS,RF-1,B,T3", column: "obligation")
    }
    #expect(
      found == [
        "transactions/2024.csv:4:1: warning: of obligation 'T3' over EUR 5.00, EUR 5.01 were "
          + "paid; raise the obligation, or mend what the rows name as theirs"
      ])
  }

  @Test func `what is paid at another rate is paid all the same`() throws {
    let found = try Sample.findings(of: "obligation-overpaid") {
      $0.add(
        "effective,from,to,rate,source\n2024-04-01,TND,EUR,0.3,a bank\n2024-05-01,TND,EUR,0.4,a bank",
        to: "rates/bank.csv")
      $0.post(
        "T3,outgoing-commitment,2024-04-01,,,5.000,TND,WELLS,RF-1,B,",
        "T4,expenditure,2024-05-01,,,5.000,TND,WELLS,RF-1,B,T3", column: "obligation")
    }
    #expect(found == [])
  }

  @Test func `just what was committed`() throws {
    let found = try Sample.findings(of: "obligation-overpaid") {
      $0.post(
        "T3,outgoing-commitment,2024-04-01,,,5.00,EUR,WELLS,RF-1,B,",
        "T4,expenditure,2024-05-01,,,5.00,EUR,WELLS,RF-1,B,T3", column: "obligation")
    }
    #expect(found == [])
  }
}
