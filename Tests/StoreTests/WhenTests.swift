import PortfolioModel
import Testing

@testable import Store

struct WhenTests {
  @Test func `a back-dated posting is seen from the day it was recorded`() throws {
    var sample = SampleStore()
    sample.add("E1", .expenditure, "2024-12-18", 3_150) {
      $0.recorded = SampleStore.day("2025-02-10")
    }
    #expect(try sample.sum(.spent, asOf: SampleStore.day("2025-02-09")) == nil)
    #expect(try sample.sum(.spent, asOf: SampleStore.day("2025-02-10")) == 3_150)
    #expect(
      try sample.sum(.spent) { $0.to = SampleStore.day("2024-12-31") } == 3_150,
      "its effect is in 2024")
  }

  @Test func `a first day limits flows and leaves grants whole`() throws {
    var sample = SampleStore()
    sample.add("E1", .expenditure, "2024-02-01", 100)
    sample.add("E2", .expenditure, "2025-02-01", 10)
    #expect(try sample.sum(.spent) { $0.from = SampleStore.day("2025-01-01") } == 10)
    #expect(try sample.sum(.granted) { $0.from = SampleStore.day("2025-01-01") } == 100_000)
  }

  @Test func `shares that change leave closed years as they were`() throws {
    var sample = SampleStore()
    var claims = sample.portfolio.projects[0].value.countries
    claims[0].share = .whole
    claims[0].to = SampleStore.day("2024-12-31")
    claims[1].share = .whole
    claims[1].from = SampleStore.day("2025-01-01")
    sample.portfolio.projects[0].value.countries = claims
    sample.add("E1", .expenditure, "2024-06-01", 100)
    sample.add("E2", .expenditure, "2025-06-01", 10)
    #expect(try sample.sum(.spent) { $0.countries = [Code("MA")] } == 100)
    #expect(try sample.sum(.spent) { $0.countries = [Code("TN")] } == 10)
  }
}
