import PortfolioModel

extension TotalsTable {
  /// Refuses what would have no meaning.
  static func check(
    _ figures: [Figure], by dimensions: [Dimension], pivots: Bool, _ selection: Selection
  ) throws {
    let balances = figures.compactMap(\.balance)
    if figures.contains(where: \.isOfTransactions), !figures.allSatisfy(\.isOfTransactions) {
      throw Refusal(
        .misuse, Message("amount-beside-measures"), remedy: Message("amount-beside-measures.help"))
    }
    if pivots, figures.count != 1 || dimensions.isEmpty {
      throw Refusal(
        .misuse, Message("pivot-of-one-figure"), remedy: Message("pivot-of-one-figure.help"))
    }
    guard let balance = balances.first else { return }
    if let dated = dimensions.first(where: \.isOfTransactions) {
      throw Refusal(
        .misuse, Message("balance-divided", names(balance, dated)),
        remedy: Message("balance-divided.help"))
    }
    if !selection.types.isEmpty {
      throw Refusal(
        .misuse, Message("balance-of-types", names(balance)),
        remedy: Message("balance-of-types.help"))
    }
    if let whole = balances.first(where: \.isOfWholeAgreements),
      let part = dimensions.first(where: { !$0.isOfAgreements })
    {
      throw Refusal(
        .misuse, Message("balance-of-agreements", names(whole, part)),
        remedy: Message("balance-of-agreements.help"))
    }
  }

  private static func names(
    _ balance: Balance, _ dimension: Dimension? = nil
  ) -> [String: Argument] {
    var names: [String: Argument] = ["figure": .message(Message("column.\(balance.rawValue)"))]
    names["dimension"] = dimension.map { .message(Message("column.\($0.rawValue)")) }
    return names
  }
}
