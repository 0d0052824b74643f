import Checks
import PortfolioModel
import Testing

struct OutlierTests {
  /// Rows of these amounts, of one kind unless they are changed.
  private func findings(
    _ amounts: [String], _ change: (Int, inout Transaction) throws -> Void = { _, _ in }
  ) throws -> [String] {
    let rows = try amounts.enumerated().map { index, amount in
      try Transaction.of("T\(index + 1) 2024-01-31 \(amount)") { try change(index, &$0) }
    }
    return try CheckIndex.of(rows: rows).findings(of: "outlier")
  }

  private let usual = ["EUR 2", "EUR 2", "EUR 3", "EUR 4"]

  @Test func `a thousand times the middle amount`() throws {
    #expect(
      try findings(["EUR 3000"] + usual) == [
        "t.csv:2: warning: 'T1' is EUR\u{A0}3,000.00; the middle one of the 5 rows of its kind is "
          + "EUR\u{A0}3.00; look whether thousands were taken for units, or the currency for another"
      ])
  }

  @Test(arguments: ["EUR 2999.99", "EUR -2999.99", "EUR 0.01", "EUR 0"])
  func `less than a thousand times, and more than a thousandth`(amount: String) throws {
    #expect(try findings([amount] + usual) == [])
  }

  @Test func `a thousandth of the middle amount`() throws {
    let large = usual.map { $0 + "000" }
    #expect(try findings(["EUR 2.01"] + large) == [])
    #expect(try findings(["EUR 2"] + large).count == 1)
  }

  @Test func `a refund is as large as what it refunds`() throws {
    #expect(try findings(["EUR -3000"] + usual).count == 1)
  }

  @Test func `four rows are too few to compare`() throws {
    #expect(try findings(["EUR 3000"] + usual.dropLast()) == [])
  }

  @Test func `another line, currency, type or project is no neighbour`() throws {
    let amounts = ["EUR 3000"] + usual
    #expect(try findings(amounts) { if $0 == 0 { $1.line = Code("L2") } } == [])
    #expect(try findings(amounts) { if $0 == 0 { $1.type = .disbursement } } == [])
    #expect(try findings(amounts) { if $0 == 0 { $1.project = Code("W2") } } == [])
    #expect(try findings(["USD 3000"] + usual) == [])
  }

  @Test func `projects that share a budget line are neighbours there`() throws {
    let found = try findings(["EUR 3000"] + usual) { index, row in
      row.line = Code("L1")
      row.project = Code("W\(index)")
    }
    #expect(found.count == 1)
  }

  @Test func `what was taken back is mended`() throws {
    let amounts = ["EUR 4000"] + usual + ["EUR 5"]
    #expect(try findings(amounts + ["EUR -4000"]) { if $0 == 6 { $1.reverses = "T1" } } == [])
    #expect(try findings(amounts + ["EUR -9"]) { if $0 == 6 { $1.reverses = "T1" } }.count == 1)
  }

  /// Findings of activities read from publications, each row of one of its own unless it is said.
  private func published(_ rows: [(activity: Int, amount: String)]) throws -> [String] {
    let projects = Set(rows.map(\.activity)).map { number in
      Project.sample("W\(number)") {
        $0.publication = Publication(reporter: PublishedOrganisation(code: "XX-ORG"))
      }
    }
    let rows = try rows.enumerated().map { index, row in
      try Transaction.of("T\(index + 1) 2024-01-31 \(row.amount)") {
        $0.project = Code("W\(row.activity)")
        $0.agreement = nil
      }
    }
    return try CheckIndex.of(projects, rows: rows).findings(of: "outlier")
  }

  @Test func `small rows of publications are corrections`() throws {
    let large = usual.map { (activity: 1, amount: $0 + "000") }
    #expect(try published([(1, "EUR 0.10")] + large) == [])
    #expect(try published([(1, "EUR 4000000")] + large).count == 1)
  }

  @Test func `one row of a publication that is more than all others together`() throws {
    let others = (2...9).map { (activity: $0, amount: "EUR 2000") }
    #expect(
      try published([(1, "EUR 200000000")] + others) == [
        "t.csv:2: warning: 'T1' is EUR\u{A0}200,000,000.00, more than all 8 other rows of its type "
          + "and currency together; their mean is EUR\u{A0}2,000.00; ask the publisher whether the "
          + "value is meant, or its currency another"
      ])
    #expect(try published([(1, "EUR 1999999.99")] + others) == [])
    #expect(try published([(1, "USD 200000000")] + others) == [])
  }

  @Test func `one that is more than all others is told of once, whoever else looks at it`() throws {
    let others = (2...9).map { (activity: $0, amount: "EUR 2000") }
    #expect(
      try published([(1, "EUR 200000000"), (1, "USD 200000000")] + others).count == 1)
  }

  @Test func `those of several currencies are told of in their order`() throws {
    let currencies = ["EUR", "USD", "GBP", "CHF", "TND", "MAD"]
    let rows = currencies.map { (activity: 1, amount: "\($0) 200000000") }
    let others = currencies.flatMap { currency in
      (2...9).map { (activity: $0, amount: "\(currency) 2000") }
    }
    let found = try published(rows + others)
    #expect(found.map { $0.prefix(8) } == (2...7).map { "t.csv:\($0):" })
  }
}
