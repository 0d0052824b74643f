import PortfolioModel
import ReferenceData

extension Loader {
  mutating func add(_ ready: ReadyPart.Row) throws {
    let (row, hash) = (ready.row, ready.hash)
    if row.value.reverses == nil {
      if try keeps(row, hash) { return }
      try write(row.value, ready.values, likeOf: row.value, at: row.origin?.place, hash)
    } else {
      reversals.append(ready)
    }
  }

  /// Whether a row is there from an earlier load, and stays.
  private mutating func keeps(_ row: Sourced<Transaction>, _ hash: String) throws -> Bool {
    guard let keptRows else { return false }
    let isKept = try withTables { tables, _ in
      let number = tables.facts.lastAmount + 1
      guard try keptRows.takes(row.value.id, hash, at: row.origin?.place, as: number) else {
        return false
      }
      _ = tables.facts.nextAmount()
      return true
    }
    if !isKept { try letGo() }
    return isKept
  }

  /// Writes a transaction with the shares and at the rate of `original`, which is itself unless it
  /// takes another back.
  private mutating func write(
    _ transaction: Transaction, _ values: [Value], likeOf original: Transaction, at place: Place?,
    _ hash: String
  ) throws {
    try withTables { tables, loader in
      let number = tables.facts.nextAmount()
      tables.ledger.set(values)
      tables.ledger.set(LedgerRow.amount + 1, number)
      tables.ledger.set(values.count + 1, place?.file)
      tables.ledger.set(values.count + 2, place?.line.map { Int64($0) })
      tables.ledger.set(values.count + 3, hash)
      try tables.ledger.run()
      let amount = loader.amount(of: transaction, likeOf: original, in: tables.facts.division)
      try tables.facts.write(amount, as: number)
    }
  }

  func amount(
    of transaction: Transaction, likeOf original: Transaction, in division: Division
  ) -> Amount {
    Amount(
      money: .value(transaction.amount), type: transaction.type,
      portions: portions(of: transaction, likeOf: original, in: division),
      effective: transaction.date, rateDay: original.rateDay,
      rateTerms: catalogue.rateTerms(of: original), visibleFrom: transaction.visibleFrom,
      booked: transaction.booked, showsLastUse: transaction.reverses == nil)
  }

  /// The agreements that pay a row, each with what its part counts as: one, as a rule, or those
  /// that pay it together.
  private func portions(
    of transaction: Transaction, likeOf original: Transaction, in division: Division
  ) -> [Amount.Portion] {
    guard let weights = transaction.cofunding.map(\.share).weights else {
      return [portion(of: transaction, likeOf: original, in: division)]
    }
    return zip(transaction.cofunding, weights).map { part, weight in
      var (own, like) = (transaction, original)
      (own.agreement, own.line) = (part.agreement, part.line)
      (like.agreement, like.line) = (part.agreement, part.line)
      var portion = portion(of: own, likeOf: like, in: division)
      portion.weight = weight
      return portion
    }
  }

  private func portion(
    of transaction: Transaction, likeOf original: Transaction, in division: Division
  ) -> Amount.Portion {
    let agreement = transaction.agreement.flatMap { catalogue.sourcedAgreement($0) }
    let attribution = funders.attribution(of: transaction)
    let counted = FactKind(
      transaction,
      grantsByAgreement: transaction.agreement.map { statingAmounts.contains($0.text) } ?? false,
      staysWithUs: transaction.receiver.map { division.contains($0) } ?? false,
      countsOnReport: agreement?.value.partnerTransfers == .onReport)
    let kind = funders.isOwnGrant(transaction, attribution) ? .granted : counted
    return Amount.Portion(
      kind: kind, agreement: transaction.agreement?.text, line: transaction.line?.text,
      attribution: attribution,
      division: Division.Basis(
        projects: projects(of: original, under: agreement), country: original.country?.text,
        theme: original.theme?.text, sector: original.sector?.text, day: original.date),
      agreementCurrency: agreement?.value.currency ?? transaction.amount.currency)
  }

  /// The project the row names, else that of its line, else all of its agreement by their shares.
  private func projects(
    of transaction: Transaction, under agreement: Sourced<Agreement>?
  ) -> [(project: String, weight: Int128)] {
    if let project = transaction.project { return [(project.text, 1)] }
    guard let agreement = agreement?.value else { return [(Gap.notStated, 1)] }
    let line = agreement.lines.first { $0.code == transaction.line }
    return agreement.division(of: line?.project)
  }

  mutating func writeReversals() throws {
    guard !reversals.isEmpty else { return }
    for ready in reversals {
      let (row, reversal) = (ready.row, ready.row.value)
      let original = try original(of: reversal)
      let completed = original.map { reversal.completed(from: $0) } ?? reversal
      try write(
        completed, try LedgerRow.values(of: completed), likeOf: original ?? reversal,
        at: row.origin?.place, ready.hash)
    }
  }

  /// What decides on the shares and the rate of the row that `reversal` takes back.
  private func original(of reversal: Transaction) throws -> Transaction? {
    let sql = """
      SELECT date, project, agreement, line, country, theme, provider, receiver, interest,
        booked_currency, booked_minor, minor, sector, cofunding, obligation, advance
      FROM ledger WHERE id = ?
      """
    return try engine.rows(sql, [Value(reversal.reverses)]) { row in
      var original = reversal
      original.date = Day(row.text(0)) ?? reversal.date
      original.project = row.optionalText(1).map { Code($0) }
      original.agreement = row.optionalText(2).map { Code($0) }
      original.line = row.optionalText(3).map { Code($0) }
      original.country = row.optionalText(4).map { Code($0) }
      original.theme = row.optionalText(5).map { Code($0) }
      original.provider = row.optionalText(6)
      original.receiver = row.optionalText(7)
      original.isInterest = row.integer(8) != 0
      original.booked = row.optionalText(9).flatMap { Currencies.currency($0) }.map {
        Money(minorUnits: row.integer(10), currency: $0)
      }
      let currency = reversal.amount.currency
      original.amount = Money(minorUnits: row.integer(11), currency: currency)
      original.sector = row.optionalText(12).map { Code($0) }
      original.cofunding = try row.optionalText(13).map { try CanonicalJSON.value(of: $0) } ?? []
      original.obligation = row.optionalText(14)
      original.advance = row.optionalText(15)
      return original
    }.first
  }
}

extension Transaction {
  /// The row with what it leaves blank taken from the row that it takes back; where it takes back
  /// all of it, the amount in the books goes back, too.
  fileprivate func completed(from original: Transaction) -> Transaction {
    var completed = self
    completed.project = project ?? original.project
    if cofunding.isEmpty {
      completed.agreement = agreement ?? original.agreement
      completed.line = line ?? original.line
    }
    if agreement == nil, cofunding.isEmpty { completed.cofunding = original.cofunding }
    completed.obligation = obligation ?? original.obligation
    completed.advance = advance ?? original.advance
    completed.provider = provider ?? original.provider
    completed.receiver = receiver ?? original.receiver
    completed.isInterest = isInterest || original.isInterest
    if booked == nil, let held = original.booked, original.amount.minorUnits != .min,
      held.minorUnits != .min, amount.minorUnits == -original.amount.minorUnits
    {
      completed.booked = Money(minorUnits: -held.minorUnits, currency: held.currency)
    }
    return completed
  }
}
