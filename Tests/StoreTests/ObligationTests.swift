import PortfolioModel
import Testing

@testable import Store

/// What is open of obligations, worked by hand.
struct ObligationTests {
  /// A second agreement of the project, in a currency of its own.
  private static func sample(second: Currency) -> SampleStore {
    var sample = SampleStore()
    var agreement = Agreement(code: Code("A2"), funder: Code("F1"), currency: second)
    agreement.amount = .value(Money(minorUnits: 100_000, currency: second))
    agreement.signed = SampleStore.day("2024-01-01")
    agreement.projects = [AgreementProject(project: Code("P1"))]
    sample.portfolio.agreements.append(Sourced(agreement))
    return sample
  }

  private static func together(_ transaction: inout Transaction) {
    transaction.agreement = nil
    transaction.cofunding = [
      Cofunding(agreement: Code("A1"), share: Share(60, of: 100)),
      Cofunding(agreement: Code("A2"), share: Share(40, of: 100)),
    ]
  }

  /// `A1 EUR 12.00`, for each agreement's part.
  private static func open(_ sample: SampleStore) throws -> [String] {
    let store = try Store(loading: sample.portfolio, asOf: SampleStore.asOf)
    let all = try store.openObligations(in: Selection(asOf: SampleStore.asOf))
    return try store.catalogue.agreements.map(\.value).compactMap { agreement in
      try all.sum(of: agreement).value.map {
        "\(agreement.code) \($0.currency.code) \($0.plainText)"
      }
    }
  }

  @Test func `what is open is divided as it was committed`() throws {
    var sample = SampleStore()
    sample.add("O", .outgoingCommitment, "2024-02-01", 101)
    sample.add("P", .expenditure, "2024-03-01", 50) {
      ($0.country, $0.obligation) = (Code("MA"), "O")
    }
    let open = try sample.store().openObligations(in: Selection(asOf: SampleStore.asOf)).open
    #expect(open.map(\.cell.country) == ["MA", "TN"])
    #expect(open.map(\.amount.minorUnits) == [26, 25])
  }

  @Test func `what the books state as open is divided by the shares of its project`() throws {
    var sample = SampleStore()
    sample.portfolio.obligations = [
      Sourced(
        ObligationSnapshot(
          day: SampleStore.day("2025-06-01"), agreement: Code("A1"),
          amount: Money(minorUnits: 101, currency: SampleStore.euro)))
    ]
    let store = try sample.store()
    var selection = Selection(asOf: SampleStore.asOf)
    let all = try store.openObligations(in: selection).open
    #expect(all.map { "\($0.cell.country) \($0.amount.minorUnits)" } == ["MA 51", "TN 50"])
    selection.countries = [Code("TN")]
    #expect(try store.openObligations(in: selection).open.map(\.amount.minorUnits) == [50])
    selection.funders = [Code("OTHER")]
    #expect(try store.openObligations(in: selection).open.isEmpty)
  }

  @Test func `what is paid under an agreement is paid of its own part`() throws {
    var sample = Self.sample(second: SampleStore.euro)
    sample.add("O", .outgoingCommitment, "2024-02-01", 100_000) { Self.together(&$0) }
    sample.add("P", .expenditure, "2024-03-01", 60_000) { $0.obligation = "O" }
    #expect(try Self.open(sample) == ["A1 EUR 0.00", "A2 EUR 400.00"])
  }

  @Test func `agreements in two currencies owe each in its own`() throws {
    var sample = Self.sample(second: SampleStore.dollar)
    sample.rate("2024-01-01", 11, scale: 1)
    sample.add("O", .outgoingCommitment, "2024-02-01", 10_000) { Self.together(&$0) }
    // 40 EUR are 44 USD; a quarter of it is paid.
    sample.add("P", .expenditure, "2024-03-01", 1_000) {
      ($0.agreement, $0.obligation) = (Code("A2"), "O")
    }
    #expect(try Self.open(sample) == ["A1 EUR 60.00", "A2 USD 33.00"])
  }

  @Test func `what is paid in full is not open, whatever became of the exchange rate`() throws {
    var sample = Self.sample(second: SampleStore.dollar)
    sample.rate("2024-01-01", 11, scale: 1)
    sample.rate("2024-03-01", 13, scale: 1)
    sample.add("O", .outgoingCommitment, "2024-02-01", 10_000) { $0.agreement = Code("A2") }
    sample.add("P", .expenditure, "2024-03-02", 2_500) {
      ($0.agreement, $0.obligation) = (Code("A2"), "O")
    }
    // Three quarters of what was 110 USD when it was committed
    #expect(try Self.open(sample) == ["A2 USD 82.50"])
    sample.add("Q", .expenditure, "2024-04-02", 7_500) {
      ($0.agreement, $0.obligation) = (Code("A2"), "O")
    }
    #expect(try Self.open(sample) == ["A2 USD 0.00"])
  }

  @Test func `what is paid in another currency counts in the agreement's`() throws {
    var sample = SampleStore()
    sample.rate("2024-01-01", 2, scale: 0)
    var back = Rate(
      from: SampleStore.dollar, to: SampleStore.euro, value: Quantity(coefficient: 5, scale: 1),
      effective: SampleStore.day("2024-01-01"), source: "invented")
    back.published = nil
    sample.portfolio.rates.append(back)
    sample.add("O", .outgoingCommitment, "2024-02-01", 10_000)
    sample.add("P", .expenditure, "2024-03-01", 5_000, SampleStore.dollar) { $0.obligation = "O" }
    #expect(try Self.open(sample) == ["A1 EUR 75.00"])
  }
}
