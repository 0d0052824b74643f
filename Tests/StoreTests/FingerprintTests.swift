import PortfolioModel
import Testing

@testable import Store

struct FingerprintTests {
  private let sample: SampleStore = {
    var sample = SampleStore()
    sample.rate("2024-01-01", 110, scale: 2)
    sample.add("E1", .expenditure, "2024-06-15", 1)
    sample.add("E2", .expenditure, "2024-06-16", 2)
    return sample
  }()

  @Test func `the order of parts does not change the fingerprint`() throws {
    var other = sample
    other.portfolio.transactions.reverse()
    #expect(try other.store().fingerprint == sample.store().fingerprint)
  }

  @Test func `neither does the day or the place of a file`() throws {
    var other = sample
    other.portfolio.projects[0].origin = Origin(place: Place(file: "elsewhere.yaml", line: 3))
    #expect(
      try other.store(asOf: SampleStore.day("2020-01-01")).fingerprint
        == sample.store().fingerprint)
  }

  @Test(
    arguments: [
      { $0.transactions[0].value.amount = Money(minorUnits: 2, currency: SampleStore.euro) },
      { $0.transactions[0].value.description = "changed" },
      { $0.projects[0].value.manager = "changed" },
      { $0.funders[0].value.isInternal = true },
      { $0.agreements[0].value.end = SampleStore.asOf },
      { $0.rates[0].source = "changed" },
      { $0.settings.basis = .cash },
    ] as [@Sendable (inout Portfolio) -> Void])
  func `any change of any part does`(change: @Sendable (inout Portfolio) -> Void) throws {
    var other = sample
    change(&other.portfolio)
    #expect(try other.store().fingerprint != sample.store().fingerprint)
  }
}
