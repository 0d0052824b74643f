import PortfolioModel
import Testing

@testable import Store

struct AttributionTests {
  private func funders(_ sample: SampleStore) throws -> [String] {
    let question = TotalsQuestion(by: [.funder], .amount, in: .own)
    return try sample.store().totals(question, of: Selection(asOf: SampleStore.asOf))
      .map { $0.keys[0] }
  }

  @Test func `the funder of a row is that of its agreement`() throws {
    var sample = SampleStore()
    sample.add("E1", .expenditure, "2024-06-15", 1) { $0.provider = "Somebody else" }
    #expect(try funders(sample) == ["F1"])
  }

  @Test func `without an agreement it is the provider, by any name we know it by`() throws {
    var sample = SampleStore()
    sample.portfolio.funders[0].value.identifiers = ["XX-1"]
    for (index, provider) in ["XX-1", "Fund", "F1", "A stranger"].enumerated() {
      sample.add("R\(index)", .incomingFunds, "2024-06-15", 1) {
        $0.agreement = nil
        $0.provider = provider
      }
    }
    #expect(try funders(sample) == ["F1", "A stranger"])
  }

  @Test func `without a provider, outgoing money is our own and incoming is unattributed`() throws {
    var sample = SampleStore()
    sample.add("E1", .expenditure, "2024-06-15", 1) { $0.agreement = nil }
    sample.add("R1", .incomingFunds, "2024-06-15", 1) { $0.agreement = nil }
    #expect(try Set(funders(sample)) == ["OWN", "(unattributed)"])
  }

  @Test func `incoming money of a project that names one funder is that funder's`() throws {
    var sample = SampleStore()
    sample.portfolio.projects[0].value.statedAmounts = [
      StatedAmount(funder: Code("F1"), amount: .notStated)
    ]
    sample.add("R1", .incomingFunds, "2024-06-15", 1) { $0.agreement = nil }
    #expect(try funders(sample) == ["F1"])
  }
}
