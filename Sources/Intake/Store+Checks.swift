import Checks
import PortfolioModel
import Store

extension Store {
  /// What the checks find in the rows of the ledger, in one walk through it: one core reads the rows
  /// while the other looks at them.
  func ledgerChecks(_ index: CheckIndex) throws -> LedgerChecks {
    let rows = Handover<[PlacedRow]>(room: 4)
    let looking = Background { LedgerChecks(index).taking(rows) }
    var batch: [PlacedRow] = []
    do {
      try eachTransaction { position, row in
        batch.append(PlacedRow(row: row, position: position))
        guard batch.count == 500 else { return }
        try rows.put(batch)
        batch.removeAll(keepingCapacity: true)
      }
      try rows.put(batch)
      rows.finish()
    } catch {
      rows.finish()
      throw error
    }
    var checks = looking.value
    try eachTransaction(.at(checks.wanted())) { checks.takeAgain($1, at: $0) }
    return checks
  }

  /// All that the checks look at beside the ledger, added up in SQL.
  func checkIndex(asOf day: Day) throws -> CheckIndex {
    var index = CheckIndex(projects: catalogue.projects, agreements: try checkedAgreements(on: day))
    index.asOf = day
    index.settings = catalogue.settings
    index.funders = catalogue.funders
    let (takingBack, booked) = try rowsTakingBackAndBooked()
    index.takingBack = takingBack.map(\.value)
    index.reversals = try checkedReversals(takingBack)
    index.bookings = bookings(booked, asOf: day)
    index.controls = try controlComparisons(asOf: day).map {
      CheckedControl($0.control, folio: $0.folio)
    }
    index.sources = try sourceComparisons()
    index.obligations = try obligations(asOf: day).map {
      CheckedObligation(id: $0.id, committed: $0.committed, paid: $0.paid)
    }
    index.advances = try advances(in: Selection(asOf: day)).map {
      CheckedAdvance(
        id: $0.id, agreement: Code($0.agreement), day: $0.day, outstanding: try $0.outstanding())
    }
    let places = try places(
      ofTransactions: Set(index.obligations.map(\.id) + index.advances.map(\.id)))
    for number in index.obligations.indices {
      index.obligations[number].place = places[index.obligations[number].id]
    }
    for number in index.advances.indices {
      index.advances[number].place = places[index.advances[number].id]
    }
    index.projectSums = try projectSums(asOf: day)
    index.rateUses = try lastUses(asOf: day).map { CheckedRate($0.rate, lastUse: $0.day) }
    index.rivalRates = index.rateUses.flatMap { use in
      rates.rivals(of: use.rate, asOf: day).map { RivalRates(used: use.rate, other: $0) }
    }
    return index
  }

  private func checkedAgreements(on day: Day) throws -> [CheckedAgreement] {
    guard !catalogue.agreements.isEmpty else { return [] }
    let sums = try AgreementSumsByCode(self, asOf: day)
    return catalogue.agreements.map { CheckedAgreement($0, sums.of($0.value, on: day)) }
  }

  /// The rows that take others back, and those whose amount the books hold in another currency.
  private func rowsTakingBackAndBooked() throws -> (
    takingBack: [Sourced<Transaction>], booked: [Sourced<Transaction>]
  ) {
    var (takingBack, booked): ([Sourced<Transaction>], [Sourced<Transaction>]) = ([], [])
    try eachTransaction(.takingBackOrBooked) { _, row in
      if row.value.reverses == nil { booked.append(row) } else { takingBack.append(row) }
    }
    return (takingBack, booked)
  }

  private func checkedReversals(_ takingBack: [Sourced<Transaction>]) throws -> [Reversal] {
    guard !takingBack.isEmpty else { return [] }
    let places = takingBack.reduce(into: [:]) { $0[$1.value.id] = $1.origin?.place }
    return try reversals().map { reversal, original in
      var checked = Reversal(
        id: reversal.id, amount: reversal.amount, type: reversal.type,
        original: Reversal.Original(
          id: original.id, amount: original.amount, type: original.type))
      checked.place = places[reversal.id]
      return checked
    }
  }

  /// Rows that take others back have the rates of those, and are not among these.
  private func bookings(_ rows: [Sourced<Transaction>], asOf day: Day) -> [CheckedBooking] {
    rows.compactMap { row in
      guard row.value.visibleFrom <= day, let booking = bookedAmount(row.value),
        case .value(let byRule) = booking.byRule
      else { return nil }
      return CheckedBooking(
        id: row.value.id, place: row.origin?.place, booked: booking.booked, byRule: byRule)
    }
  }

  private func projectSums(asOf day: Day) throws -> [ProjectSums] {
    let question = TotalsQuestion(
      by: [.project, .agreementCurrency], .measures([.budget, .spent]), in: .agreement, .toDate)
    let totals = try totals(question, of: Selection(asOf: day))
    let budgets = totals.filter { $0.measure == .budget && $0.stated.value != nil }
    let spent = totals.filter { $0.measure == .spent }.reduce(into: [[String]: Money]()) {
      $0[$1.keys] = $1.sum
    }
    return budgets.filter { !Gap.contains($0.keys[0]) }.map { budget in
      ProjectSums(
        project: Code(budget.keys[0]), budget: budget.sum,
        spent: spent[budget.keys] ?? .zero(budget.sum.currency))
    }
  }
}

/// A row of the ledger and the number by which it is found again.
private struct PlacedRow: Sendable {
  let row: Sourced<Transaction>
  let position: Int64
}

extension LedgerChecks {
  /// The checks when all rows have gone by.
  fileprivate func taking(_ rows: Handover<[PlacedRow]>) -> LedgerChecks {
    var checks = self
    while let batch = rows.take() {
      for placed in batch { checks.take(placed.row, at: placed.position) }
    }
    return checks
  }
}

/// What the books say of each agreement.
private struct AgreementSumsByCode {
  private let commitments: [String: Money]
  private let totals: [String: [Measure: Total]]
  private let lines: [String: [Code<BudgetLine>?: Money]]
  private let unconverted: [String: [String]]
  private let obligations: OpenObligations

  /// - Parameter store: one that has agreements.
  init(_ store: Store, asOf day: Day) throws {
    let selection = Selection(asOf: day)
    var committed = selection
    committed.types = [.incomingCommitment]
    commitments = try store.totals(
      TotalsQuestion(by: [.agreement], .amount, in: .agreement, .toDate), of: committed
    ).reduce(into: [:]) { $0[$1.keys[0]] = $1.sum }
    totals = try store.totalsByAgreement(in: .agreement, .toDate, of: selection)
      .reduce(into: [:]) { sums, total in
        guard let measure = total.measure else { return }
        sums[total.keys[1], default: [:]][measure] = total
      }
    let byLine = TotalsQuestion(
      by: [.agreement, .line], .measures([.spent]), in: .agreement, .toDate)
    lines = try store.totals(byLine, of: selection).reduce(into: [:]) {
      let line: Code<BudgetLine>? = $1.keys[1] == Gap.none ? nil : Code($1.keys[1])
      $0[$1.keys[0], default: [:]][line] = $1.sum
    }
    unconverted = try store.unconvertedByAgreement(asOf: day)
    obligations = try store.openObligations(in: selection)
  }

  func of(_ agreement: Agreement, on day: Day) -> AgreementSums {
    let code = agreement.code.text
    let own = totals[code] ?? [:]
    var sums = AgreementSums(
      granted: agreement.amount(inForceOn: day).value, committed: commitments[code],
      fundBalance: balance(own, agreement.currency))
    let zero = Money.zero(agreement.currency)
    let refunds = own[.refunds]?.sum ?? zero
    sums.paid = try? (own[.received]?.sum ?? zero).subtracting(refunds, for: "paid")
    sums.spent = own[.spent]?.sum
    sums.spentByLine = lines[code] ?? [:]
    sums.openObligations = (try? obligations.sum(of: agreement))?.value
    sums.unconverted = unconverted[code] ?? []
    return sums
  }

  /// Received + interest − spent; a balance without what could not be converted would be none.
  private func balance(_ own: [Measure: Total], _ currency: Currency) -> Money? {
    let parts = [own[.received], own[.interest], own[.spent]]
    guard parts.contains(where: { $0 != nil }),
      parts.allSatisfy({ $0?.unconverted ?? 0 == 0 })
    else { return nil }
    let zero = Money.zero(currency)
    return try? (own[.received]?.sum ?? zero).adding(
      own[.interest]?.sum ?? zero, for: "fund balance"
    ).subtracting(own[.spent]?.sum ?? zero, for: "fund balance")
  }
}
