import Authoring
import PortfolioModel
import ReferenceData

/// What an import of rates says of itself.
struct RateImportReport {
  private let result: RateImport
  private let terms: Terms
  private let portfolio: String

  init(_ result: RateImport, _ terms: Terms, portfolio: String) {
    self.result = result
    self.terms = terms
    self.portfolio = portfolio
  }

  /// How many corrections are shown before they are only counted.
  private static let mostChanges = 20

  /// What is corrected, what became of everything else, and what was written.
  func text(isDry: Bool) -> String {
    (result.files.flatMap { lines(of: $0, isDry: isDry) } + asides)
      .map { terms.text($0) + "\n" }.joined()
  }

  private func lines(of file: RateFile, isDry: Bool) -> [Message] {
    let changes = file.changes.prefix(Self.mostChanges).map { change in
      Message(
        "rates.changed",
        [
          "from": .text(change.new.from.code), "to": .text(change.new.to.code),
          "day": .day(change.new.effective), "old": .quantity(change.old.value),
          "new": .quantity(change.new.value),
        ])
    }
    let rest = file.changes.count - changes.count
    let more = rest > 0 ? [Message("rates.changed-more", ["count": .number(rest)])] : []
    let counts = Message(
      "rates.counts",
      [
        "added": .number(file.addedCount), "changed": .number(file.changes.count),
        "unchanged": .number(file.unchangedCount),
      ])
    let path = ["path": PortfolioModel.Argument.text(portfolio + "/" + file.path)]
    let outcome =
      !file.isChanged ? "import.unchanged" : isDry ? "import.would-write" : "import.written"
    return changes + more + [counts, Message(outcome, path)]
  }

  /// What became no rate, where there is any.
  private var asides: [Message] {
    let counts = result.counts
    let left = counts.leftAside.sorted().map { PortfolioModel.Argument.text($0) }
    return [
      ("rates.not-quoted", counts.notQuoted), ("rates.repeated", counts.repeated),
      ("rates.too-early", counts.tooEarly), ("rates.left-aside", left.count),
    ].filter { $0.1 > 0 }.map { Message($0.0, ["count": .number($0.1), "codes": .list(left)]) }
  }
}
