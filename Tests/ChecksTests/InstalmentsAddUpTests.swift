import Checks
import PortfolioModel
import Testing

struct InstalmentsAddUpTests {
  private func findings(
    _ amounts: [String], of granted: String?, amended: (day: String, amount: String)? = nil
  ) throws -> [String] {
    let agreement = try Agreement.sample {
      $0.instalments = try amounts.map {
        Instalment(due: try .on("2024-01-31"), amount: try .of($0))
      }
      $0.amendments = try [amended].compactMap(\.self).map { day, amount in
        var amendment = Amendment(date: try .on(day))
        amendment.amount = try .of(amount)
        return amendment
      }
    }
    let sums = AgreementSums(granted: try granted.map { try .of($0) })
    return agreement.findings(of: "instalments-add-up", sums, asOf: try .on("2025-06-30"))
  }

  @Test func `instalments add up, or there is nothing to compare`() throws {
    #expect(try findings(["EUR 60", "EUR 40"], of: "EUR 100") == [])
    #expect(try findings([], of: "EUR 100") == [])
    #expect(try findings(["EUR 60"], of: nil) == [])
  }

  @Test func `a cent is missing`() throws {
    #expect(
      try findings(["EUR 60", "EUR 39.99"], of: "EUR 100") == [
        "a.yaml:8:3: warning: the instalments of 'A1' add up to EUR\u{A0}99.99, its amount is "
          + "EUR\u{A0}100.00: a difference of EUR\u{A0}-0.01; mend the instalments or the amount"
      ])
  }

  @Test func `instalments of an amendment to come are no mistake of today`() throws {
    let amounts = ["EUR 60", "EUR 60"]
    #expect(try findings(amounts, of: "EUR 100", amended: ("2025-07-01", "EUR 120")) == [])
    #expect(try findings(amounts, of: "EUR 100", amended: ("2025-07-01", "EUR 121")).count == 1)
    #expect(try findings(amounts, of: "EUR 100", amended: ("2025-06-30", "EUR 120")).count == 1)
  }
}
