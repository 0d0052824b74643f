import PortfolioModel

/// How a portfolio folder keeps the reports that were submitted from it.
public struct SubmissionFiles {
  private let path: String
  private let decimalMark: Unicode.Scalar

  /// - Throws: `Refusal` where there is no portfolio folder at the path.
  public init(path: String) throws {
    var reader = FolderReader(files: try FolderFiles(path: path))
    try reader.readSettings { _ in }
    self.path = path
    decimalMark = reader.decimalMark
  }

  /// The file of a submission, with its text.
  ///
  /// - Parameter currency: that of its agreement.
  public func file(of submission: Submission, in currency: Currency) -> (path: String, text: String)
  {
    (path + "/" + submission.path, submission.text(in: currency, decimalMark: decimalMark))
  }
}
