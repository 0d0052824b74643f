import PortfolioModel

extension Loader {
  /// Budgets by period of what was read from publications, of projects without an agreement.
  ///
  /// A revised budget takes the place of the original of its period. What an activity plans for a
  /// period for which its parts have budgets of their own is the whole of theirs: it is listed and
  /// never added.
  mutating func writePublishedBudgets() throws {
    let wholes = WholeBudgets(catalogue.projects)
    for sourced in catalogue.projects {
      guard let publication = sourced.value.publication,
        catalogue.agreements(of: sourced.value.code).isEmpty
      else { continue }
      let project = sourced.value
      let attribution = funders.attribution(ofBudgetsOf: project)
      let terms = catalogue.rateTerms(of: nil as Agreement?)
      for budget in publication.budgetsInForce {
        let kind = wholes.contains(budget, of: project) ? FactKind.listed : .budget
        let amount = budget.amount(of: project, kind, attribution, terms)
        try withTables { tables, _ in
          try tables.facts.write(amount, as: tables.facts.nextAmount())
        }
      }
    }
  }

  /// Publications that tell nothing of spending are no ledger of it.
  mutating func findWhetherSpendingIsKnown() throws {
    guard catalogue.projects.contains(where: { $0.value.publication != nil }) else { return }
    catalogue.settings.hasLedger = catalogue.projects.contains {
      $0.value.publication?.hasSpending ?? false
    }
    guard keepsParts else { return }
    try engine.prepare("UPDATE part SET document = ? WHERE kind = ?").run([
      .text(try CanonicalJSON.text(of: catalogue.settings)), .text(PartKind.settings.rawValue),
    ])
  }

  /// Takes what flows between activities of the portfolio out of what comes in and goes out: each
  /// of it is told of twice, by the one that pays and by the one that gets.
  mutating func setInternalFlowsApart() throws {
    guard catalogue.projects.contains(where: { $0.value.publication != nil }) else { return }
    let paid = """
      SELECT amount FROM ledger
      WHERE receiver_activity <> project AND receiver_activity IN (SELECT code FROM project)
      """
    let got = """
      SELECT amount FROM ledger
      WHERE type IN (1, 11, 13) AND provider_activity <> project
        AND provider_activity IN (SELECT code FROM project)
      UNION ALL SELECT amount FROM ledger
      WHERE type = 2 AND receiver_activity <> project
        AND receiver_activity IN (SELECT code FROM project)
      """
    // Each is looked for once, however often it is asked for.
    try engine.run("CREATE TEMP TABLE flow_out AS \(paid); CREATE TEMP TABLE flow_in AS \(got);")
    let (out, back) = ("SELECT amount FROM flow_out", "SELECT amount FROM flow_in")
    let told = "\(out) UNION ALL \(back)"
    let first = try engine.rows("\(told) LIMIT 1") { $0.integer(0) }
    if !first.isEmpty {
      try withTables { tables, loader in
        try tables.facts.recount(loader.engine, amounts: told) {
          try loader.engine.run(Schema.change([.disbursed], to: .transfer, ofAmounts: out))
          try loader.engine.run(
            Schema.change([.received, .refund, .granted, .pledged], to: .listed, ofAmounts: back))
        }
      }
    }
    try engine.run("DROP TABLE flow_out; DROP TABLE flow_in;")
  }
}

extension PublishedBudget {
  fileprivate func amount(
    of project: Project, _ kind: FactKind, _ attribution: Attribution, _ terms: RateTerms
  ) -> Amount {
    Amount(
      money: .value(amount), type: nil, basis: .published,
      portions: [
        Amount.Portion(
          kind: kind, attribution: attribution,
          division: Division.Basis(
            projects: [(project.code.text, 1)], day: first, isWholeLife: true),
          agreementCurrency: amount.currency)
      ],
      effective: first, rateDay: valueDate ?? first, rateTerms: terms, visibleFrom: .distantPast,
      superseded: nil, booked: nil)
  }
}

/// Which budgets are those of a whole, whose parts state theirs as well.
private struct WholeBudgets {
  private var parts: [String: [PublishedBudget]] = [:]

  init(_ projects: [Sourced<Project>]) {
    for project in projects {
      guard let related = project.value.publication?.related, !related.isEmpty else { continue }
      let parents = related.filter { $0.relation == .parent }.map(\.activity)
      for parent in Set(parents) where parent != project.value.code.text {
        parts[parent, default: []] += project.value.publication?.budgetsInForce ?? []
      }
    }
    // Some say it of the part, some of the whole.
    let byCode = projects.reduce(into: [:]) { $0[$1.value.code.text] = $1 }
    for project in projects {
      guard let related = project.value.publication?.related, !related.isEmpty else { continue }
      let code = project.value.code
      let children = related.filter { $0.relation == .child }.map(\.activity)
      for child in Set(children) {
        guard let part = byCode[child], part.value.parent != code, part.value.code != code
        else { continue }
        parts[code.text, default: []] += part.value.publication?.budgetsInForce ?? []
      }
    }
  }

  func contains(_ budget: PublishedBudget, of project: Project) -> Bool {
    (parts[project.code.text] ?? []).contains {
      $0.amount.currency == budget.amount.currency && $0.first <= budget.last
        && budget.first <= $0.last
    }
  }
}
