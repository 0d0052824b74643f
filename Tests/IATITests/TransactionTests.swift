import IATI
import PortfolioModel
import Testing

/// What transactions become, and what of them is left out.
struct TransactionTests {
  private static func read(
    _ parts: String, _ attributes: String = "default-currency=\"EUR\""
  ) throws -> Activities {
    try Activities(Activities.activity(parts, attributes: attributes))
  }

  @Test func `every type is read, each under its code`() throws {
    let all = (1...13).map { Activities.transaction(String($0), "\($0).50") }.joined()
    let read = try Self.read(all)
    #expect(read.transactions.map(\.type) == TransactionType.allCases)
    #expect(read.transactions.map(\.amount.minorUnits).last == 13_50)
    #expect(read.transactions.map(\.id).prefix(2) == ["XX-ORG-1#1", "XX-ORG-1#2"])
  }

  @Test func `a transaction says who pays whom, for what and how`() throws {
    let parts = """
      <description><narrative>Pumps</narrative></description>
      <provider-org ref="XX-DONOR" provider-activity-id="XX-D-1" type="10">
        <narrative>Donor (invented)</narrative></provider-org>
      <receiver-org receiver-activity-id="XX-R-1"><narrative>Pump Makers (invented)</narrative>
      </receiver-org>
      <sector vocabulary="1" code="14031"/><sector vocabulary="2" code="140"/>
      <recipient-country code="TN"/>
      <flow-type code="10"/><finance-type code="110"/>
      <aid-type code="C01" vocabulary="1"/><aid-type code="2" vocabulary="2"/>
      """
    let row = try #require(
      try Self.read(Activities.transaction("3", "7", parts)).transactions.first)
    #expect(row.provider == "XX-DONOR")
    #expect(row.receiver == "Pump Makers (invented)")
    #expect(row.country?.text == "TN")
    #expect(row.sector?.text == "14031")
    #expect(row.description == "Pumps")
    #expect(row.publication.providerName == "Donor (invented)")
    #expect(row.publication.providerActivity == "XX-D-1")
    #expect(row.publication.receiverActivity == "XX-R-1")
    #expect(row.publication.sectors == ["2:140"])
    #expect(row.publication.classification.aidTypes == ["1:C01", "2:2"])
    #expect(row.publication.classification.flowType == "10")
  }

  @Test func `spaces around amounts and codes are no part of them`() throws {
    let read = try Self.read(Activities.transaction(" 4 ", "\n  1234.5\u{A0}\n"))
    #expect(read.amounts(.expenditure) == ["EUR 1234.50"])
    #expect(
      read.shown.contains {
        $0.contains("transaction/transaction-type/@code: spaces around codes such as '4'")
      })
  }

  @Test(arguments: [
    ("1e3", "'1e3' is no amount"), ("1,000.00", "'1,000.00' is no amount"),
    ("", "it states no amount"),
    ("99999999999999999", "this amount is too large to be kept exactly"),
  ])
  func `what is no amount costs itself`(text: String, reason: String) throws {
    let read = try Self.read(
      Activities.transaction("4", text) + Activities.transaction("4", "2.00"))
    #expect(read.amounts(.expenditure) == ["EUR 2.00"])
    #expect(
      read.shown.contains {
        $0.hasSuffix("error: transaction of 'XX-ORG-1' is left out: " + reason)
      })
    #expect(read.portfolio.leftOut.map(\.type) == [.expenditure])
    #expect(read.portfolio.leftOut.map(\.identifier) == ["XX-ORG-1"])
  }

  @Test func `a currency that is none, or none at all`() throws {
    let read = try Self.read(
      Activities.transaction("4", "5")
        + "<transaction><transaction-type code=\"4\"/><transaction-date iso-date=\"2024-01-01\"/>"
        + "<value currency=\"EURO\" value-date=\"2024-01-01\">6</value></transaction>", "")
    #expect(read.transactions.isEmpty)
    #expect(read.portfolio.leftOut.map { $0.currency?.code } == [nil, "EURO"])
    #expect(read.portfolio.leftOut.map { $0.quantity?.plainText } == ["5", "6"])
    #expect(read.shown.contains { $0.hasSuffix("is left out: 'EURO' is no currency's code") })
    #expect(read.shown.contains { $0.hasSuffix("is left out: this amount has no currency") })
  }

  @Test func `a type that is none, and a day that the calendar has not`() throws {
    let read = try Self.read(
      Activities.transaction("99", "1") + Activities.transaction("4", "2", date: "2024-02-30"))
    #expect(read.transactions.isEmpty)
    #expect(read.portfolio.leftOut.map { $0.quantity?.plainText } == ["1", "2"])
    #expect(read.shown.contains { $0.hasSuffix("left out: '99' is no type of transaction") })
    #expect(
      read.shown.contains { $0.hasSuffix("left out: it states no day that the calendar has") })
  }

  @Test func `a transaction without a day stands on that of its value`() throws {
    let read = try Self.read(
      "<transaction><transaction-type code=\"4\"/><value value-date=\"2024-05-06\">1</value></transaction>"
    )
    #expect(read.transactions.map(\.date.isoText) == ["2024-05-06"])
    #expect(read.findings.contains { $0.rule == "iati-value-date-used" })
  }

  @Test func `what is finer than the minor unit is rounded, told of and left out`() throws {
    let read = try Self.read(Activities.transaction("4", "10.005"))
    #expect(read.amounts(.expenditure) == ["EUR 10.00"])
    #expect(read.portfolio.leftOut.map(\.reason) == [.remainder])
    #expect(read.portfolio.leftOut.map { $0.quantity?.plainText } == ["0.005"])
    #expect(read.shown.contains { $0.contains("10.005 is finer than EUR has decimals (2)") })
  }

  @Test func `all that stands in a file is counted before anything is made of it`() throws {
    let read = try Self.read(
      [("4", "1.005"), ("4", "-3"), ("4", "x"), ("99", "7"), ("11", "8")]
        .map { Activities.transaction($0, $1) }.joined())
    let totals = read.portfolio.sourceTotals.map {
      "\($0.type?.name ?? "?") \($0.currency ?? "?") \($0.count) \($0.sum.plainText)"
    }
    #expect(
      totals == ["? EUR 1 7", "expenditure EUR 3 -1.995", "incoming-commitment EUR 1 8"])
  }
}
