import Foundation
import PortfolioModel
import ReferenceData

/// The two streams of a command: data on one, everything else on the other.
enum Terminal {
  /// - Throws: `Refusal` where nobody takes the data: the disk is full, the stream closed.
  static func write(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw Refusal(
        .outputCannotBeWritten, Message("standard-output"),
        remedy: Message("output-cannot-be-written.help"))
    }
  }

  /// Shows findings, each as place, severity, fact and remedy.
  static func show(_ findings: [Finding], _ terms: Terms) {
    let text = findings.map { $0.text(terms) }.joined()
    tell(text)
  }

  /// Shows what is wrong with a portfolio to somebody who asked for something else: where it is
  /// much, the worst of it and how much more there is, which `folio check` tells.
  static func showSome(of problems: Problems, _ terms: Terms) {
    let more = Finding(
      .information, Message("more-findings", ["count": .number(problems.others)]),
      remedy: Message("more-findings.help"))
    show(problems.worst + (problems.others > 0 ? [more] : []), terms)
  }

  /// What cannot be said on the one stream for saying it is not said.
  private static func tell(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Says what is being done, on a terminal that somebody watches, for as long as it takes.
  static func during<Result>(
    _ message: String, _ terms: Terms, _ work: () throws -> Result
  ) rethrows -> Result {
    guard isatty(STDERR_FILENO) == 1 else { return try work() }
    tell(terms["progress.\(message)"])
    // Back to the line's beginning, and the line erased.
    defer { tell("\r\u{1B}[K") }
    return try work()
  }
}

extension Finding {
  /// The finding as a person reads it.
  func text(_ terms: Terms) -> String {
    let start = place.map { $0.text + ": " } ?? ""
    func line(_ label: Message, _ message: Message) -> String {
      terms.text(Message("label", ["label": .message(label), "value": .message(message)])) + "\n"
    }
    let said = start + line(Message("severity.\(severity.rawValue)"), fact)
    return remedy.map { said + "  " + line(Message("help"), $0) } ?? said
  }
}
