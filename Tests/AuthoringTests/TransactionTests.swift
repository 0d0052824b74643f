import PortfolioModel
import Testing

struct TransactionTests {
  @Test func `every column of a ledger arrives`() throws {
    var transfer = Transaction(
      id: "T1", type: .disbursement, date: try day("2024-05-17"), amount: Money(123_456, "EUR"))
    transfer.recorded = try day("2024-05-20")
    transfer.incurred = try day("2024-05-02")
    transfer.booked = Money(4_170_123, "TND", 3)
    transfer.project = Code("ROOTS")
    transfer.agreement = Code("RF-7")
    transfer.line = Code("C1")
    transfer.provider = "RIVER"
    transfer.receiver = "Cooperativa"
    transfer.country = Code("MA")
    transfer.theme = Code("jobs")
    transfer.sector = Code("31120")
    transfer.obligation = "O1"
    transfer.advance = "A1"
    transfer.account = "6100"
    transfer.description = "First transfer"
    transfer.reference = "INV-9"
    transfer.publication.valueDate = try day("2024-05-18")
    transfer.publication.providerName = "Rivers"
    transfer.publication.providerActivity = "XX-RIVER-5"
    transfer.publication.receiverName = "La Cooperativa"
    transfer.publication.receiverActivity = "XX-COOP-3"
    transfer.publication.isHumanitarian = true
    transfer.publication.classification.flowType = "10"
    transfer.publication.classification.financeType = "110"
    transfer.publication.classification.aidTypes = ["1:C01", "4:2"]
    transfer.publication.classification.tiedStatus = "5"
    transfer.publication.classification.channel = "3"
    transfer.publication.region = "1:189"
    transfer.publication.sectors = ["99:S", "2:311"]
    var interest = Transaction(
      id: "T2", type: .incomingFunds, date: try day("2024-06-30"), amount: Money(750, "USD"))
    interest.isInterest = true
    var reversal = Transaction(
      id: "T3", type: .disbursement, date: try day("2024-07-01"), amount: Money(-123_456, "EUR"))
    reversal.reverses = "T1"
    let portfolio = try SampleFolder.read().portfolio
    var shared = Transaction(
      id: "T4", type: .expenditure, date: try day("2024-07-02"), amount: Money(3_000, "EUR"))
    shared.project = Code("ROOTS")
    shared.cofunding = [
      Cofunding(agreement: Code("RF-7"), line: Code("C1"), share: Share(2, of: 3)),
      Cofunding(agreement: Code("RF-8"), share: Share(1, of: 3)),
    ]
    var obligation = Transaction(
      id: "O1", type: .outgoingCommitment, date: try day("2024-04-01"),
      amount: Money(200_000, "EUR"))
    var advance = Transaction(
      id: "A1", type: .disbursement, date: try day("2024-04-02"), amount: Money(90_000, "EUR"))
    (obligation.agreement, obligation.line) = (Code("RF-7"), Code("C1"))
    (advance.agreement, advance.line) = (Code("RF-7"), Code("C1"))
    #expect(
      portfolio.transactions.map(\.value) == [
        transfer, interest, shared, obligation, advance, reversal,
      ])
    #expect(portfolio.leftOut == [])
  }

  @Test func `a row without an id is known by its place`() throws {
    let rows = "type;date;amount;currency\n4;2024-01-10;1;EUR\n\n4;2024-01-11;2;EUR\n"
    let files = SampleFolder.files.merging(["transactions/2024.csv": rows]) { $1 }
    let transactions = try SampleFolder.read(files).portfolio.transactions
    #expect(transactions.map(\.value.id) == ["transactions/2024.csv:2", "transactions/2024.csv:4"])
    #expect(transactions.map(\.origin?.place.line) == [2, 4])
  }

  @Test func `a row that takes back one further down is read after it`() throws {
    let rows = """
      id;type;date;amount;currency;reverses
      R2;4;2024-01-11;-1;EUR;R1
      R1;4;2024-01-10;1;EUR;
      """
    let files = SampleFolder.files.merging(["transactions/2024.csv": rows]) { $1 }
    let (portfolio, findings) = try SampleFolder.read(files)
    #expect(portfolio.transactions.map(\.value.id) == ["R1", "R2"])
    #expect(findings == [])
  }

  @Test func `a row that is left out keeps its amount where that can be told`() throws {
    let rows = """
      id;type;date;amount;currency;project
      R1;4;2024-01-10;1,25;EUR;NOWHERE
      R2;4;yesterday;2,5;EUR;ROOTS
      R3;4;2024-01-10;3.5;EUR;ROOTS
      """
    let files = SampleFolder.files.merging(["transactions/2024.csv": rows]) { $1 }
    let (portfolio, findings) = try SampleFolder.read(files)
    #expect(portfolio.transactions.isEmpty)
    #expect(portfolio.leftOut.map { $0.quantity?.plainText } == ["1.25", "2.5", nil])
    #expect(portfolio.leftOut.map { $0.currency?.code } == ["EUR", "EUR", "EUR"])
    #expect(portfolio.leftOut.map(\.place.line) == [2, 3, 4])
    #expect(
      findings.sortedByPlace().map(\.rule) == ["unknown-project", "not-readable", "not-readable"])
  }

  @Test func `findings come in the order of the files`() throws {
    let rows = """
      type;date;amount;currency;project
      4;yesterday;1;EUR;ROOTS
      4;2024-01-10;2;EUR;NOWHERE
      """
    let files = SampleFolder.files.merging(["transactions/2024.csv": rows]) { $1 }
    let findings = try SampleFolder.read(files).findings
    #expect(findings.count == 2)
    #expect(findings.map(\.place?.line) == [2, 3])
  }

  @Test(arguments: [
    "RF-7 60 + RF-8 30", "RF-7 100", "RF-7 60 + RF-8 60", "RF-7 + RF-8", "60 + 40", "RF-7/C1",
  ])
  func `agreements that do not pay the whole together are refused`(text: String) throws {
    let rows = "id;type;date;amount;currency;cofunding\nR1;4;2024-01-10;1;EUR;\(text)\n"
    let files = SampleFolder.files.merging([
      "transactions/2024.csv": rows, "controls.csv": "type;currency;amount\n",
    ]) { $1 }
    let (portfolio, findings) = try SampleFolder.read(files)
    #expect(portfolio.transactions.isEmpty)
    #expect(portfolio.leftOut.count == 1)
    #expect(findings.map(\.rule) == ["not-readable"])
  }

  @Test(arguments: [
    ("RF-7 60 + RF-9 40", "unknown-agreement"), ("RF-7/X 60 + RF-8 40", "unknown-line"),
  ])
  func `agreements that pay together are known`(text: String, rule: String) throws {
    let rows = "id;type;date;amount;currency;cofunding\nR1;4;2024-01-10;1;EUR;\(text)\n"
    let files = SampleFolder.files.merging(["transactions/2024.csv": rows]) { $1 }
    let (portfolio, findings) = try SampleFolder.read(files)
    #expect(portfolio.leftOut.count == 1)
    #expect(findings.map(\.rule) == [rule])
  }
}
