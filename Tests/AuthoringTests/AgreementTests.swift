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
    longer.kind = .noCostExtension
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

  @Test func `what an agreement asks for arrives`() throws {
    let agreement = try read()
    #expect(try agreement.closed == day("2026-03-31"))
    #expect(agreement.liquidationDays == 60)
    #expect(agreement.partnerTransfers == .onReport)
    var overhead = Overhead(rate: Share(7, of: 100))
    overhead.lines = [Code("C2")]
    overhead.without = [Code("C1")]
    #expect(agreement.overhead == overhead)
    #expect(agreement.wholeAction == dinars(2_000_500))
    #expect(agreement.rateRule == .monthAverage)
    var fixed = FixedRate(
      from: Currency(code: "EUR", decimals: 2), to: Currency(code: "TND", decimals: 3),
      value: Quantity(coefficient: 335, scale: 2))
    (fixed.since, fixed.source) = (try day("2024-01-01"), "article 7")
    #expect(agreement.fixedRates == [fixed])
    var rule = AgreementRule(kind: .transfers, title: LocalizedText("Traspasos"))
    (rule.base, rule.direction, rule.isCumulative) = (.currentHeading, .up, false)
    (rule.warn, rule.limit) = (Share(4, of: 5), Share(1, of: 4))
    (rule.amount, rule.months) = (Quantity(coefficient: 500, scale: 0), 6)
    (rule.headings, rule.without) = (["C"], ["D"])
    rule.consequence = LocalizedText("Pedir permiso.")
    rule.source = "article 7"
    #expect(agreement.rules == [rule])
  }

  @Test func `what an agreement has reported arrives`() throws {
    let agreement = try read()
    var interim = ReportingObligation(kind: .financial, due: CalendarSpan(30, .day))
    (interim.every, interim.minimumLength) = (CalendarSpan(6, .month), CalendarSpan(12, .month))
    (interim.followsCalendar, interim.responsible) = (true, "Finanzas")
    interim.source = "article 8"
    let request = ReportingObligation(kind: .request, due: CalendarSpan(-1, .month))
    #expect(agreement.reports == [interim, request])
    var sent = SentReport(kind: .financial, on: try day("2023-07-20"))
    sent.periodEnd = try day("2023-06-30")
    var last = SentReport(kind: .full, on: try day("2026-01-10"))
    last.stage = .final
    #expect(agreement.sent == [sent, last])
    #expect(
      agreement.phasing == [
        PlannedSpending(month: try day("2023-03-01"), amount: dinars(100_000)),
        PlannedSpending(month: try day("2023-04-01"), amount: dinars(200_250)),
      ])
  }

  @Test func `what a funder asks for arrives`() throws {
    let funder = try #require(try SampleFolder.read().portfolio.funders.first).value
    var mapping = CategoryMapping(category: "9", code: "R")
    mapping.title = LocalizedText("Reservas del fondo")
    #expect(funder.categories == [mapping])
    var rule = AgreementRule(kind: .atMost, title: LocalizedText("Personal"))
    (rule.limit, rule.headings) = (Share(30, of: 100), ["A", "B"])
    rule.source = "Guidelines, page 4"
    #expect(funder.rateRule == .monthEndBefore)
    #expect(funder.rules == [rule])
    var report = ReportingObligation(kind: .full, due: CalendarSpan(3, .month))
    (report.stage, report.responsible, report.source) = (.final, "Direccion", "article 5")
    #expect(funder.reports == [report])
  }

  private func dinars(_ minorUnits: Int64) -> Money { Money(minorUnits, "TND", 3) }

  private func read() throws -> Agreement {
    try #require(try SampleFolder.read().portfolio.agreements.first).value
  }
}
