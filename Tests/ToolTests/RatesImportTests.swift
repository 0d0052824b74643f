import Foundation
import Testing

struct RatesImportTests {
  /// A portfolio in euro and dinar; organisation and rates are invented.
  private static let portfolio = [
    "p/portfolio.yaml": """
    folio: 1
    title: Rates
    organisation: {code: TO, name: Test Organisation (invented)}
    currencies: [EUR, TND, USD]
    """
  ]

  private static let ecb = """
    Date,USD,JPY,CYP,TND,
    2024-05-17,1.0844,169.04,N/A,3.3801,
    2024-05-16,1.0866,168.25,N/A,N/A,
    """
  private static let imf = """
    date,currency,units_per_usd
    2024-04-30,EUR,0.9333
    2024-04-30,TND,3.1453
    2024-04,JPY,157.5
    """
  private static let un = """
    Austria\tEuro\tEUR\t01 May 2024\t0.934
    Belgium\tEuro\tEUR\t01 May 2024\t0.934
    Tunisia\tTunisian Dinar\tTND\t01-May-24\t3.15
    Iran\tRial\tIRR\t2024-05-01\t42,000.50
    """

  /// Runs imports in a folder of the portfolio and exports.
  private func withImports<Result>(
    _ files: [String: String], _ body: (_ run: ([String]) throws -> Run, String) throws -> Result
  ) throws -> Result {
    try withFiles(Self.portfolio.merging(files) { $1 }) { folder in
      try body({ try Folio.run(["rates", "import", "--into", "p"] + $0, in: folder) }, folder)
    }
  }

  @Test func `the euro history of the European Central Bank`() throws {
    try withImports(["hist.csv": Self.ecb]) { run, folder in
      let done = try run(["hist.csv"])
      #expect(
        done.output == """
          Rates added: 3; changed: 0; as they were: 0.
          Written: p/rates/ecb.csv
          Cells without a rate: 1.
          Currencies left aside, which --currencies can ask for: 2 (CYP, JPY).

          """)
      #expect(done.errors == "")
      #expect(
        try text(of: folder + "/p/rates/ecb.csv") == """
          effective,from,to,rate,source
          2024-05-16,EUR,USD,1.0866,"European Central Bank, euro reference rates"
          2024-05-17,EUR,TND,3.3801,"European Central Bank, euro reference rates"
          2024-05-17,EUR,USD,1.0844,"European Central Bank, euro reference rates"

          """)
    }
  }

  @Test func `the month-end table of the International Monetary Fund, long and wide`() throws {
    let wide = "Date,EUR,TND\n2024-04-30,0.9333,3.1453\n"
    try withImports(["long.csv": Self.imf, "wide.csv": wide]) { run, folder in
      #expect(try run(["long.csv"]).exitCode == 0)
      let rates = try text(of: folder + "/p/rates/imf.csv")
      #expect(rates.contains("2024-04-30,USD,EUR,0.9333,\"International Monetary Fund"))
      #expect(!rates.contains("JPY"))
      #expect(try run(["wide.csv"]).output.contains("as they were: 2"))
      #expect(try run(["long.csv", "--currencies", "JPY"]).output.contains("Rates added: 1;"))
      #expect(
        try text(of: folder + "/p/rates/imf.csv").contains("2024-04-30,USD,JPY,157.5,"),
        "a month means its last day")
    }
  }

  @Test(arguments: ["\t", ","])
  func `the United Nations' operational rates, a currency for each of its countries`(
    separator: String
  ) throws {
    let quoted = Self.un.replacingOccurrences(of: "42,000.50", with: "\"42,000.50\"")
      .replacingOccurrences(of: "\t", with: separator)
    try withImports(["un.txt": quoted]) { run, folder in
      let done = try run(["un.txt", "--currencies", "all"])
      #expect(done.errors == "")
      #expect(done.output.contains("Rates that stand there again, the same: 1."))
      let source = "\"United Nations, operational rates of exchange\""
      #expect(
        try text(of: folder + "/p/rates/un.csv") == """
          effective,from,to,rate,source
          2024-05-01,USD,EUR,0.934,\(source)
          2024-05-01,USD,IRR,42000.5,\(source)
          2024-05-01,USD,TND,3.15,\(source)

          """)
    }
  }

  @Test func `plain tables keep source, published day and span`() throws {
    let plain = """
      effective;from;to;rate;published;span;source
      2024-04-30;EUR;USD;1.0724;2024-05-02;month;a bank
      """
    try withImports(["bank.csv": plain]) { run, folder in
      #expect(try run(["bank.csv"]).exitCode == 0)
      #expect(
        try text(of: folder + "/p/rates/bank.csv") == """
          effective,from,to,rate,published,span,source
          2024-04-30,EUR,USD,1.0724,2024-05-02,month,a bank

          """)
      let bare = "effective,from,to,rate\n2024-04-30,EUR,USD,1.07\n"
      try write(bare, to: folder + "/bare.csv")
      let nobody = try run(["bare.csv"])
      #expect(nobody.exitCode == 1)
      #expect(nobody.errors.contains("say with --source who publishes the rates"))
      #expect(try run(["bare.csv", "--source", "us"]).output.contains("Rates added: 1;"))
    }
  }

  @Test func `the same file twice changes nothing, and what is written is in canonical form`()
    throws
  {
    try withImports(["hist.csv": Self.ecb, "imf.csv": Self.imf, "un.txt": Self.un]) {
      run, folder in
      let all = ["hist.csv", "imf.csv", "un.txt"]
      #expect(try run(all).exitCode == 0)
      let before = try text(of: folder + "/p/rates/ecb.csv")
      let again = try run(all)
      #expect(again.exitCode == 0)
      #expect(again.output.contains("Nothing to write: p/rates/ecb.csv stays as it is"))
      #expect(!again.output.contains("Written"))
      #expect(try text(of: folder + "/p/rates/ecb.csv") == before)
      let check = try Folio.run(["format", "--check", "--portfolio", "p"], in: folder)
      #expect(!check.output.contains("rates/"), "they are as folio format writes them")
      #expect(try Folio.run(["check", "--portfolio", "p"], in: folder).exitCode == 0)
    }
  }

  @Test func `a corrected file shows what it corrects, and a dry run writes nothing`() throws {
    let corrected = Self.ecb.replacingOccurrences(of: "1.0844", with: "1.0855")
    try withImports(["hist.csv": Self.ecb, "new.csv": corrected]) { run, folder in
      #expect(try run(["hist.csv"]).exitCode == 0)
      let dry = try run(["new.csv", "--dry-run"])
      #expect(
        dry.output.hasPrefix(
          """
          changed: 1 EUR on 17 May 2024: 1.0844 → 1.0855 USD
          Rates added: 0; changed: 1; as they were: 2.
          Nothing was written; this would be: p/rates/ecb.csv

          """))
      #expect(try text(of: folder + "/p/rates/ecb.csv").contains("1.0844"))
      #expect(try run(["new.csv"]).exitCode == 0)
      #expect(try !text(of: folder + "/p/rates/ecb.csv").contains("1.0844"))
    }
  }

  @Test func `what is wrong costs its own cell and is told of with its place`() throws {
    let hist = """
      Date,USD,TND,QQQ,
      2024-05-17,1.0844,three,1,
      yesterday,1.0866,3.3,1,
      2024-05-15,0,-3.3,1,
      2024-05-14,1.0801,3.38,1,surplus
      2024-05-14,1.0802,3.38,1,
      """
    try withImports(["hist.csv": hist]) { run, folder in
      let done = try run(["hist.csv", "--currencies", "all"])
      #expect(done.exitCode == 1)
      let facts = done.errors.split(separator: "\n").filter { !$0.hasPrefix("  ") }
      #expect(
        facts == [
          "hist.csv:1:14: error: 'QQQ' is no currency's code",
          "hist.csv:2:19: error: 'three' is not a number",
          "hist.csv:3:1: error: 'yesterday' is not a day",
          "hist.csv:4:12: error: a rate is more than zero",
          "hist.csv:4:14: error: a rate is more than zero",
          "hist.csv:5:26: error: this cell stands under no heading",
          "hist.csv:6:12: error: 1 EUR costs 1.0802 USD on 14 May 2024 here, and 1.0801 at "
            + "hist.csv:5:12; the first counts",
        ])
      let rates = try text(of: folder + "/p/rates/ecb.csv")
      #expect(rates.split(separator: "\n").count == 4)
    }
  }

  @Test func `days that can be misread are refused until the form is named`() throws {
    let un = "Tunisia\tDinar\tTND\t05/04/2024\t3.15\n"
    try withImports(["un.txt": un]) { run, folder in
      let refused = try run(["un.txt"])
      #expect(refused.exitCode == 1)
      #expect(refused.errors.contains("say with --dates how the file writes them"))
      #expect(try !fileNames(in: folder).contains("p/rates/un.csv"))
      #expect(try run(["un.txt", "--dates", "d/M/yyyy"]).exitCode == 0)
      #expect(try text(of: folder + "/p/rates/un.csv").contains("2024-04-05,USD,TND"))
    }
  }

  @Test func `only days that are wanted`() throws {
    try withImports(["hist.csv": Self.ecb]) { run, folder in
      let done = try run(["hist.csv", "--from", "2024-05-17", "--name", "days"])
      #expect(done.output.contains("Rates of days before the first one wanted: 2."))
      #expect(try !text(of: folder + "/p/rates/days.csv").contains("2024-05-16"))
      // The same rates in two files would be in the portfolio twice.
      let twice = try run(["hist.csv"])
      #expect(twice.exitCode == 1)
      #expect(twice.errors.contains("stands at p/rates/") == false)
      #expect(
        twice.errors.contains("of this source for 17 May 2024 stands at rates/days.csv:2:1 already")
      )
    }
  }

  @Test(arguments: [
    "", "\n\n", "nothing\n", "a,b,c,d,e\n1,2,3,4,5\n", "\u{0}\u{1}\u{2}", "Date\n2024-05-17\n",
    "Date,USD\n\"2024-05-17,1.08\n2024-05-16,1.07\n", "Date,USD\n2024-05-17\n",
    "effective,from,to,rate,source\n2024-05-17,EUR,EUR,1,x\n",
  ])
  func `hostile files end in findings, and what is there stays`(content: String) throws {
    let held = "effective,from,to,rate,source\n2024-01-01,EUR,USD,1.1,a bank\n"
    try withImports(["x.csv": content, "p/rates/ecb.csv": held]) { run, folder in
      let done = try run(["x.csv"])
      #expect([1, 66].contains(done.exitCode))
      #expect(done.errors.contains("x.csv"))
      #expect(try text(of: folder + "/p/rates/ecb.csv").hasPrefix(held))
    }
  }

  @Test func `a file of rates with a mistake is not written anew`() throws {
    let held = "effective,from,to,rate,source\n2024-01-01,EUR,USD,zero,a bank\n"
    try withImports(["hist.csv": Self.ecb, "p/rates/ecb.csv": held]) { run, folder in
      let done = try run(["hist.csv"])
      #expect(done.exitCode == 73)
      #expect(done.errors.contains("rates/ecb.csv:2:20"))
      #expect(try text(of: folder + "/p/rates/ecb.csv") == held)
    }
  }

  @Test(arguments: ["fr", "ar", "es"])
  func `it speaks the reader's language`(language: String) throws {
    try withImports(["hist.csv": Self.ecb]) { run, _ in
      let done = try run(["hist.csv", "--language", language])
      #expect(done.exitCode == 0)
      #expect(!done.output.contains("Rates added"))
      #expect(done.output.contains("p/rates/ecb.csv"))
    }
  }
}
