import PortfolioModel

extension StandardRule {
  static let shares: [StandardRule] = [
    .error("2.1.1") { activity in
      firstBreach(activity.sectors.byVocabulary) { eachHasShare("sector", $0) }
    },
    .error("2.1.2") { activity in
      firstBreach(activity.sectors.byVocabulary) { reachWhole("sector", $0) }
    },
    .error("2.1.4") { activity in
      firstBreach(activity.sectors.byVocabulary) { isWhole("sector", $0) }
    },
    .error("3.1.1") { activity in
      activity.regions.isEmpty ? eachHasShare("recipient-country", activity.countries) : nil
    },
    .error("3.1.2") { activity in
      activity.regions.isEmpty ? reachWhole("recipient-country", activity.countries) : nil
    },
    .error("3.1.4") { activity in
      activity.regions.isEmpty ? isWhole("recipient-country", activity.countries) : nil
    },
    .error("3.4.1") { activity in
      firstBreach(activity.regions.byVocabulary) { eachHasShare("recipient-region", $0) }
    },
    .error("3.4.2") { activity in
      firstBreach(activity.regions.byVocabulary) {
        reachWhole("recipient-region", $0 + activity.countries)
      }
    },
    .error("3.4.4") { activity in
      guard activity.countries.isEmpty else { return nil }
      return firstBreach(activity.regions.byVocabulary) { isWhole("recipient-region", $0) }
    },
    .error("12.1.1") { activity in
      withinWhole("recipient-country", activity.countries)
        ?? withinWhole("recipient-region", activity.regions)
    },
    .error("12.3.1") { activity in withinWhole("sector", activity.sectors) },
  ]

  /// What the first list of codes breaks.
  private static func firstBreach(
    _ lists: [[CodeDraft]], _ look: ([CodeDraft]) -> Breach?
  ) -> Breach? {
    lists.lazy.compactMap(look).first
  }

  private static func eachHasShare(_ element: String, _ codes: [CodeDraft]) -> Breach? {
    guard codes.count > 1, codes.contains(where: { $0.share == nil }) else { return nil }
    return Breach("share-missing", element, ["count": .number(codes.count)])
  }

  private static func reachWhole(_ element: String, _ codes: [CodeDraft]) -> Breach? {
    let percents = codes.compactMap { $0.share?.percent }
    guard codes.count > 1, percents.count == codes.count,
      let percent = percents.dropFirst().reduce(percents.first, { $0?.adding($1) }),
      percent.coefficient != 100 * Quantity.powerOfTen(percent.scale)
    else { return nil }
    return Breach("shares-no-whole", element, ["sum": .text(percent.plainText)])
  }

  private static func isWhole(_ element: String, _ codes: [CodeDraft]) -> Breach? {
    guard codes.count == 1, let share = codes[0].share, share.numerator != share.denominator
    else { return nil }
    return Breach("share-alone", element)
  }

  private static func withinWhole(_ element: String, _ codes: [CodeDraft]) -> Breach? {
    guard codes.contains(where: { $0.share.map { $0.numerator > $0.denominator } ?? false })
    else { return nil }
    return Breach("share-beyond", element)
  }
}

extension [CodeDraft] {
  /// The codes of each vocabulary, in the order in which these come; the first of the standard's
  /// vocabularies is meant where none is named.
  fileprivate var byVocabulary: [[CodeDraft]] {
    var lists: [(vocabulary: String, codes: [CodeDraft])] = []
    for code in self {
      if let place = lists.firstIndex(where: { $0.vocabulary == code.list }) {
        lists[place].codes.append(code)
      } else {
        lists.append((code.list, [code]))
      }
    }
    return lists.map(\.codes)
  }
}

extension CodeDraft {
  /// The vocabulary that has the code.
  var list: String { vocabulary.flatMap { $0.isEmpty ? nil : $0 } ?? "1" }
}
