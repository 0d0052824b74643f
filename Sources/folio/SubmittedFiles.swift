import Authoring
import Foundation
import PortfolioModel
import Publishing
import ReferenceData
import Reporting

/// The files in which a portfolio keeps what a report said of each of its agreements.
struct SubmittedFiles {
  private let folder: String
  private let texts: [(path: String, text: String)]

  /// - Throws: `Refusal` where another report up to the same day was submitted already.
  init(_ maker: ReportMaker, in folder: String) throws {
    self.folder = folder
    let files = try SubmissionFiles(path: folder)
    texts = try maker.submissions().map {
      files.file(of: $0, in: maker.currency(of: $0.agreement))
    }
    for (path, text) in texts {
      guard let kept = try? String(contentsOfFile: path, encoding: .utf8), kept != text else {
        continue
      }
      throw Refusal(
        .outputCannotBeWritten, Message("submitted-already", ["path": .text(path)]),
        remedy: Message("submitted-already.help"))
    }
  }

  func write() throws {
    try? FileManager.default.createDirectory(
      atPath: folder + "/submitted", withIntermediateDirectories: true)
    for (path, text) in texts { try OutputFile(path: path).write(text) }
  }
}
