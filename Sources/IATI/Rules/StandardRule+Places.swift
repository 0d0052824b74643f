import PortfolioModel

extension StandardRule {
  static let places: [StandardRule] = [
    .error("3.6.2") { activity in
      onBothLevels(
        "recipient-country, recipient-region", activity.hasPlaces,
        activity.transactions.filter(\.hasPlaces))
    },
    .error("3.7.1") { activity in
      guard !activity.hasPlaces, !activity.transactions.contains(where: \.hasPlaces) else {
        return nil
      }
      return Breach("on-no-level", "recipient-country, recipient-region")
    },
    .error("3.7.2") { activity in
      onSome(
        "recipient-country, recipient-region", activity.hasPlaces,
        activity.transactions.filter { !$0.hasPlaces }, of: activity.transactions)
    },
  ]

  static let sectors: [StandardRule] = [
    .error("2.2.1") { activity in unexplained("sector", activity.sectors, ["98", "99"]) },
    .error("6.2.2") { activity in
      guard activity.sectors.isEmpty, activity.transactions.allSatisfy(\.sectors.isEmpty) else {
        return nil
      }
      return Breach("on-no-level", "sector")
    },
    .error("6.6.2") { activity in
      onBothLevels(
        "sector", !activity.sectors.isEmpty, activity.transactions.filter { !$0.sectors.isEmpty })
    },
    .error("6.7.2") { activity in
      onSome(
        "sector", !activity.sectors.isEmpty, activity.transactions.filter(\.sectors.isEmpty),
        of: activity.transactions)
    },
    .error("6.13.1") { activity in unexplained("policy-marker", activity.markers, ["99"]) },
    .error("6.14.1") { activity in
      guard activity.markers.contains(where: { $0.list == "1" && $0.significance == nil }) else {
        return nil
      }
      return Breach("no-significance", "policy-marker")
    },
    .warning("102.1.1") { activity in
      guard !activity.sectors.isEmpty,
        !activity.sectors.contains(where: { $0.list == "1" })
      else { return nil }
      return Breach("other-lists", "sector")
    },
  ]

  private static func onBothLevels(
    _ element: String, _ isInActivity: Bool, _ transactions: [TransactionDraft]
  ) -> Breach? {
    guard isInActivity, let first = transactions.first else { return nil }
    return Breach(
      "on-both-levels", element, ["count": .number(transactions.count)], line: first.line)
  }

  /// Some transactions are without what others have.
  private static func onSome(
    _ element: String, _ isInActivity: Bool, _ without: [TransactionDraft],
    of all: [TransactionDraft]
  ) -> Breach? {
    guard !isInActivity, let first = without.first, without.count < all.count else { return nil }
    return Breach("on-some", element, ["count": .number(without.count)], line: first.line)
  }

  /// Codes of the publisher's own lists that say nothing of what they mean.
  private static func unexplained(
    _ element: String, _ codes: [CodeDraft], _ lists: [String]
  ) -> Breach? {
    let own = codes.filter { lists.contains($0.list) && $0.names.isEmpty }
    guard let first = own.first else { return nil }
    return Breach(
      "unexplained", element,
      ["text": .text(first.code.shortened), "count": .number(own.count)])
  }
}

extension ActivityDraft {
  fileprivate var hasPlaces: Bool { !countries.isEmpty || !regions.isEmpty }
}

extension TransactionDraft {
  fileprivate var hasPlaces: Bool { !countries.isEmpty || !regions.isEmpty }
}
