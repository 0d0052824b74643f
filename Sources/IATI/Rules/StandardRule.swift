import PortfolioModel

/// A rule of the standard's ruleset (IATI 2.03), under its public number: 3.1.2.
///
/// Where the ruleset speaks of an error, Folio doubts: its own errors are what keeps a figure from
/// being right. What it warns of is good to know. Rules about what Folio does not read are not here,
/// nor those that need the list of all identifiers of organisations; those about spaces are a
/// `SpaceRule` each. Those that need to know today are checks of their own: iati-11.1.4 and on.
struct StandardRule: Sendable {
  let number: String
  let severity: Severity
  let look: @Sendable (ActivityDraft) -> Breach?

  /// Where an activity does not keep to it.
  struct Breach {
    /// Which of the facts under `iati-rule` it is.
    let fact: String
    var arguments: [String: Argument] = [:]
    /// Without one, it is the activity's.
    var line: Int?

    /// - Parameter element: the element that it is about, as the standard writes it.
    init(_ fact: String, _ element: String, _ arguments: [String: Argument] = [:], line: Int? = nil)
    {
      self.fact = fact
      self.arguments = arguments.merging(["element": .text(element)]) { $1 }
      self.line = line
    }
  }

  static func error(
    _ number: String, _ look: @escaping @Sendable (ActivityDraft) -> Breach?
  ) -> StandardRule {
    StandardRule(number: number, severity: .warning, look: look)
  }

  static func warning(
    _ number: String, _ look: @escaping @Sendable (ActivityDraft) -> Breach?
  ) -> StandardRule {
    StandardRule(number: number, severity: .information, look: look)
  }

  static let all: [StandardRule] = identifiers + shares + places + sectors + dates + money
}

extension ActivityDraft {
  /// Where it does not keep to the rules of the standard.
  func findings(of rules: [StandardRule] = StandardRule.all, in file: String) -> [Finding] {
    rules.compactMap { rule in
      rule.look(self).map { breach in
        Finding(
          rule.severity, Message("iati-rule.\(breach.fact)", breach.arguments),
          at: Place(file: file, line: breach.line ?? line),
          remedy: Message("iati-rule.help", ["rule": .text(rule.number)])
        ).under("iati-\(rule.number)")
      }
    }
  }
}
