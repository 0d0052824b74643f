import Testing

struct ReversalTests {
  @Test func `a reversal takes the shares of what it takes back, to the last cent`() throws {
    let ledger = """
      id,type,date,amount,currency,agreement,reverses
      R2,4,2024-09-01,-7.01,EUR,,R1
      R1,4,2024-01-10,7.01,EUR,RF-1,
      """
    let run = try TinyPortfolio.run(
      "totals", "--by", "agreement,country", "--type", "4", "--funder", "RIVER", "--format", "csv",
      with: ["transactions/2024.csv": ledger])
    #expect(run.exitCode == 0)
    #expect(
      run.output == """
        agreement,agreement_name,country,country_name,currency,amount,count
        RF-1,RF-1,MA,Morocco,EUR,0.00,2
        RF-1,RF-1,TN,Tunisia,EUR,0.00,2

        """)
  }

  @Test func `a row cannot take itself back`() throws {
    let ledger = """
      id,type,date,amount,currency,agreement,reverses
      R1,4,2024-01-10,-7.01,EUR,RF-1,R1
      """
    let run = try TinyPortfolio.run("check", with: ["transactions/2024.csv": ledger])
    #expect(run.exitCode == 1)
  }
}
