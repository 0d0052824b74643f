import PortfolioModel

extension Check {
  /// Reports that are due within thirty days.
  static let reportDue = Check(
    name: "report-due", severity: .information, facts: ["request-due"],
    scope: .agreement { agreement, index in
      agreement.hits(.soon, index, ofRequest: "request-due")
    })
}
