import PortfolioModel
import ReferenceData
import Testing

@testable import Checks

struct ReversalOpposesTests {
  private func findings(
    _ amount: String, _ original: String, _ type: TransactionType = .expenditure
  ) throws -> [String] {
    let reversal = Reversal(
      id: "T2", amount: try .of(amount), type: type,
      original: Reversal.Original(id: "T1", amount: try .of(original), type: .expenditure))
    var index = CheckIndex(projects: [], agreements: [])
    index.reversals = [reversal]
    return index.findings().map { Terms.english.text($0.fact) }
  }

  @Test(arguments: [
    ("EUR -5.00", "EUR 5.00"), ("EUR 5.00", "EUR -5.00"), ("EUR -4.99", "EUR 5.00"),
  ])
  func `the opposite amount, or a part of it, is in order`(amount: String, original: String) throws
  {
    #expect(try findings(amount, original) == [])
  }

  @Test(arguments: [("EUR 5.00", "EUR 5.00"), ("EUR -5.01", "EUR 5.00"), ("USD -5.00", "EUR 5.00")])
  func `the same sign, more than there was or another currency is not`(
    amount: String, original: String
  ) throws {
    #expect(try findings(amount, original).count == 1)
  }

  @Test func `neither is another type`() throws {
    #expect(
      try findings("EUR -5.00", "EUR 5.00", .disbursement) == [
        "'T2' (EUR\u{A0}-5.00, disbursement) takes back 'T1' (EUR\u{A0}5.00, expenditure)"
      ])
  }
}
