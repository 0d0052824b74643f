import PortfolioModel
import Testing

struct StatedAmountOnceTests {
  private func findings(_ stated: [(funder: String, day: String?)]) throws -> [String] {
    var project = Project.sample()
    project.statedAmounts = try stated.map { funder, day in
      var amount = StatedAmount(funder: Code(funder), amount: .value(try .of("EUR 5")))
      amount.listedOn = try day.map { try .on($0) }
      return amount
    }
    return project.findings(of: "stated-amount-once")
  }

  @Test func `one funder may state an amount on several days, and several funders on one`() throws {
    #expect(try findings([("F1", "2024-01-01"), ("F1", "2024-06-30"), ("F2", "2024-01-01")]) == [])
    #expect(try findings([("F1", nil), ("F1", "2024-01-01"), ("F2", nil)]) == [])
  }

  @Test(arguments: ["2024-01-01", nil])
  func `two amounts of one funder for one day are one too many`(day: String?) throws {
    #expect(
      try findings([("F1", day), ("F1", day)]) == [
        "p.yaml:15:3: error: 'W1' states two amounts of 'F1' for one day; the first counts; "
          + "keep one, or say with listed_on when each was listed"
      ])
  }

  @Test func `each amount too many is reported`() throws {
    #expect(try findings([("F1", nil), ("F1", nil), ("F1", nil)]).count == 2)
  }
}
