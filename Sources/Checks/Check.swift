import Dispatch
import PortfolioModel
import Synchronization

/// A rule that good data keep, with what it finds where they do not.
public struct Check: Sendable {
  /// The stable name of the rule. Its terms are the fact under the name itself, what to do under
  /// `<name>.help`, and what the manual says under `check.<name>` and what follows that.
  public let name: String
  /// How severe its findings are, unless one says otherwise or the portfolio does.
  public let severity: Severity
  /// What it may have to say instead of the fact under its name.
  public let facts: [String]
  let scope: Scope

  init(name: String, severity: Severity, facts: [String] = [], scope: Scope) {
    self.name = name
    self.severity = severity
    self.facts = facts
    self.scope = scope
  }

  /// What a check looks at.
  enum Scope: Sendable {
    case project(@Sendable (Sourced<Project>, CheckIndex) -> [Hit])
    case agreement(@Sendable (CheckedAgreement, CheckIndex) -> [Hit])
    case transaction(@Sendable (Sourced<Transaction>, CheckIndex) -> [Hit])
    case ledger(@Sendable () -> any LedgerLook)
    case reversal(@Sendable (Reversal) -> [Hit])
    case whole(@Sendable (CheckIndex) -> [Hit])
  }

  /// In the order in which the manual tells of them: first what protects money.
  public static let all: [Check] = [
    .controlsAgree, .sourceAddsUp, .sharesWithinWhole, .projectSharesWithinWhole, .sharesReachWhole,
    .countryClaimedTwice, .statedAmountOnce, .grantAgrees, .linesAddUp, .instalmentsAddUp,
    .instalmentOverdue, .lineOverspent, .agreementOverspent, .projectOverspent,
    .overheadWithinRate, .ruleBroken, .ruleNear, .fundBalancePositive, .spendingOutsideDates,
    .transactionOutsideAgreement, .transactionInFuture, .transactionDuplicated, .outlier,
    .reversalOpposes, .obligationOverpaid, .advanceOverSettled, .closureOpen, .rateMissing,
    .rateStale, .rateProvisional, .ratesApart,
    .bookedRate, .currencySuperseded, .parentAndPartCounted, .reportOverdue, .reportDue,
    .statusAgainstDates, .datesInOrder, .amendedDatesInOrder, .projectWithoutTheme,
    .projectWithoutFunder,
    .disaggregationAddsUp, .periodsApart, .periodWithoutActual, .targetIsBaseline,
    .numeratorAboveDenominator, .doubleCountingExplained, .probableTwins, .translationMissing,
    .publishedStartInFuture, .publishedEndInFuture, .publishedTransactionInFuture,
    .publishedValueInFuture,
  ]

  /// The names of the rules, each once: one rule may look at several things.
  public static let names: [String] = all.map(\.name).reduce(into: []) {
    if !$0.contains($1) { $0.append($1) }
  }
}

/// One place where a rule is not kept.
struct Hit: Sendable {
  var arguments: [String: Argument]
  var place: Place?
  /// Another fact than the rule's own, under this term.
  var fact: String?
  var severity: Severity?

  init(
    _ arguments: [String: Argument], at place: Place?, fact: String? = nil,
    severity: Severity? = nil
  ) {
    self.arguments = arguments
    self.place = place
    self.fact = fact
    self.severity = severity
  }
}

extension Check {
  func finding(_ hit: Hit) -> Finding {
    let fact = hit.fact ?? name
    return Finding(
      hit.severity ?? severity, Message(fact, hit.arguments), at: hit.place,
      remedy: Message("\(fact).help", hit.arguments)
    ).under(name)
  }

  fileprivate func findings(_ index: CheckIndex, _ ledger: LedgerChecks) -> [Finding] {
    let hits: [Hit] =
      switch scope {
      case .project(let look): index.projects.flatMap { look($0, index) }
      case .agreement(let look): index.agreements.flatMap { look($0, index) }
      case .transaction, .ledger: ledger.hits(of: name)
      case .reversal(let look): index.reversals.flatMap(look)
      case .whole(let look): look(index)
      }
    return hits.map(finding)
  }
}

extension CheckIndex {
  /// What is wrong, in the order of the checks, weighed as the portfolio weighs it.
  ///
  /// - Parameter ledger: what the same checks found in the rows of the ledger.
  public func findings(of checks: [Check] = Check.all, in ledger: LedgerChecks) -> [Finding] {
    let weights = Dictionary(settings.ruleSettings.map { ($0.rule, $0) }) { first, _ in first }
    let byRule = Dictionary(grouping: zip(checks, findingsOfEach(checks, ledger)), by: \.0.name)
    return Check.names.flatMap { rule -> [Finding] in
      let found = (byRule[rule] ?? []).flatMap(\.1)
      guard let setting = weights[rule], !found.isEmpty else { return found }
      guard let severity = setting.weight.severity else { return [setting.silenced(found.count)] }
      return found.map { $0.weighed(severity) }
    } + unknownRules
  }

  /// What each check finds. None depends on another, so that all cores look.
  private func findingsOfEach(_ checks: [Check], _ ledger: LedgerChecks) -> [[Finding]] {
    let found = Mutex([[Finding]](repeating: [], count: checks.count))
    DispatchQueue.concurrentPerform(iterations: checks.count) { number in
      let own = checks[number].findings(self, ledger)
      if !own.isEmpty { found.withLock { $0[number] = own } }
    }
    return found.withLock { $0 }
  }

  /// Settings of rules that there are none of.
  private var unknownRules: [Finding] {
    settings.ruleSettings.filter { !Check.names.contains($0.rule) }.map { setting in
      Finding(
        .error, Message("unknown-check", ["check": .text(setting.rule)]),
        at: Place(file: "portfolio.yaml"), remedy: Message("unknown-check.help"))
    }
  }
}

extension RuleSetting {
  /// What is said instead of the findings of a rule that the portfolio silences.
  fileprivate func silenced(_ count: Int) -> Finding {
    Finding(
      .information,
      Message(
        "check-silenced",
        ["check": .text(rule), "count": .number(count), "reason": .localized(reason)]),
      at: Place(file: "portfolio.yaml")
    ).under(rule)
  }
}
