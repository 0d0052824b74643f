import PortfolioModel
import Testing

struct AgreementInForceTests {
  private func agreement(_ amendments: [Amendment] = []) throws -> Agreement {
    var agreement = Agreement(code: Code("A1"), funder: Code("F1"), currency: .eur)
    agreement.amount = try .of("EUR 1000")
    agreement.end = try .on("2025-12-31")
    agreement.amendments = amendments
    return agreement
  }

  private func amendment(
    _ date: String, recorded: String? = nil, amount: String? = nil, end: String? = nil
  ) throws -> Amendment {
    var amendment = Amendment(date: try .on(date))
    amendment.recorded = try recorded.map { try .on($0) }
    amendment.amount = try amount.map { try .of($0) }
    amendment.end = try end.map { try .on($0) }
    return amendment
  }

  @Test func `the latest new total in force counts, in whatever order they are written`() throws {
    let agreement = try agreement([
      amendment("2024-09-01", amount: "EUR 1500"), amendment("2024-03-01", amount: "EUR 1200"),
    ])
    #expect(try agreement.amount(inForceOn: .on("2024-02-29")).text == "EUR 1000.00")
    #expect(try agreement.amount(inForceOn: .on("2024-03-01")).text == "EUR 1200.00")
    #expect(try agreement.amount(inForceOn: .on("2024-12-31")).text == "EUR 1500.00")
  }

  @Test func `an amendment recorded later is not seen before`() throws {
    let late = try amendment(
      "2024-03-01", recorded: "2024-06-15", amount: "EUR 1200", end: "2026-06-30")
    let agreement = try agreement([late])
    #expect(try agreement.amount(inForceOn: .on("2024-06-14")).text == "EUR 1000.00")
    #expect(try agreement.end(inForceOn: .on("2024-06-14"))?.isoText == "2025-12-31")
    #expect(try agreement.amount(inForceOn: .on("2024-06-15")).text == "EUR 1200.00")
    #expect(try agreement.end(inForceOn: .on("2024-06-15"))?.isoText == "2026-06-30")
  }

  @Test func `an amendment recorded ahead is not in force before its day`() throws {
    let early = try amendment("2024-03-01", recorded: "2024-01-10", amount: "EUR 1200")
    let agreement = try agreement([early])
    let shown = try agreement.amount(inForceOn: .on("2024-02-01")).text
    #expect(shown == "EUR 1000.00")
  }

  @Test func `an amendment of the end leaves the amount, and the other way round`() throws {
    let agreement = try agreement([
      amendment("2024-03-01", amount: "EUR 1200"), amendment("2024-09-01", end: "2026-06-30"),
    ])
    let day = try Day.on("2024-12-31")
    #expect(agreement.amount(inForceOn: day).text == "EUR 1200.00")
    #expect(agreement.end(inForceOn: day)?.isoText == "2026-06-30")
  }

  @Test func `an amount nobody has stated stays so until an amendment states it`() throws {
    var agreement = try agreement([amendment("2024-03-01", amount: "EUR 1200")])
    agreement.amount = .notStated
    #expect(try agreement.amount(inForceOn: .on("2024-01-01")) == .notStated)
    #expect(try agreement.amount(inForceOn: .on("2024-03-01")).text == "EUR 1200.00")
  }

  @Test func `the amount as signed is converted at the day of signing, else of the start`() throws {
    var agreement = try agreement()
    #expect(agreement.fixedOn == nil)
    agreement.start = try .on("2024-02-01")
    #expect(agreement.fixedOn?.isoText == "2024-02-01")
    agreement.signed = try .on("2024-01-15")
    #expect(agreement.fixedOn?.isoText == "2024-01-15")
  }
}
