import PortfolioModel
import Syntax

/// A submitted report as it is kept: its amounts are numbers in the agreement's currency.
struct SubmissionRecord: Sendable {
  var agreement = Code<Agreement>("")
  var report = ""
  var asOf = Day.distantPast
  var to = Day.distantPast
  var currency = Currency(code: "", decimals: 0)
  var version: String?
  var fingerprint: String?
  var definition: String?
  var granted: Located<Stated<Quantity>>?
  var received: Located<Stated<Quantity>>?
  var interest: Located<Stated<Quantity>>?
  var spent: Located<Stated<Quantity>>?
  var lines: [SubmittedLineRecord] = []
  var spending: [SubmittedRowRecord] = []
}

struct SubmittedLineRecord: Sendable {
  var line: Code<BudgetLine>?
  var revised: Located<Stated<Quantity>>?
  var spent: Located<Stated<Quantity>>?
}

struct SubmittedRowRecord: Sendable {
  var id = ""
  var line: Code<BudgetLine>?
  var amount: Located<Quantity>?
}

extension FieldList<SubmissionRecord> {
  static let submission = FieldList(
    "submission", blank: SubmissionRecord(),
    [
      Field("agreement", \.agreement, .code("code"), .essential),
      Field("report", \.report, .text, .required),
      Field("as_of", \.asOf, .day, .essential),
      Field("to", \.to, .day, .essential),
      Field("currency", \.currency, .currency, .essential),
      Field("version", \.version, .text),
      Field("fingerprint", \.fingerprint, .text),
      Field("definition", \.definition, .text),
      Field("granted", at: \.granted, .statedQuantity),
      Field("received", at: \.received, .statedQuantity),
      Field("interest", at: \.interest, .statedQuantity),
      Field("spent", at: \.spent, .statedQuantity),
      Field("lines", each: \.lines, FieldList<SubmittedLineRecord>.submittedLine.format),
      Field("spending", each: \.spending, FieldList<SubmittedRowRecord>.submittedRow.format),
    ])
}

extension FieldList<SubmittedLineRecord> {
  static let submittedLine = FieldList(
    "submitted-line", blank: SubmittedLineRecord(),
    [
      Field("line", \.line, .code("code")),
      Field("revised", at: \.revised, .statedQuantity),
      Field("spent", at: \.spent, .statedQuantity, .essential),
    ])
}

extension FieldList<SubmittedRowRecord> {
  static let submittedRow = FieldList(
    "submitted-row", blank: SubmittedRowRecord(),
    [
      Field("id", \.id, .text, .essential),
      Field("line", \.line, .code("code")),
      Field("amount", at: \.amount, .quantity, .essential),
    ])
}

extension SubmissionRecord {
  func made(_ reading: inout Reading) -> Submission {
    var submission = Submission(agreement: agreement, report: report, asOf: asOf, to: to)
    submission.version = version ?? ""
    submission.fingerprint = fingerprint ?? ""
    submission.definition = definition ?? ""
    submission.granted = reading.money(granted, currency)
    submission.received = reading.money(received, currency)
    submission.interest = reading.money(interest, currency)
    submission.spent = reading.money(spent, currency)
    submission.lines = lines.map { line in
      Submission.Line(
        code: line.line,
        revised: line.revised == nil ? .notApplicable : reading.money(line.revised, currency),
        spent: reading.money(line.spent, currency))
    }
    submission.spending = spending.compactMap { row in
      guard let amount = row.amount, let money = reading.money(amount, currency) else { return nil }
      return SpendingRow(id: row.id, line: row.line, amount: money)
    }
    return submission
  }

  init(_ submission: Submission, in currency: Currency) {
    self.init()
    agreement = submission.agreement
    report = submission.report
    asOf = submission.asOf
    to = submission.to
    self.currency = currency
    version = submission.version
    fingerprint = submission.fingerprint
    definition = submission.definition
    granted = Located(submission.granted.map(\.quantity))
    received = Located(submission.received.map(\.quantity))
    interest = Located(submission.interest.map(\.quantity))
    spent = Located(submission.spent.map(\.quantity))
    lines = submission.lines.map { line in
      SubmittedLineRecord(
        line: line.code,
        revised: line.revised == .notApplicable ? nil : Located(line.revised.map(\.quantity)),
        spent: Located(line.spent.map(\.quantity)))
    }
    spending = submission.spending.map {
      SubmittedRowRecord(id: $0.id, line: $0.line, amount: Located($0.amount.quantity))
    }
  }
}
