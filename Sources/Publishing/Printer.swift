import DocumentModel
import PortfolioModel

/// A format in which documents are printed. A format is a file and a line in `all`.
public struct Printer: Sendable {
  /// The ending of its files, without the dot.
  public let ending: String
  /// Prints the document and tells what had to be cut.
  public let print: @Sendable (Document, OutputFile) throws -> [Finding]

  public static let all: [Printer] = [.workbook, .html, .markdown, .csv, .json]

  /// - Throws: `Refusal` where no format has such an ending.
  public static func forFile(_ path: String) throws -> Printer {
    let parts = (path.split(separator: "/").last ?? "").split(separator: ".")
    let ending = parts.count > 1 ? String(parts[parts.count - 1]) : ""
    if let printer = all.first(where: { $0.ending == ending.lowercased() }) { return printer }
    throw Refusal(
      .misuse, Message("unknown-format", ["ending": .text(ending), "path": .text(path)]),
      remedy: Message(
        "unknown-format.help", ["endings": .list(all.map { .text("." + $0.ending) })]))
  }
}
