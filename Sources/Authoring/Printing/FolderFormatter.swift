import PortfolioModel
import Syntax

/// Brings the files of a portfolio folder into canonical form: keys in one order, short records on
/// one line, nothing said that holds anyway.
public struct FolderFormatter {
  private let files: FolderFiles
  private let reader: FolderReader

  /// - Throws: `Refusal` where there is no portfolio at the path.
  public init(path: String) throws {
    files = try FolderFiles(path: path)
    var reader = FolderReader(files: files)
    try reader.readSettings { _ in }
    self.reader = reader
  }

  /// What is to be done with a file.
  public enum Outcome: Sendable {
    case asItShouldBe
    case changed(String)
    /// It is left as it is, for a reason.
    case refused(Finding)
  }

  /// The files with what is to be done with each, in the order of their paths.
  public func outcomes() -> [(file: String, outcome: Outcome)] {
    files.all.compactMap { file in FileKind.of(file).map { (file, outcome(of: file, $0)) } }
  }

  private func outcome(of file: String, _ kind: FileKind) -> Outcome {
    var reading = reader.reading(of: file)
    guard let bytes = files.bytes(of: file, &reading) else {
      return .refused(reading.findings[0])
    }
    let comments = kind.isTable ? nil : YAMLComments(of: bytes)
    if let first = comments?.others.first {
      return .refused(
        Finding(
          .error,
          Message("comments-lost", ["count": .number(comments?.others.count ?? 0)]),
          at: reading.place(first), remedy: Message("comments-lost.help")))
    }
    let writing = Writing(language: reader.language, decimalMark: reader.decimalMark)
    let text = kind.canonical(bytes, &reading, writing)
    if let mistake = reading.findings.first(where: { $0.severity == .error }) {
      return .refused(
        Finding(
          .error, Message("format-mistake"), at: mistake.place,
          remedy: Message("format-mistake.help")))
    }
    guard let text else { return .asItShouldBe }
    let whole = (comments?.heading ?? "") + text
    return Array(whole.utf8) == bytes ? .asItShouldBe : .changed(whole)
  }
}
