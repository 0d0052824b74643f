import PortfolioModel
import Store

extension ReportContext {
  /// The last report of the agreement at hand that was submitted before this one.
  var lastSubmission: Submission? {
    guard let agreement else { return nil }
    return catalogue.submissions.map(\.value).filter { submission in
      submission.agreement == agreement.code && submission.asOf <= selection.asOf
        && submission.to < selection.balanceDay
    }.max { ($0.to, $0.asOf) < ($1.to, $1.asOf) }
  }

  /// What was reported as spent on a line before: nothing where nothing was reported; not stated
  /// where reports were sent that nobody kept here.
  func spentBefore(on line: Code<BudgetLine>?) -> Stated<Money> {
    guard let agreement else { return .notApplicable }
    if let lastSubmission { return lastSubmission.spent(on: line) }
    let wereSent = agreement.sent.contains {
      ($0.kind == .financial || $0.kind == .full) && $0.on <= selection.asOf
        && ($0.periodEnd.map { $0 < selection.balanceDay } ?? false)
    }
    return wereSent ? .notStated : .value(.zero(agreement.currency))
  }
}

extension ReportMaker {
  /// The currency that an agreement is kept in.
  public func currency(of agreement: Code<Agreement>) -> Currency {
    context.catalogue.agreement(agreement)?.currency ?? Currency(code: "", decimals: 0)
  }

  /// What the report says of each of its agreements, to be kept as it is.
  public func submissions() throws -> [Submission] {
    try context.selectedAgreements().map { agreement in
      let context = context.about(agreement)
      let selection = context.selection
      var submission = Submission(
        agreement: agreement.code, report: definition.name, asOf: selection.asOf,
        to: selection.balanceDay)
      submission.version = version
      submission.fingerprint = context.store.fingerprint
      submission.definition = definition.hash
      let figures = try context.figures(of: agreement)
      submission.granted = figures.granted
      submission.received = figures.received
      submission.interest = figures.interest
      submission.spent = figures.spent
      submission.lines = try BudgetLineRows.rows(context).map {
        Submission.Line(code: $0.line?.code, revised: $0.revised, spent: $0.spent)
      }
      submission.spending = try context.store.spending(in: selection)
      return submission
    }
  }
}
