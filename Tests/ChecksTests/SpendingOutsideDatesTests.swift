import Checks
import PortfolioModel
import Testing

struct SpendingOutsideDatesTests {
  /// What is said of rows under an agreement over 2024, with thirty days to pay.
  private func findings(
    _ rows: Transaction..., under change: (inout Agreement) throws -> Void = { _ in }
  ) throws -> [String] {
    let agreement = try Agreement.sample {
      $0.start = try .on("2024-01-01")
      $0.end = try .on("2024-12-31")
      $0.liquidationDays = 30
      try change(&$0)
    }
    return try CheckIndex.of([], [agreement], rows: rows).findings(of: "spending-outside-dates")
  }

  private func paid(_ day: String, incurred: String) throws -> Transaction {
    try .of("T1 \(day) EUR 5") { $0.incurred = try .on(incurred) }
  }

  @Test(arguments: ["2024-01-01", "2024-12-31"])
  func `the first and the last day are inside`(day: String) throws {
    #expect(try findings(.of("T1 \(day) EUR 5")) == [])
  }

  @Test(arguments: [("2023-12-31", "31 December 2023"), ("2025-01-01", "1 January 2025")])
  func `the days beside them are outside`(day: String, written: String) throws {
    #expect(
      try findings(.of("T1 \(day) EUR 0.01")) == [
        "t.csv:2: error: 'T1' arose on \(written), outside agreement 'A1' of 1 January 2024 to "
          + "31 December 2024; mend the day or the agreement; where it arose on another day than "
          + "it was paid, write incurred"
      ])
  }

  @Test func `what arose in time may be paid for thirty days, or before`() throws {
    #expect(try findings(paid("2025-01-30", incurred: "2024-12-31")) == [])
    #expect(try findings(paid("2023-12-01", incurred: "2024-01-01")) == [])
    #expect(
      try findings(paid("2025-01-31", incurred: "2024-12-31")) == [
        "t.csv:2: error: 'T1' was paid on 31 January 2025, when the liquidation days of agreement "
          + "'A1', which ended on 31 December 2024, were over; pay it from another source, or ask "
          + "the funder"
      ])
  }

  @Test func `where no liquidation days are agreed, payment has no last day`() throws {
    #expect(
      try findings(paid("2025-05-31", incurred: "2024-12-31")) { $0.liquidationDays = nil } == [])
  }

  @Test func `what arose too late is too late, whenever it was paid`() throws {
    #expect(try findings(paid("2024-12-31", incurred: "2025-01-01")).count == 1)
  }

  @Test func `an agreement that states no end, or no start, bounds one side`() throws {
    #expect(try findings(.of("T1 2025-05-31 EUR 5")) { $0.end = nil } == [])
    let found = try findings(.of("T1 2025-05-31 EUR 5")) { $0.start = nil }
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("agreement 'A1' of … to 31 December 2024;") })
  }

  @Test func `each agreement that pays a part is asked`() throws {
    let shared = try Transaction.of("T1 2025-01-01 EUR 5") {
      $0.agreement = nil
      $0.cofunding = [
        Cofunding(agreement: Code("A1"), share: try .of("60")),
        Cofunding(agreement: Code("A2"), share: try .of("40")),
      ]
    }
    #expect(try findings(shared).count == 1)
    #expect(try findings(shared) { $0.end = try .on("2025-01-01") } == [])
  }

  @Test func `money that comes back may come late`() throws {
    #expect(try findings(.of("T1 2025-05-31 EUR -5")) == [])
    #expect(try findings(.of("T1 2025-05-31 EUR 5") { $0.type = .incomingFunds }) == [])
  }

  @Test func `what was taken back is mended, once all of it was`() throws {
    func taken(_ amount: String, _ recorded: String) throws -> [String] {
      try findings(
        .of("T1 2025-01-01 EUR 5"),
        .of("T2 2025-01-01 EUR \(amount)") {
          $0.reverses = "T1"
          $0.recorded = try .on(recorded)
        })
    }
    #expect(try taken("-5", "2025-06-30") == [])
    #expect(try taken("-4.99", "2025-06-30").count == 1)
    #expect(try taken("-5", "2025-07-01").count == 1)
  }

  @Test func `an advance is not spent before the partner reports`() throws {
    let advance = try Transaction.of("T1 2025-01-01 EUR 5") { $0.type = .disbursement }
    #expect(try findings(advance).count == 1)
    #expect(try findings(advance) { $0.partnerTransfers = .onReport } == [])
    #expect(
      try findings(.of("T1 2025-01-01 EUR 5")) { $0.partnerTransfers = .onReport }.count == 1)
  }

  @Test func `what is not in the books yet is not asked about`() throws {
    #expect(try findings(.of("T1 2025-06-30 EUR 5")).count == 1)
    #expect(try findings(.of("T1 2025-07-01 EUR 5")) == [])
  }
}
