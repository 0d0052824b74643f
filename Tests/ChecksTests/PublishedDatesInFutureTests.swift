import Checks
import PortfolioModel
import Testing

/// The standard's rules about today, each kept and broken; seen on 30 June 2025.
struct PublishedDatesInFutureTests {
  private static func published(_ change: (inout ProjectDates) -> Void) -> Project {
    var dates = ProjectDates()
    change(&dates)
    return .sample {
      $0.dates = [dates]
      $0.publication = Publication(reporter: PublishedOrganisation(code: "XX-ORG"))
    }
  }

  private static func findings(_ project: Project, of check: String) throws -> [String] {
    try CheckIndex.of([project]).findings(of: check)
  }

  @Test func `an actual start`() throws {
    let today = Self.published { $0.actualStart = PartialDate("2025-06-30") }
    #expect(try Self.findings(today, of: "iati-11.1.4") == [])
    let planned = Self.published { $0.plannedStart = PartialDate("2025-07-01") }
    #expect(try Self.findings(planned, of: "iati-11.1.4") == [])
    let late = Self.published { $0.actualStart = PartialDate("2025-07-01") }
    #expect(
      try Self.findings(late, of: "iati-11.1.4").map { $0.drop { $0 != " " } } == [
        " warning: 'W1' has an actual start in the future: 2025-07-01; rule 11.1.4 of the IATI "
          + "standard; ask the publisher to mend it"
      ])
  }

  @Test func `an actual end`() throws {
    let today = Self.published { $0.actualEnd = PartialDate("2025-06-30") }
    #expect(try Self.findings(today, of: "iati-11.1.5") == [])
    let late = Self.published { $0.actualEnd = PartialDate("2025-07-01") }
    #expect(
      try Self.findings(late, of: "iati-11.1.5").map { $0.drop { $0 != " " } } == [
        " warning: 'W1' has an actual end in the future: 2025-07-01; rule 11.1.5 of the IATI "
          + "standard; ask the publisher to mend it"
      ])
  }

  @Test(arguments: ["iati-11.1.4", "iati-11.1.5"])
  func `what is not published need not keep to the standard`(check: String) throws {
    var own = Self.published {
      $0.actualStart = PartialDate("2025-07-01")
      $0.actualEnd = PartialDate("2025-07-01")
    }
    own.publication = nil
    #expect(try Self.findings(own, of: check) == [])
  }

  @Test func `transactions, told of once and not as planned ones`() throws {
    let project = Self.published { _ in }
    let rows = try ["T1 2025-06-30 EUR 5", "T2 2025-09-01 EUR 5", "T3 2025-07-01 EUR 5"]
      .map { try Transaction.of($0) }
    let kept = try CheckIndex.of([project], rows: [rows[0]])
    #expect(kept.findings(of: "iati-11.2.1") == [])
    let broken = try CheckIndex.of([project], rows: rows)
    #expect(
      broken.findings(of: "iati-11.2.1") == [
        "t.csv:4: warning: transactions that lie after 30 June 2025, so that no figure contains "
          + "them: 2; the first is of 1 July 2025; rule 11.2.1 of the IATI standard; ask the "
          + "publisher to mend it"
      ])
    #expect(broken.findings(of: "transaction-in-future") == [])
  }

  @Test func `the day of a value`() throws {
    let project = Self.published { _ in }
    func row(_ day: String) throws -> Transaction {
      try .of("T1 2025-06-01 EUR 5") { $0.publication.valueDate = try .on(day) }
    }
    let kept = try CheckIndex.of([project], rows: [row("2025-06-30")])
    #expect(kept.findings(of: "iati-11.2.2") == [])
    let broken = try CheckIndex.of([project], rows: [row("2025-07-01")])
    #expect(
      broken.findings(of: "iati-11.2.2") == [
        "t.csv:2: warning: amounts whose value-date lies after 30 June 2025: 1; the first is of "
          + "1 July 2025; rule 11.2.2 of the IATI standard; ask the publisher to mend it"
      ])
  }
}
