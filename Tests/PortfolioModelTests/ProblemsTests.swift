import PortfolioModel
import Testing

struct ProblemsTests {
  private func findings(_ severity: Severity, _ count: Int, in file: String) -> [Finding] {
    (0..<count).map { Finding(severity, Message("\(file)-\($0)"), at: Place(file: file, line: $0)) }
  }

  @Test func `few are all among the worst`() {
    let found = findings(.warning, 2, in: "a") + findings(.error, 1, in: "b")
    #expect(Problems(among: found) == Problems(worst: found, others: 0))
  }

  @Test func `what is only to be known is no problem`() {
    let problems = Problems(among: findings(.information, 3, in: "a"))
    #expect(problems == Problems(worst: [], others: 0))
    #expect(!problems.hasErrors)
  }

  @Test func `errors are worse than warnings, and all stand in the order of places`() {
    let found = findings(.warning, 30, in: "a") + findings(.error, 2, in: "b")
    let problems = Problems(among: found)
    #expect(problems.worst == found.prefix(18) + found.suffix(2))
    #expect(problems.others == 12)
    #expect(problems.hasErrors)
  }
}
