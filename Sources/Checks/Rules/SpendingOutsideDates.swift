import PortfolioModel

extension Check {
  /// What is spent under an agreement arises between its start and its end; it may be paid until
  /// the liquidation days are over.
  static let spendingOutsideDates = Check(
    name: "spending-outside-dates", severity: .error, facts: ["payment-after-liquidation"],
    scope: .transaction { row, index in
      let transaction = row.value
      guard transaction.type.isSpending, transaction.reverses == nil,
        transaction.visibleFrom <= index.asOf
      else { return [] }
      let codes =
        [transaction.agreement].compactMap(\.self) + transaction.cofunding.map(\.agreement)
      return codes.compactMap { index.agreement($0) }.compactMap { agreement in
        guard let day = agreement.dayOutside(transaction, on: index.asOf) else { return nil }
        return Hit(
          [
            "id": .text(transaction.id), "agreement": .code(agreement.code), "day": .day(day.day),
            "from": .day(agreement.start ?? day.day),
            "to": .day(agreement.end(inForceOn: index.asOf) ?? day.day),
          ], at: row.origin?.place, fact: day.isPayment ? "payment-after-liquidation" : nil)
      }
    })
}

extension TransactionType {
  /// Whether money goes out for good.
  var isSpending: Bool { self == .expenditure || self == .disbursement || self == .reimbursement }
}

extension Agreement {
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
