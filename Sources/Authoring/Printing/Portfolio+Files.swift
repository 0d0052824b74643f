import PortfolioModel
import Syntax

extension Portfolio {
  /// The portfolio as the files of a folder, by their paths: what is read from them is the
  /// portfolio again.
  public func files(decimalMark: Unicode.Scalar = ".") -> [String: String] {
    let writing = Writing(language: settings.language, decimalMark: decimalMark)
    var files = [
      FolderFiles.settings: FieldList.settings.text(of: SettingsRecord(settings, writing), writing)
    ]
    if !funders.isEmpty {
      files["funders.yaml"] = FieldList.funder.text(ofAll: funders.map(\.value), writing)
    }
    if !settings.translations.isEmpty {
      // Each names its languages, whatever the portfolio's is.
      let format = Format<LocalizedText>.localizedText
      let open = Writing(language: Language(code: "und"), decimalMark: decimalMark)
      files["translations.yaml"] = YAMLPrinter.text(
        of: Node(.sequence(settings.translations.compactMap { format.write($0, open) })))
    }
    for framework in settings.frameworks {
      files["frameworks/\(framework.code.text.fileName).yaml"] =
        FieldList.framework.text(of: FrameworkRecord(framework), writing)
    }
    for project in projects.map(\.value) {
      files["projects/\(project.code.text.fileName).yaml"] =
        FieldList.project.text(of: ProjectRecord(project, writing), writing)
    }
    for agreement in agreements.map(\.value) {
      files["agreements/\(agreement.code.text.fileName).yaml"] =
        FieldList.agreement.text(of: AgreementRecord(agreement), writing)
    }
    for submission in submissions.map(\.value) {
      let agreement = agreements.first { $0.value.code == submission.agreement }
      guard let currency = agreement?.value.currency else { continue }
      files[submission.path] = submission.text(in: currency, writing)
    }
    files.merge(tables(writing)) { first, _ in first }
    return files
  }

  private func tables(_ writing: Writing) -> [String: String] {
    var files: [String: String] = [:]
    if !settings.crosswalks.isEmpty {
      files["crosswalks/crosswalks.csv"] = FieldList.crosswalk.csv(
        of: settings.crosswalks, writing)
    }
    if !rates.isEmpty {
      files["rates/rates.csv"] = FieldList.rate.csv(of: rates.map(RateRecord.init), writing)
    }
    let years = Dictionary(grouping: transactions.map(\.value)) { $0.date.year }
    for (year, rows) in years {
      files["transactions/\(year).csv"] = FieldList.transaction.csv(
        of: rows.map(TransactionRecord.init), writing)
    }
    if settings.hasLedger, years.isEmpty {
      files["transactions/ledger.csv"] = FieldList.transaction.csv(of: [], writing)
    }
    if !controls.isEmpty {
      files["controls.csv"] = FieldList.control.csv(
        of: controls.map { ControlRecord($0.value) }, writing)
    }
    if !obligations.isEmpty {
      files["obligations.csv"] = FieldList.obligation.csv(
        of: obligations.map { ObligationRecord($0.value) }, writing)
    }
    return files
  }
}

extension Submission {
  /// The file in a portfolio folder that keeps it.
  var path: String { "submitted/\(agreement.text.fileName)-\(to.isoText).yaml" }

  /// The text of that file.
  ///
  /// - Parameter currency: that of the agreement.
  func text(in currency: Currency, decimalMark: Unicode.Scalar) -> String {
    text(in: currency, Writing(decimalMark: decimalMark))
  }

  fileprivate func text(in currency: Currency, _ writing: Writing) -> String {
    FieldList.submission.text(of: SubmissionRecord(self, in: currency), writing)
  }
}

extension FieldList {
  /// The record as the text of a file of its own.
  func text(of record: Record, _ writing: Writing) -> String {
    YAMLPrinter.text(of: written(record, writing))
  }

  /// The records as the text of a file that lists them.
  func text(ofAll records: [Record], _ writing: Writing) -> String {
    YAMLPrinter.text(of: Node(.sequence(records.map { written($0, writing) })))
  }
}

extension String {
  /// The code as the name of a file: small letters and digits, all else as dashes and points.
  fileprivate var fileName: String {
    let plain = lowercased().map { letter in
      letter.isASCII && (letter.isLetter || letter.isNumber || "-_.".contains(letter))
        ? letter : Character("-")
    }
    // Two codes that differ in what is no letter must not share a file.
    let isPlain = String(plain) == lowercased() && !hasPrefix(".")
    return isPlain
      ? String(plain) : "f" + String(plain) + "-" + utf8.map { String($0, radix: 16) }.joined()
  }
}
