import PortfolioModel

extension Check {
  /// No rule of an agreement is near its limit.
  static let ruleNear = Check(
    name: "rule-near", severity: .warning,
    scope: .agreement { agreement, index in agreement.hits(.near, index) })
}
