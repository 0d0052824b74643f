import PortfolioModel
import Testing

@testable import Store

struct MeasureTests {
  @Test func `received is without interest and less what went back`() throws {
    var sample = SampleStore()
    sample.add("R1", .incomingFunds, "2024-02-01", 50_000)
    sample.add("R2", .incomingFunds, "2024-03-01", -2_000)
    sample.add("R3", .incomingFunds, "2024-12-31", 150) { $0.isInterest = true }
    #expect(try sample.sum(.received) == 48_000)
    #expect(try sample.sum(.refunds) == -2_000)
    #expect(try sample.sum(.interest) == 150)
  }

  @Test func `spent is without transfers between our own projects`() throws {
    var sample = SampleStore()
    sample.portfolio.projects.append(
      Sourced(Project(code: Code("P2"), title: LocalizedText("Two", in: .english))))
    sample.add("D1", .disbursement, "2024-02-01", 700) { $0.receiver = "P2" }
    sample.add("D2", .disbursement, "2024-02-01", 300) { $0.receiver = "A partner" }
    sample.add("E1", .expenditure, "2024-02-01", 50)
    #expect(try sample.sum(.disbursed) == 1_000)
    #expect(try sample.sum(.spent) == 350)
    #expect(try sample.sum(.expenditure) == 50)
  }

  @Test func `a pledge that became an agreement is no pledge any more`() throws {
    var sample = SampleStore()
    sample.add("P1", .incomingPledge, "2023-01-01", 900) { $0.agreement = nil }
    sample.add("P2", .incomingPledge, "2023-01-01", 400)
    #expect(try sample.sum(.pledged, in: .own) == 900)
  }

  @Test func `a commitment under an agreement that states its amount is no second grant`() throws {
    var sample = SampleStore()
    sample.add("C1", .incomingCommitment, "2024-01-01", 100_000)
    #expect(try sample.sum(.granted) == 100_000)
    sample.portfolio.agreements[0].value.amount = .notStated
    #expect(try sample.sum(.granted) == 100_000)
    sample.add("C2", .incomingCommitment, "2024-01-01", 500) { $0.agreement = nil }
    #expect(try sample.sum(.granted, in: .own) == 100_500)
  }

  @Test func `an amendment counts from the day it is visible`() throws {
    var sample = SampleStore()
    var amendment = Amendment(date: SampleStore.day("2024-09-01"))
    amendment.recorded = SampleStore.day("2024-10-15")
    amendment.amount = Money(minorUnits: 130_000, currency: SampleStore.euro)
    sample.portfolio.agreements[0].value.amendments = [amendment]
    #expect(try sample.sum(.granted, asOf: SampleStore.day("2023-12-31")) == nil)
    #expect(try sample.sum(.granted, asOf: SampleStore.day("2024-10-14")) == 100_000)
    #expect(try sample.sum(.granted, asOf: SampleStore.day("2024-10-15")) == 130_000)
    #expect(try sample.sum(.budget, asOf: SampleStore.day("2024-10-15")) == 130_000)
  }

  @Test func `lines are the budget where there are lines`() throws {
    var sample = SampleStore()
    var line = BudgetLine(
      code: Code("L1"), title: LocalizedText("Line", in: .english),
      approved: .value(Money(minorUnits: 60_000, currency: SampleStore.euro)))
    line.revisions = [
      BudgetRevision(
        date: SampleStore.day("2024-05-01"),
        amount: Money(minorUnits: 70_000, currency: SampleStore.euro))
    ]
    sample.portfolio.agreements[0].value.lines = [line]
    #expect(try sample.sum(.budget, asOf: SampleStore.day("2024-04-30")) == 60_000)
    #expect(try sample.sum(.budget) == 70_000)
    #expect(try sample.sum(.granted) == 100_000)
  }

  @Test func `an amount from a publication is a budget only without an agreement`() throws {
    var sample = SampleStore()
    let stated = StatedAmount(
      funder: Code("F1"), amount: .value(Money(minorUnits: 5_000, currency: SampleStore.euro)))
    sample.portfolio.projects[0].value.statedAmounts = [stated]
    #expect(try sample.sum(.budget) == 100_000)
    sample.portfolio.agreements = []
    #expect(try sample.sum(.budget) == 5_000)
  }
}
