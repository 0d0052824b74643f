import PortfolioModel
import ReferenceData

/// What becomes of an activity: a project, its transactions, and what of it is left out.
struct ActivityMaking {
  let draft: ActivityDraft
  let code: Code<Project>
  let file: String
  let language: Language
  let reporter: PublishedOrganisation
  private(set) var transactions: [Sourced<Transaction>] = []
  private(set) var leftOut: [LeftOut] = []
  private(set) var findings: [Finding] = []
  private(set) var budgets: [PublishedBudget] = []
  private(set) var plannedDisbursements: [PlannedDisbursement] = []

  init(_ draft: ActivityDraft, file: String) {
    self.draft = draft
    self.file = file
    let isNamed = !draft.identifier.isEmpty
    code = Code(isNamed ? draft.identifier : "\(file):\(draft.line)")
    language = NarrativeDraft.language(draft.language) ?? .english
    reporter = draft.reporter?.published(language) ?? PublishedOrganisation(code: "")
    if !isNamed {
      findings.append(
        Finding(
          .warning, Message("iati-no-identifier", ["code": .code(code)]), at: place,
          remedy: Message("iati-no-identifier.help")))
    }
  }

  var place: Place { Place(file: file, line: draft.line) }

  /// Finds where the rules of the standard are not kept.
  mutating func applyStandardRules() { findings += draft.findings(in: file) }

  /// Makes all that has an amount, and counts it as it is written.
  mutating func makeMoney(_ tally: inout SourceTally) throws(Overflow) {
    for (index, transaction) in draft.transactions.enumerated() {
      try make(transaction, number: index + 1, &tally)
    }
    for budget in draft.budgets { make(budget: budget) }
    for planned in draft.plannedDisbursements { make(plannedDisbursement: planned) }
    for (name, line) in draft.tooLarge {
      let unread = WrittenAmount(nil, default: nil)
      let isTransaction = name == "transaction"
      if isTransaction { try tally.add(nil, unread) }
      leaveOut(
        name, at: line, unread, nil, Message("iati-too-much"),
        as: isTransaction ? .unreadable : .plan)
    }
  }

  /// Counts and leaves out all that has an amount: the activity was read before.
  ///
  /// - Parameter first: where it was read.
  mutating func leaveOutRepeated(
    after first: Place, _ tally: inout SourceTally
  ) throws(Overflow) {
    findings.append(
      Finding(
        .error,
        Message("iati-repeated", ["activity": .code(code), "place": .text(first.text)]),
        at: place, remedy: Message("iati-repeated.help")))
    for transaction in draft.transactions {
      let amount = WrittenAmount(transaction.value, default: draft.currency)
      let type = transaction.type.flatMap { TransactionType.byCode[$0] }
      try tally.add(type, amount)
      keepOut(at: transaction.line, amount, type, .repeated)
    }
  }

  private mutating func make(
    _ transaction: TransactionDraft, number: Int, _ tally: inout SourceTally
  ) throws(Overflow) {
    let amount = WrittenAmount(transaction.value, default: draft.currency)
    let type = transaction.type.flatMap { TransactionType.byCode[$0] }
    try tally.add(type, amount)
    let date = transaction.date ?? transaction.value?.date
    guard let type, let date, let money = amount.money else {
      let reason: Message =
        if let mistake = amount.mistake {
          mistake
        } else if type == nil {
          transaction.type.map { Message("iati-unknown-type", ["code": .text($0.shortened)]) }
            ?? Message("iati-no-type")
        } else {
          Message("iati-no-date")
        }
      return leaveOut("transaction", at: transaction.line, amount, type, reason)
    }
    if transaction.date == nil {
      findings.append(
        Finding(
          .warning, Message("iati-value-date-used", ["day": .day(date)]),
          at: Place(file: file, line: transaction.line),
          remedy: Message("iati-value-date-used.help")))
    }
    keepRemainder(of: amount, money, type, at: transaction.line)
    transactions.append(
      Sourced(
        transaction.made(
          id: "\(code.text)#\(number)", type, date, money, of: code, language),
        from: Origin(place: Place(file: file, line: transaction.line))))
  }

  private mutating func make(budget draft: PlannedMoneyDraft) {
    guard let (amount, money, first, last) = period(of: draft, "budget") else { return }
    keepRemainder(of: amount, money, nil, at: draft.line)
    var budget = PublishedBudget(first: first, last: last ?? first, amount: money)
    budget.valueDate = draft.value?.date
    budget.isRevised = draft.type == "2"
    budget.isCommitted = draft.status == "2"
    budgets.append(budget)
  }

  private mutating func make(plannedDisbursement draft: PlannedMoneyDraft) {
    guard let (amount, money, first, last) = period(of: draft, "planned-disbursement") else {
      return
    }
    keepRemainder(of: amount, money, nil, at: draft.line)
    var planned = PlannedDisbursement(first: first, amount: money)
    planned.last = last
    planned.valueDate = draft.value?.date
    planned.isRevised = draft.type == "2"
    planned.provider = draft.provider?.published(language)
    planned.receiver = draft.receiver?.published(language)
    plannedDisbursements.append(planned)
  }

  private mutating func period(
    of planned: PlannedMoneyDraft, _ name: String
  ) -> (WrittenAmount, Money, Day, Day?)? {
    let amount = WrittenAmount(planned.value, default: draft.currency)
    guard let money = amount.money, let first = planned.start ?? planned.end else {
      leaveOut(
        name, at: planned.line, amount, nil, amount.mistake ?? Message("iati-no-date"), as: .plan)
      return nil
    }
    return (amount, money, first, planned.end)
  }

  /// Leaves out an element, a transaction where nothing else is said.
  private mutating func leaveOut(
    _ name: String, at line: Int, _ amount: WrittenAmount, _ type: TransactionType?,
    _ reason: Message, as kind: LeftOut.Reason = .unreadable
  ) {
    findings.append(
      Finding(
        .error,
        Message(
          "iati-left-out",
          ["element": .text(name), "activity": .code(code), "reason": .message(reason)]),
        at: Place(file: file, line: line), remedy: Message("iati-left-out.help")))
    keepOut(at: line, amount, type, kind)
  }

  private mutating func keepOut(
    at line: Int, _ amount: WrittenAmount, _ type: TransactionType?, _ reason: LeftOut.Reason
  ) {
    var item = LeftOut(
      place: Place(file: file, line: line), reason: reason, quantity: amount.quantity,
      currency: amount.currency)
    item.type = type
    item.identifier = code.text
    leftOut.append(item)
  }

  /// Tells of what is finer than the currency's minor unit.
  private mutating func keepRemainder(
    of amount: WrittenAmount, _ money: Money, _ type: TransactionType?, at line: Int
  ) {
    guard amount.remainder != .zero, let quantity = amount.quantity else { return }
    let place = Place(file: file, line: line)
    findings.append(
      Finding(
        .warning, .finerThanMinorUnit(quantity, money), at: place,
        remedy: .finerThanMinorUnitHelp))
    var item = LeftOut(
      place: place, reason: .remainder, quantity: amount.remainder, currency: money.currency)
    item.type = type
    item.identifier = code.text
    leftOut.append(item)
  }
}

extension TransactionType {
  /// The types by IATI's codes.
  fileprivate static let byCode: [String: TransactionType] = allCases.reduce(into: [:]) {
    $0[String($1.rawValue)] = $1
  }
}
