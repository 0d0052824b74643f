import DocumentModel
import PortfolioModel
import Store

extension ReportContext {
  /// What a reader must know to read the figures, one sentence each.
  func notes() throws -> [String] {
    var notes = [Message("note.parts"), Message("note.missing")]
    if selection.cutsAgreements { notes.append(Message("note.partial")) }
    if selection.from != nil { notes.append(Message("note.period")) }
    if !catalogue.settings.hasLedger { notes.append(Message("note.no-ledger")) }
    notes.append(Message("note.as-of", ["day": .day(selection.asOf)]))
    let unknown = try budgetsNotStated()
    if unknown > 0 { notes.append(Message("note.not-stated", ["count": .number(unknown)])) }
    notes += try conversionNotes()
    notes += try leftOutNotes()
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    notes.append(
      Message("note.findings", ["errors": .number(errors), "warnings": .number(warnings)]))
    return notes.map(words)
  }

  private func leftOutNotes() throws -> [Message] {
    let left = try store.leftOut()
    return LeftOut.Reason.allCases.compactMap { reason in
      let items = left.filter { $0.reason == reason }
      guard !items.isEmpty else { return nil }
      let sums = items.reduce(into: [Currency: Quantity]()) { sums, item in
        guard let currency = item.currency, let quantity = item.quantity else { return }
        let sum = sums[currency] ?? .zero
        sums[currency] = sum.adding(quantity) ?? sum
      }
      let amounts = sums.sorted { $0.key < $1.key }.map {
        Argument.text("\($0.key.code)\u{A0}\($0.value.plainText)")
      }
      return Message(
        "note.left-out.\(reason.rawValue)",
        ["count": .number(items.count), "amounts": .list(amounts)])
    }
  }

  private func conversionNotes() throws -> [Message] {
    guard let currency = reportingCurrency else {
      let isEmpty = catalogue.agreements.isEmpty
      return [Message(isEmpty ? "note.no-currency" : "note.own-currency")] + (try rateNotes())
    }
    let rule = Message("note.conversion", ["currency": .text(currency.code)])
    let missing = try store.unconverted(in: selection, to: currency)
    return [rule] + (try rateNotes()) + (try note(missing.transactions, currency))
      + note(missing.budgets, currency)
  }

  private func note(_ transactions: [Unconverted.Item], _ currency: Currency) throws -> [Message] {
    guard !transactions.isEmpty else { return [] }
    let sums = try transactions.map(\.money).total().amounts(of: "not converted")
    let names = transactions.prefix(Self.mostNames).map { Argument.text($0.id) }
    let isCut = transactions.count > Self.mostNames
    return [
      Message(
        isCut ? "note.unconverted-among" : "note.unconverted",
        [
          "count": .number(transactions.count), "currency": .text(currency.code),
          "amounts": .list(sums.map { .money($0) }), "names": .list(names),
        ])
    ]
  }

  private func note(_ budgets: [String], _ currency: Currency) -> [Message] {
    guard !budgets.isEmpty else { return [] }
    let names = budgets.prefix(Self.mostNames).map { Argument.text($0) }
    let isCut = budgets.count > Self.mostNames
    return [
      Message(
        isCut ? "note.unconverted-budgets-among" : "note.unconverted-budgets",
        [
          "count": .number(budgets.count), "currency": .text(currency.code),
          "names": .list(names),
        ])
    ]
  }

  /// How many amounts a note names before it only counts.
  private static let mostNames = 20
}

extension ReportContext {
  /// Which rates were used, by which rule, and how many amounts were taken from the books.
  private func rateNotes() throws -> [Message] {
    let uses = try store.ratesUsed(in: selection, reporting: reportingCurrency)
    let booked = try store.bookedCount(in: selection, reporting: reportingCurrency)
    let bookedNote =
      booked > 0 ? [Message("note.rates-booked", ["count": .number(booked)])] : []
    let rates = uses.map(\.rate).filter { $0.origin != .redenomination }
    guard let first = rates.map(\.effective).min(), let last = rates.map(\.effective).max() else {
      return bookedNote
    }
    let sources = Set(rates.map { source(of: $0) }).sorted().map { Argument.text(apart($0)) }
    let rule = catalogue.settings.rateRule ?? .table
    let note = Message(
      "note.rates",
      [
        "count": .number(rates.count), "sources": .list(sources), "first": .day(first),
        "last": .day(last), "rule": .message(Message("rate-rule.\(rule.rawValue)")),
      ])
    let provisional = rates.count(where: \.isProvisional)
    let others = ownRates.map { Argument.text($0) }
    return [note]
      + (others.isEmpty ? [] : [Message("note.rates-own", ["names": .list(others)])])
      + (provisional > 0
        ? [Message("note.rates-provisional", ["count": .number(provisional)])] : [])
      + bookedNote
  }

  /// The agreements that are converted by a rule or at rates of their own.
  private var ownRates: [String] {
    catalogue.agreements.map(\.value).filter { agreement in
      let isSelected =
        selection.agreements.isEmpty || selection.agreements.contains(agreement.code)
      return isSelected
        && catalogue.rateTerms(of: agreement) != catalogue.rateTerms(of: nil as Agreement?)
    }.map(\.code.text)
  }
}
