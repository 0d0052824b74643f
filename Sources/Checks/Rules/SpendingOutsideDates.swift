import PortfolioModel

extension Check {
  /// What is spent under an agreement arises between its start and its end; it may be paid until
  /// the liquidation days are over.
  static let spendingOutsideDates = Check(
    name: "spending-outside-dates", severity: .error, facts: ["payment-after-liquidation"],
    scope: .transaction { row, index in
      // Money that comes back is in order whenever it does.
      guard row.value.type.isSpending, row.value.amount.minorUnits > 0,
        row.value.visibleFrom <= index.asOf, index.stands(row.value)
      else { return [] }
      return index.agreements(paying: row.value).compactMap { agreement in
        let (transaction, agreement) = (row.value, agreement.value)
        guard agreement.spends(transaction),
          let day = agreement.dayOutside(transaction, on: index.asOf)
        else { return nil }
        let end = agreement.end(inForceOn: index.asOf)
        return Hit(
          [
            "id": .text(transaction.id), "agreement": .code(agreement.code), "day": .day(day.day),
            "from": agreement.start.map { .day($0) } ?? "…", "to": end.map { .day($0) } ?? "…",
          ], at: row.origin?.place, fact: day.isPayment ? "payment-after-liquidation" : nil)
      }
    })
}

extension TransactionType {
  /// Whether money goes out for good.
  var isSpending: Bool { self == .expenditure || self == .disbursement || self == .reimbursement }
}

extension CheckIndex {
  /// The agreement of a row, or those that pay it together.
  func agreements(paying row: Transaction) -> [Sourced<Agreement>] {
    ([row.agreement].compactMap(\.self) + row.cofunding.map(\.agreement))
      .compactMap { agreement($0) }
  }
}

extension Agreement {
  /// Whether a row is spending here: money handed on is an advance where partners report first.
  fileprivate func spends(_ row: Transaction) -> Bool {
    row.type != .disbursement || partnerTransfers == .onTransfer
  }

  /// The day of a row's spending that lies outside the agreement, if one does.
  fileprivate func dayOutside(
    _ transaction: Transaction, on day: Day
  ) -> (day: Day, isPayment: Bool)? {
    let incurred = transaction.incurred ?? transaction.date
    if let start, incurred < start { return (incurred, false) }
    guard let end = end(inForceOn: day) else { return nil }
    if incurred > end { return (incurred, false) }
    let last = end.adding(days: liquidationDays ?? 0)
    guard transaction.incurred != nil, liquidationDays != nil, transaction.date > last else {
      return nil
    }
    return (transaction.date, true)
  }
}
