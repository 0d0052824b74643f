import PortfolioModel

extension StandardRule {
  static let identifiers: [StandardRule] = [
    .error("1.1.3") { activity in
      guard let reporter = activity.reporter?.identifier, reporter == activity.identifier
      else { return nil }
      return Breach("identifier-of-publisher", "iati-identifier", ["text": .text(reporter)])
    },
    .warning("1.1.21") { activity in
      let earlier = activity.otherIdentifiers.filter { $0.type == "B1" }.map(\.value)
      let known = [activity.reporter?.identifier].compactMap(\.self) + earlier
      guard !activity.identifier.isEmpty, !known.isEmpty,
        !known.contains(where: activity.identifier.hasPrefix)
      else { return nil }
      return Breach(
        "identifier-of-another", "iati-identifier",
        ["text": .text(activity.identifier.shortened), "publisher": .text(known[0])])
    },
    .warning("1.3.13") { activity in
      let reporter = activity.reporter?.identifier ?? ""
      let own = activity.identifier.dropFirst(
        !reporter.isEmpty && activity.identifier.hasPrefix(reporter) ? reporter.count : 0)
      guard own.contains(where: "/&|?".contains) else { return nil }
      return Breach(
        "identifier-with-symbols", "iati-identifier",
        ["text": .text(activity.identifier.shortened)])
    },
    .error("6.9.1") { activity in
      nameless("provider-org", activity.payments.map { ($0.provider, $0.line) })
    },
    .error("6.9.2") { activity in
      nameless("receiver-org", activity.payments.map { ($0.receiver, $0.line) })
    },
    .error("6.10.1") { activity in
      nameless("participating-org", activity.participants.map { ($0, activity.line) })
    },
  ]

  /// Organisations that are there and say nothing of which they are.
  private static func nameless(
    _ element: String, _ organisations: [(OrganisationDraft?, line: Int)]
  ) -> Breach? {
    let found = organisations.filter { $0.0.map { $0.code == nil } ?? false }
    guard let first = found.first else { return nil }
    return Breach(
      "nameless", element, ["count": .number(found.count)], line: first.line)
  }
}

extension ActivityDraft {
  /// Transactions and planned disbursements with who gives and who gets.
  fileprivate var payments:
    [(provider: OrganisationDraft?, receiver: OrganisationDraft?, line: Int)]
  {
    transactions.map { ($0.provider, $0.receiver, $0.line) }
      + plannedDisbursements.map { ($0.provider, $0.receiver, $0.line) }
  }
}
