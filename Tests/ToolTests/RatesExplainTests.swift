import Foundation
import Testing

struct RatesExplainTests {
  /// Organisation and rates are invented.
  private static let files = [
    "portfolio.yaml": """
    folio: 1
    title: Rates
    organisation: {code: TO, name: Test Organisation (invented)}
    currencies: [USD]
    rate_rule: day
    redenominations: [{from: HRK, to: EUR, on: 2023-01-01, old_per_new: 7.5345}]
    """,
    "funders.yaml": "- {code: RIVER, name: River Fund (invented), rate_rule: month_average}",
    "projects/wells.yaml": "{code: WELLS, title: Wells}",
    "agreements/rf-1.yaml":
      "{code: RF-1, funder: RIVER, currency: EUR, amount: 1000, projects: [WELLS]}",
    "agreements/rf-2.yaml": """
    code: RF-2
    funder: RIVER
    currency: EUR
    amount: 1000
    projects: [WELLS]
    fixed_rates: [{from: EUR, to: TND, rate: 3.35, source: article 7}]
    """,
    "rates/bank.csv": """
    effective,from,to,rate,published,source
    2024-05-02,EUR,USD,1.08,,a bank
    2024-05-03,EUR,USD,1.10,,a bank
    2024-05-02,EUR,TND,3.40,2024-05-06,a bank
    2024-05-20,EUR,USD,1.20,,a bank
    """,
  ]

  private func explain(_ arguments: String...) throws -> Run {
    try withFiles(Self.files) { folder in
      try Folio.run(["rates", "explain"] + arguments + ["--portfolio", "."], in: folder)
    }
  }

  @Test func `each link, the exact product and its rounding`() throws {
    let run = try explain(
      "1234.560", "TND", "USD", "--on", "2024-05-17", "--as-of", "2024-06-30")
    #expect(run.exitCode == 0)
    #expect(
      run.output == """
        Link  From  To   Rate             Direction  Effective   Published   Rate of the  Source        Comes to
        ----  ----  ---  ---------------  ---------  ----------  ----------  -----------  ------  --------------
           1  TND   EUR  1 EUR = 3.4 TND  inverted   2 May 2024  6 May 2024  day          a bank  363.1058823529
           2  EUR   USD  1 EUR = 1.1 USD  as quoted  3 May 2024  3 May 2024  day          a bank  399.4164705882

        TND\u{A0}1,234.560 comes to USD\u{A0}399.42 on 17 May 2024, as known on 30 June 2024.
        Exactly: 1234.560 ÷ 3.4 × 1.1 = 399.4164705882; rounded once, half to even: USD\u{A0}399.42.
        Rule: the latest rate on the day (as portfolio.yaml says).

        """)
  }

  @Test func `what was published later is not known`() throws {
    let run = try explain("10", "TND", "USD", "--on", "2024-05-03", "--as-of", "2024-05-05")
    #expect(run.exitCode == 1)
    #expect(
      run.errors.contains(
        "no rate leads from TND to USD on 3 May 2024, as known on 5 May 2024: TND has rates with: "
          + "EUR; USD has rates with: EUR"))
    #expect(run.errors.contains("folio rates import"))
  }

  @Test func `the rule of an agreement's funder, provisional until the month is over`() throws {
    let arguments = ["100", "EUR", "USD", "--on", "2024-05-03", "--agreement", "RF-1", "--as-of"]
    try withFiles(Self.files) { folder in
      func run(_ day: String) throws -> String {
        try Folio.run(
          ["rates", "explain"] + arguments + [day, "--portfolio", "."], in: folder
        ).output
      }
      let before = try run("2024-05-10")
      #expect(before.contains("EUR\u{A0}100.00 comes to USD\u{A0}109.00"))
      #expect(before.contains("mean of 2 rates so far"))
      #expect(before.contains("100.00 × (2.18 ÷ 2) = 109"))
      #expect(before.contains("(as funder RIVER says)"))
      #expect(before.contains("Provisional: the month is not over"))
      let after = try run("2024-05-31")
      // (1.08 + 1.10 + 1.20) / 3
      #expect(after.contains("comes to USD\u{A0}112.67"))
      #expect(after.contains("mean of 3 rates"))
      #expect(!after.contains("Provisional"))
    }
  }

  @Test func `the rates that an agreement fixes`() throws {
    let run = try explain("33.5", "TND", "EUR", "--agreement", "RF-2", "--on", "2024-01-01")
    #expect(run.output.contains("comes to EUR\u{A0}10.00"))
    #expect(run.output.contains("fixed by the agreement"))
    #expect(run.output.contains("article 7"))
    #expect(run.output.contains("(as agreement RF-2 says)"))
  }

  @Test func `a change of units is a link of its own`() throws {
    let run = try explain("753.45", "HRK", "USD", "--on", "2024-05-03")
    #expect(run.output.contains("1 EUR = 7.5345 HRK"))
    #expect(run.output.contains("change of units"))
    #expect(run.output.contains("753.45 ÷ 7.5345 × 1.1 = 110; "))
  }

  @Test func `links as data`() throws {
    let run = try explain("10", "EUR", "USD", "--on", "2024-05-03", "--format", "csv")
    #expect(
      run.output == """
        step,from,to,quotation,direction,effective,published,rate_kind,source,comes_to
        1,EUR,USD,1 EUR = 1.1 USD,as quoted,2024-05-03,2024-05-03,day,a bank,11

        """)
  }

  @Test func `an amount that does not fit is an error, and so is one that is none`() throws {
    let large = try explain("92233720368547758.07", "EUR", "TND", "--on", "2024-05-20")
    #expect(large.exitCode == 1)
    #expect(large.output == "")
    #expect(large.errors.contains("error"))
    #expect(try explain("1.234,5", "EUR", "TND").exitCode == 64)
    #expect(try explain("1.234", "EUR", "TND").exitCode == 64)
    #expect(try explain("1", "EUR", "TNT").errors.contains("did you mean 'MNT'"))
    #expect(try explain("1", "EUR", "TND", "--agreement", "RF-9").exitCode == 64)
  }

  @Test(arguments: ["fr", "ar", "es"])
  func `it speaks the reader's language`(language: String) throws {
    let run = try explain("10", "EUR", "USD", "--on", "2024-05-03", "--language", language)
    #expect(run.exitCode == 0)
    #expect(!run.output.contains("comes to"))
    #expect(!run.output.contains("as quoted"))
  }
}
