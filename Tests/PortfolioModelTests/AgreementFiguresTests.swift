import PortfolioModel
import Testing

struct AgreementFiguresTests {
  private func figures(
    granted: String = "EUR 1000", received: String = "EUR 600", interest: String = "EUR 0",
    spent: String = "EUR 450", due: String = "EUR 700"
  ) throws -> AgreementFigures {
    AgreementFigures(
      granted: try .of(granted), received: try .of(received), interest: try .of(interest),
      spent: try .of(spent), due: try .of(due))
  }

  @Test func `what is not yet drawn is granted less received`() throws {
    #expect(try figures().undrawn().text == "EUR 400.00")
    #expect(try figures(received: "EUR 1000.01").undrawn().text == "EUR -0.01")
  }

  @Test func `receivable and received in advance are never below zero, nor both above`() throws {
    #expect(try figures().receivable().text == "EUR 100.00")
    #expect(try figures().receivedInAdvance().text == "EUR 0.00")
    #expect(try figures(due: "EUR 500").receivable().text == "EUR 0.00")
    #expect(try figures(due: "EUR 500").receivedInAdvance().text == "EUR 100.00")
  }

  @Test func `the fund balance counts interest, and shows pre-financing below zero`() throws {
    #expect(try figures(interest: "EUR 1.50").fundBalance().text == "EUR 151.50")
    #expect(try figures(spent: "EUR 600.01").fundBalance().text == "EUR -0.01")
  }

  @Test func `zero, unknown and not applicable stay three things`() throws {
    #expect(try figures(granted: "not stated").undrawn() == .notStated)
    #expect(try figures(granted: "EUR 600").undrawn().text == "EUR 0.00")
    #expect(try figures(granted: "n/a").undrawn() == .notApplicable)
    #expect(try figures(granted: "n/a", received: "not stated").undrawn() == .notApplicable)
    #expect(try figures(granted: "not stated", received: "n/a").undrawn() == .notApplicable)
    #expect(try figures(due: "not stated").receivable() == .notStated)
    #expect(try figures(due: "n/a").receivedInAdvance() == .notApplicable)
    #expect(try figures(interest: "not stated").fundBalance() == .notStated)
    #expect(try figures(spent: "n/a").fundBalance() == .notApplicable)
  }

  @Test func `a balance that does not fit is named`() throws {
    var full = try figures()
    full.received = .value(Money(minorUnits: .max, currency: .eur))
    full.interest = .value(Money(minorUnits: 1, currency: .eur))
    #expect(throws: Overflow(total: "fund balance")) { try full.fundBalance() }
    full.granted = .value(Money(minorUnits: -2, currency: .eur))
    #expect(throws: Overflow(total: "undrawn")) { try full.undrawn() }
  }
}
