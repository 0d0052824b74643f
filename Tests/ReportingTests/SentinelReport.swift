import DocumentModel
import PortfolioModel
import ReferenceData
import Store

@testable import Reporting

/// A portfolio in which no value stands twice, and its tables in words.
struct SentinelReport {
  private static let euro = Currency(code: "EUR", decimals: 2)
  static let dollar = Currency(code: "USD", decimals: 2)

  static func day(_ text: String) -> Day { Day(text) ?? .distantPast }

  static func money(_ units: Int64) -> Money {
    Money(minorUnits: units * 100, currency: euro)
  }

  static func text(_ text: String) -> LocalizedText { LocalizedText(text, in: .english) }

  func table(_ rows: String) throws -> Table {
    var selection = Selection(asOf: Self.day("2025-06-30"))
    selection.from = Self.day("2024-01-01")
    let finding = Finding(
      .warning, Message("empty-file"), at: Place(file: "file.yaml", line: 5),
      remedy: Message("empty-file.help"))
    let store = try Store(loading: Self.portfolio, asOf: selection.asOf)
    var context = ReportContext(
      store: store, selection: selection, terms: .english, findings: [finding])
    context.isInternal = true
    if ["budget-lines", "instalments", "amendments", "changes"].contains(rows) {
      context = context.about(Self.agreement)
    }
    if ["headroom", "burn"].contains(rows) { context = context.about(Self.secondAgreement) }
    if rows == "country-projects" { context = context.about(Code<Country>("MA")) }
    if rows.hasPrefix("money-"), let gcm = store.catalogue.framework(Code("gcm")) {
      context = context.about(gcm)
    }
    var block = BlockDefinition()
    block.rows = rows
    guard let source = RowSources.named(rows) else {
      return Table(id: "", title: "", columns: [], rows: [])
    }
    return try Evaluator().evaluate(source.table(rows, block, context))
  }

  /// A row's values in words, by their headings.
  func row(_ rows: String, at index: Int) throws -> [String: String] {
    let table = try table(rows)
    let pairs = zip(
      table.columns.map(\.heading), table.rows[index].cells.map { Self.shown($0.value) })
    return Dictionary(pairs) { first, second in "\(first) and \(second) under one heading" }
  }

  private static func shown(_ value: Value) -> String {
    switch value {
    case .text(let text), .code(let text): text
    case .integer(let number): String(number)
    case .money(let money): "\(money.currency.code) \(money.plainText)"
    case .ratio(let ratio): ratio.rounded(toDecimals: 6).plainText
    case .quantity(let quantity): quantity.plainText
    case .date(let date): date.isoText
    case .notStated: "not stated"
    case .notApplicable: "n/a"
    case .notDue: "not due"
    case .withheld: "withheld"
    case .blank: ""
    }
  }

  private static var portfolio: Portfolio {
    var portfolio = Portfolio()
    portfolio.settings.organisation.code = "OWN"
    portfolio.settings.currencies = [dollar]
    portfolio.settings.hasLedger = true
    portfolio.settings.indicators = [shared]
    portfolio.settings.themes = [Theme(code: Code("T1"), title: text("Theme title"))]
    for (date, value) in [("2023-01-01", Int128(20)), ("2025-06-01", 25)] {
      var rate = Rate(
        from: euro, to: dollar, value: Quantity(coefficient: value, scale: 1),
        effective: day(date), source: "Rate source")
      rate.published = rate.effective == day("2023-01-01") ? day("2023-01-04") : nil
      portfolio.rates.append(rate)
    }
    var funder = Funder(code: Code("F1"), name: text("Fund name"))
    funder.isInternal = true
    portfolio.funders = [Sourced(funder)]
    portfolio.funders.append(
      Sourced(Funder(code: Code("F2"), name: text("Second fund"))))
    portfolio.projects = [
      Sourced(project), Sourced(Project(code: Code("P2"), title: text("Second title"))),
    ]
    portfolio.agreements = [Sourced(agreement), Sourced(secondAgreement)]
    portfolio.transactions = (transactions + secondTransactions).map { Sourced($0) }
    portfolio.controls = [
      Sourced(control, from: Origin(place: Place(file: "controls.csv", line: 9)))
    ]
    portfolio.submissions = [Sourced(submission)]
    var leftOut = LeftOut(
      place: Place(file: "ledger.csv", line: 77),
      quantity: Quantity(coefficient: 555, scale: 2), currency: euro)
    leftOut.type = .loanRepayment
    leftOut.identifier = "Left out identifier"
    portfolio.leftOut = [leftOut]
    return portfolio
  }

  private static var project: Project {
    var project = Project(code: Code("P1"), title: text("Project title"))
    project.manager = "Manager name"
    var status = ListedStatus(status: .finalisation)
    status.listedAs = "winding up"
    status.listedOn = day("2024-03-03")
    project.status = status
    var dates = ProjectDates()
    dates.plannedStart = PartialDate(day("2023-01-01"))
    dates.plannedEnd = PartialDate(day("2025-10-31"))
    dates.actualStart = PartialDate(day("2023-01-02"))
    project.dates = [dates]
    project.countries = [("MA", Int64(75)), ("TN", 25)].map { code, share in
      var claim = CountryShare(country: Code(code))
      claim.share = Share(share, of: 100)
      return claim
    }
    project.themes = [ThemeShare(theme: Code("T1"))]
    var tag = Tag(framework: Code("gcm"))
    tag.node = Code("19")
    tag.basis = .stated
    tag.by = "Tag source"
    tag.weight = Share(40, of: 100)
    project.tags = [tag]
    var lesson = Lesson(text: text("Lesson text"))
    lesson.kind = .success
    lesson.evidence = "Lesson evidence"
    lesson.link = "https://example.org/lesson"
    project.lessons = [lesson]
    describe(&project)
    return project
  }

  private static var agreement: Agreement {
    var agreement = Agreement(code: Code("A1"), funder: Code("F1"), currency: euro)
    agreement.title = text("Agreement title")
    agreement.amount = .value(money(900))
    agreement.projects = [AgreementProject(project: Code("P1"))]
    agreement.signed = day("2023-01-15")
    agreement.end = day("2026-01-31")
    var amendment = Amendment(date: day("2024-02-01"))
    amendment.amount = money(1_000)
    amendment.end = day("2026-11-30")
    amendment.kind = .costExtension
    amendment.note = "Amendment note"
    agreement.amendments = [amendment]
    agreement.instalments = [Instalment(due: day("2023-02-01"), amount: money(720))]
    agreement.instalments.append(Instalment(due: day("2025-06-30"), amount: money(20)))
    var last = Instalment(due: day("2025-12-01"), amount: money(280))
    last.note = "Instalment note"
    agreement.instalments.append(last)
    var line = BudgetLine(
      code: Code("L1"), title: text("Line title"), approved: .value(money(700)))
    line.category = "Line category"
    line.explanation = text("Line explanation")
    line.revisions = [BudgetRevision(date: day("2024-05-05"), amount: money(777))]
    agreement.lines = [line]
    return agreement
  }

  private static var transactions: [Transaction] {
    func row(
      _ id: String, _ type: TransactionType, _ date: String, _ units: Int64,
      line: String? = nil, agreed: Bool = true
    ) -> Transaction {
      var transaction = Transaction(id: id, type: type, date: day(date), amount: money(units))
      transaction.project = Code("P1")
      transaction.agreement = agreed ? Code("A1") : nil
      transaction.line = line.map { Code($0) }
      transaction.provider = agreed ? nil : "F1"
      return transaction
    }
    var interest = row("T4", .incomingFunds, "2024-12-31", 7)
    interest.isInterest = true
    return [
      row("T1", .incomingFunds, "2023-02-02", 650),
      row("T2", .expenditure, "2023-03-03", 100, line: "L1"),
      row("T3", .incomingFunds, "2024-04-04", -40),
      interest,
      row("T5", .expenditure, "2024-06-06", 100, line: "L1"),
      row("T6", .expenditure, "2024-07-07", 100),
      row("T7", .incomingPledge, "2023-01-01", 123, agreed: false),
    ]
  }
}
