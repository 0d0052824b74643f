import PortfolioModel
import Testing

struct AgreementTests {
  @Test func `every field of an agreement arrives`() throws {
    let agreement = try read()
    #expect(agreement.code == Code("RF-7"))
    #expect(agreement.title == LocalizedText("Acuerdo"))
    #expect(agreement.funder == Code("RIVER"))
    #expect(agreement.currency == Currency(code: "TND", decimals: 3))
    #expect(agreement.amount == .value(dinars(1_000_125)))
    #expect(
      agreement.projects == [
        AgreementProject(project: Code("ROOTS"), share: Share(7, of: 10)),
        AgreementProject(project: Code("SOUK")),
      ])
    #expect(try agreement.signed == day("2023-02-01"))
    #expect(try agreement.start == day("2023-03-01"))
    #expect(try agreement.end == day("2025-02-28"))
  }

  @Test func `every field of instalments and amendments arrives`() throws {
    let agreement = try read()
    var first = Instalment(due: try day("2023-02-15"), amount: dinars(600_000))
    first.conditionsMet = false
    first.note = "after the report"
    let second = Instalment(due: try day("2024-02-15"), amount: dinars(400_000))
    #expect(agreement.instalments == [first, second])
    var longer = Amendment(date: try day("2024-09-01"))
    longer.recorded = try day("2024-09-10")
    longer.amount = dinars(1_100_000)
    longer.end = try day("2025-12-31")
    longer.note = "Ten months more."
    #expect(agreement.amendments == [longer, Amendment(date: try day("2024-10-01"))])
  }

  @Test func `every field of lines and their revisions arrives`() throws {
    var training = BudgetLine(
      code: Code("C1"), title: LocalizedText("Formacion"), approved: .value(dinars(700_000)))
    training.category = "9"
    var recorded = BudgetRevision(date: try day("2024-09-02"), amount: dinars(750_000))
    recorded.recorded = try day("2024-09-11")
    let plain = BudgetRevision(date: try day("2024-11-02"), amount: dinars(760_000))
    training.revisions = [recorded, plain]
    training.project = Code("ROOTS")
    training.explanation = LocalizedText("Una escuela mas.")
    let travel = BudgetLine(
      code: Code("C2"), title: LocalizedText("Viajes"), approved: .notStated)
    #expect(try read().lines == [training, travel])
  }

  private func dinars(_ minorUnits: Int64) -> Money { Money(minorUnits, "TND", 3) }

  private func read() throws -> Agreement {
    try #require(try SampleFolder.read().portfolio.agreements.first).value
  }
}
