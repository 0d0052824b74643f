import DocumentModel
import PortfolioModel
import Store

extension ReportContext {
  /// What an agreement is.
  var agreementFacts: [Fact] {
    guard let agreement else { return [] }
    let projects = agreement.projects.map(\.project.text)
    let day = selection.asOf
    func date(_ day: Day?) -> Value { Value(Stated(day)) { .date(PartialDate($0)) } }
    return [
      fact("code", .code(agreement.code.text)),
      fact("funder", .text(name(of: agreement.funder.text, in: .funder))),
      fact("title", Value(Stated(agreement.title)) { .text(text($0)) }),
      fact("projects", list(projects, in: .project)),
      fact("start", date(agreement.start)),
      fact("end", date(agreement.end(inForceOn: day))),
      fact("original-end", date(agreement.end)),
    ]
  }

  /// Where an agreement's money stands on the day of the report.
  func balanceFacts() throws -> [Fact] {
    guard let agreement else { return [] }
    let basis = Value(Stated(catalogue.settings.basis)) {
      .text(word("basis.\($0.rawValue)"))
    }
    let figures = try figures(of: agreement)
    let refunds = try sum(.refunds, agreement)
    // A balance without what could not be converted would be no balance.
    let isWhole = try [Measure.received, .interest, .spent].allSatisfy {
      try total($0)?.unconverted ?? 0 == 0
    }
    let balance: Stated<Money> = isWhole ? try figures.fundBalance() : .notStated
    return [
      fact("signed-amount", Value(agreement.amount)),
      fact("granted", Value(figures.granted)),
      fact("received", Value(figures.received)),
      fact("refunds", Value(refunds)),
      fact("receivable", Value(try figures.receivable())),
      fact("in-advance", Value(try figures.receivedInAdvance())),
      fact("undrawn", Value(try figures.undrawn())),
      fact("interest", Value(figures.interest)),
      fact("spent", Value(figures.spent)),
      fact("open-obligations", Value(try openObligations(of: agreement))),
      fact("fund-balance", Value(balance)),
    ] + (try overheadFacts(of: agreement)) + wholeActionFacts(of: agreement, figures) + [
      fact("basis", basis),
      fact("rates", .text(try rateNote(agreement))),
    ]
  }

  /// What is committed to vendors and partners and not yet paid.
  private func openObligations(of agreement: Agreement) throws -> Stated<Money> {
    try store.openObligations(in: selection).sum(of: agreement)
  }

  /// What the agreement pays for indirect costs, where it pays any.
  private func overheadFacts(of agreement: Agreement) throws -> [Fact] {
    guard let overhead = agreement.overhead else { return [] }
    let question = TotalsQuestion(by: [.line], .measures([.spent]), in: .agreement, .toDate)
    let spent = try store.totals(question, of: selection).map { total in
      (
        line: total.keys[0] == Gap.none ? nil : Code<BudgetLine>(total.keys[0]),
        amount: total.stated
      )
    }
    let figures = try overhead.figures(spent, in: agreement.currency)
    let rate = apart(format.text(overhead.rate))
    let basis = words(
      Message(
        figures.isComputed ? "agreement.overhead.computed" : "agreement.overhead.posted",
        ["rate": .text(rate)]))
    return [
      fact("overhead", Value(figures.counted)), fact("overhead-basis", .text(basis)),
    ]
  }

  /// The funder's share of the whole action, where it pays a part of it.
  private func wholeActionFacts(of agreement: Agreement, _ figures: AgreementFigures) -> [Fact] {
    guard let whole = agreement.wholeAction else { return [] }
    let share = figures.granted.map { granted in
      Ratio(Int128(granted.minorUnits), over: max(1, Int128(whole.minorUnits)))
    }
    return [fact("whole-action", .money(whole)), fact("funder-share", Value(share))]
  }

  /// The figures of the agreement as a whole, in its own currency.
  func figures(of agreement: Agreement) throws -> AgreementFigures {
    AgreementFigures(
      granted: try total(.granted)?.stated ?? .notStated,
      received: try sum(.received, agreement), interest: try sum(.interest, agreement),
      spent: try sum(.spent, agreement), due: due(agreement))
  }

  private func sum(_ measure: Measure, _ agreement: Agreement) throws -> Stated<Money> {
    if let total = try total(measure) { return total.stated }
    return catalogue.settings.hasLedger ? .value(.zero(agreement.currency)) : .notStated
  }

  private func total(_ measure: Measure) throws -> Total? {
    let question = TotalsQuestion(
      by: [], .measures(Measure.allCases), in: .agreement, .toDate)
    return try store.totals(question, of: selection).first { $0.measure == measure }
  }

  /// How spending in other currencies became the agreement's.
  private func rateNote(_ agreement: Agreement) throws -> String {
    let used = try store.ratesUsed(in: selection, reporting: nil)
    let missing = try store.unconvertedToAgreements(in: selection)
    let note = words(
      Message(
        used.isEmpty ? "agreement.rates.none" : "agreement.rates.used",
        ["currency": .text(agreement.currency.code), "count": .number(used.count)]))
    guard !missing.transactions.isEmpty else { return note }
    let names = missing.transactions.map { Argument.text($0.id) }
    return note + " " + words(Message("agreement.rates.missing", ["names": .list(names)]))
  }

  /// Where those who answer for the report sign.
  var signatureFacts: [Fact] {
    ["prepared-by", "certified-by", "place-and-date"].map {
      Fact(word("signature.\($0)"), [.text(String(repeating: "_", count: 36))])
    }
  }

  private func fact(_ key: String, _ value: Value) -> Fact {
    Fact(word("agreement.\(key)"), [value])
  }
}
