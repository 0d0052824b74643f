import Foundation
import Testing

/// What a mapping can say, each with an export of a few rows.
struct LedgerMappingTests {
  private static let base = """
    name: books
    columns: {id: No, date: Date, amount: Amount, currency: Cur}
    constants: {type: expenditure, agreement: RF-1}
    """

  /// Imports into the tiny portfolio, which then has one ledger of that name.
  private func imported(
    _ export: String, by mapping: String = base, again: String? = nil, _ options: String...
  ) throws -> (run: Run, ledger: String) {
    var files = TinyPortfolio.inFolder("ours")
    files["ours/transactions/2024.csv"] = nil
    files["books.yaml"] = mapping
    files["books.csv"] = export
    return try withFiles(files) { folder in
      let command = ["import", "ledger", "books.csv", "--mapping", "books.yaml", "--into", "ours"]
      var run = try Folio.run(command + options, in: folder)
      if let again {
        try write(again, to: folder + "/books.csv")
        run = try Folio.run(command + options, in: folder)
      }
      let path = folder + "/ours/transactions/books.csv"
      return (run, (try? text(of: path)) ?? "")
    }
  }

  @Test func `debits and credits may be told by a column of sides`() throws {
    let mapping = """
      name: books
      columns: {id: No, date: Date, amount: Amount, side: S/H, account: Account}
      constants: {currency: EUR, agreement: RF-1}
      signs: {debit: S, credit: H}
      accounts: [{account: "6*", type: expenditure}, {account: "5*", type: incoming-funds}]
      """
    let (run, ledger) = try imported(
      """
      No,Date,Amount,S/H,Account
      1,2024-01-02,10.00,S,600
      2,2024-01-03,4.00,H,600
      3,2024-01-04,500.00,H,500
      4,2024-01-05,1.00,X,600
      """, by: mapping)
    #expect(
      ledger == """
        id,type,date,amount,currency,agreement,account
        1,expenditure,2024-01-02,10.00,EUR,RF-1,600
        2,expenditure,2024-01-03,-4.00,EUR,RF-1,600
        3,incoming-funds,2024-01-04,500.00,EUR,RF-1,500

        """)
    #expect(run.errors.contains("books.csv:5:19: error: 'X' says neither debit nor credit"))
    #expect(run.exitCode == 1)
  }

  @Test(arguments: [
    ("{spending: negative}", "-10", "10.00", "20.00"),
    ("{spending: positive, income: positive}", "10", "10.00", "-20.00"),
    ("{}", "10", "10.00", "20.00"),
  ])
  func `a mapping says which sign is spending and which income`(
    signs: String, out: String, spent: String, received: String
  ) throws {
    let mapping = """
      name: books
      columns: {id: No, date: Date, amount: Amount, document: Kind}
      constants: {currency: EUR, agreement: RF-1}
      signs: \(signs)
      documents: [{document: OUT, type: expenditure}, {document: IN, type: incoming-funds}]
      """
    let income = out.hasPrefix("-") ? "20" : "-20"
    let (run, ledger) = try imported(
      "No,Date,Amount,Kind\n1,2024-01-02,\(out),OUT\n2,2024-01-03,\(income),IN\n", by: mapping)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(ledger.contains("1,expenditure,2024-01-02,\(spent),EUR"))
    #expect(ledger.contains("2,incoming-funds,2024-01-03,\(received),EUR"))
  }

  @Test func `reversals may have the sign of what they take back, and take back one another`()
    throws
  {
    let mapping = """
      name: books
      columns: {id: No, date: Date, amount: Amount, document: Kind, reverses: Of}
      constants: {currency: EUR, agreement: RF-1}
      signs: {reversals: same}
      documents: [{document: BILL, type: expenditure}, {document: STORNO, reversal: yes}]
      """
    let (run, ledger) = try imported(
      """
      No,Date,Amount,Kind,Of
      R2,2024-01-04,-10,STORNO,R1
      R1,2024-01-03,10,STORNO,1
      1,2024-01-02,10,BILL,R1
      R3,2024-01-05,5,STORNO,9
      R4,2024-01-05,5,STORNO,R4
      2,2024-01-05,ten,BILL,
      R5,2024-01-05,5,STORNO,2
      """, by: mapping)
    #expect(
      ledger == """
        id,type,date,amount,currency,agreement,reverses
        R2,expenditure,2024-01-04,10.00,EUR,,R1
        R1,expenditure,2024-01-03,-10.00,EUR,,1
        1,expenditure,2024-01-02,10.00,EUR,RF-1,

        """)
    #expect(run.errors.contains("books.csv:5:1: error: no transaction has the id '9'"))
    #expect(run.errors.contains("books.csv:6:1: error: 'R4' takes itself back"))
    #expect(run.errors.contains("books.csv:7:14: error: 'ten' is not a number"))
    #expect(
      run.errors.contains(
        "books.csv:8:1: error: '2', which this row takes back, was left out"))
  }

  @Test func `amounts in the books stand beside those of other currencies`() throws {
    let mapping = """
      name: books
      columns:
        id: No
        date: Date
        amount: Foreign
        currency: Cur
        booked_debit: Debit
        booked_credit: Credit
      constants: {booked_currency: EUR, type: expenditure, agreement: RF-1}
      """
    let (run, ledger) = try imported(
      """
      No,Date,Foreign,Cur,Debit,Credit
      1,2024-01-02,33.7,TND,10.00,
      2,2024-01-03,,,20.00,
      3,2024-01-04,-33.7,TND,,10.00
      4,2024-01-05,30.00,EUR,30.00,0.00
      5,2024-01-06,30.00,EUR,31.00,
      6,2024-01-07,,,,
      """, by: mapping)
    #expect(
      ledger == """
        id,type,date,amount,currency,booked_amount,booked_currency,agreement
        1,expenditure,2024-01-02,33.700,TND,10.00,EUR,RF-1
        2,expenditure,2024-01-03,20.00,EUR,,,RF-1
        3,expenditure,2024-01-04,-33.700,TND,-10.00,EUR,RF-1
        4,expenditure,2024-01-05,30.00,EUR,,,RF-1

        """)
    #expect(
      run.errors.contains("books.csv:6:1: error: amount and booked amount are of one currency"))
    #expect(run.errors.contains("books.csv:7:1: error: this row lacks 'amount'"))
  }

  @Test func `a row is left out with all that is wrong with it`() throws {
    let mapping = """
      name: books
      columns: {id: No, date: Date, amount: Amount, currency: Cur, account: Account, project: P,
        country: Land}
      accounts: [{account: "6*", type: expenditure, agreement: RF-1}]
      """
    let (run, ledger) = try imported(
      """
      No,Date,Amount,Cur,Account,P,Land
      ,2024-13-01,1.5.0,EURO,777,NOWHERE,Marocco
      1,2024-01-02,10,EUR,600,WELLS,MA
      1,2024-01-03,20,EUR,600,WELLS,MA
      2,2024-01-04,5.555,EUR,600,WELLS,MA
      3,2024-01-05,5,EUR,600,WELLS,MA,surplus
      """, by: mapping)
    for finding in [
      "books.csv:2:1: error: this row lacks 'id'",
      "books.csv:2:2: error: '2024-13-01' is not a day",
      "books.csv:2:13: error: '1.5.0' is not a number",
      "books.csv:2:19: error: 'EURO' is no currency's code",
      "books.csv:2:24: error: no entry of the mapping is about account '777' of this row",
      "books.csv:2:28: error: no project has the code 'NOWHERE'",
      "books.csv:2:36: error: 'Marocco' is no country's code",
      "books.csv:4:1: error: the transaction '1' stands at books.csv:3:1 already",
      "books.csv:5:14: warning: 5.555 is finer than EUR has decimals (2); it counts as EUR\u{A0}5.56",
      "books.csv:6:33: error: this row has 8 cells, the heading 7",
    ] {
      #expect(run.errors.contains(finding), "\(finding)\n\(run.errors)")
    }
    #expect(ledger.split(separator: "\n").count == 3)
  }

  @Test func `what is in the file was skipped, left out, imported or lost by rounding`() throws {
    let mapping = Self.base + "\nskip: {column: No, is: Total}\n"
    let (run, _) = try imported(
      """
      No,Date,Amount,Cur
      1,2024-01-02,10.00,EUR
      2,2024-01-03,5.555,EUR
      3,yesterday,7.00,EUR
      4,2024-01-04,3.00,USD
      Total,,25.555,
      """, by: mapping)
    let table = run.output.components(separatedBy: "\n\n")[0]
    #expect(
      table == """
        Rows of the export     Currency    Rows  With the export's signs
        ---------------------  ----------  ----  -----------------------
        In the file            EUR            3                   22.555
        Left out               EUR            1                     7.00
        Imported: Expenditure  EUR            2                    15.56
        Lost by rounding       EUR            1                   -0.005
        In the file            USD            1                     3.00
        Imported: Expenditure  USD            1                     3.00
        In the file            not stated     1                   25.555
        Skipped                not stated     1                   25.555
        """)
  }

  @Test func `a row whose cells cannot be told apart is left out, whatever is skipped`() throws {
    let mapping = Self.base + "\nskip: {column: No, blank: yes}\n"
    let (run, ledger) = try imported(
      "No,Date,Amount,Cur\n1,2024-01-02,10.00,EUR\n2,\"2024-01-03,5.00,EUR\n,,15.00,\n",
      by: mapping)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("books.csv:3:3: error: a quote opens here and never closes"))
    #expect(run.output.contains("Left out               not stated     1"))
    #expect(ledger.split(separator: "\n").count == 2)
  }

  @Test func `what people add to a row stays where the mapping says nothing of it`() throws {
    let export = "No,Date,Amount,Cur\n1,2024-01-02,10.00,EUR\n"
    try withFiles(
      TinyPortfolio.with([
        "transactions/2024.csv": """
        id,type,date,amount,currency,agreement,country,description
        1,expenditure,2024-01-02,9.00,EUR,RF-1,MA,Pump

        """, "books.yaml": Self.base, "books.csv": export,
      ])
    ) { folder in
      let run = try Folio.run(
        [
          "import", "ledger", "books.csv", "--mapping", "books.yaml", "--into", ".", "--name",
          "2024",
        ], in: folder)
      #expect(run.output.hasPrefix("changed: 1: amount 9.00 → 10.00\n"))
      #expect(
        try text(of: folder + "/transactions/2024.csv") == """
          id,type,date,amount,currency,agreement,country,description
          1,expenditure,2024-01-02,10.00,EUR,RF-1,MA,Pump

          """)
    }
  }

  @Test func `a row that cannot be translated any more stays as it was`() throws {
    let (run, ledger) = try imported(
      "No,Date,Amount,Cur\n1,2024-01-02,10.00,EUR\n",
      again: "No,Date,Amount,Cur\n1,2024-01-02,12.oo,EUR\n", "--remove-missing")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("'1' is left out of this import; the ledger keeps what it had"))
    #expect(ledger.contains("1,expenditure,2024-01-02,10.00,EUR,RF-1"))
  }

  @Test func `an entry for an agreement is about its rows alone`() throws {
    let mapping = """
      name: books
      columns: {id: No, date: Date, amount: Amount, account: Account, agreement: Fund}
      constants: {currency: EUR, type: expenditure}
      agreements: {F1: RF-1, F2: OT-1}
      accounts: [{account: 600, agreement: RF-1, type: disbursement}, {account: 600}]
      """
    let (run, ledger) = try imported(
      "No,Date,Amount,Account,Fund\n1,2024-01-02,1,600,F1\n2,2024-01-02,2,600,F2\n"
        + "3,2024-01-02,3,600,\n", by: mapping)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(ledger.contains("1,disbursement,2024-01-02,1.00,EUR,RF-1"))
    #expect(ledger.contains("2,expenditure,2024-01-02,2.00,EUR,OT-1"))
    #expect(ledger.contains("3,disbursement,2024-01-02,3.00,EUR,RF-1"))
  }
}
