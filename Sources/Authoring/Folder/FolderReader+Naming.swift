import PortfolioModel
import ReferenceData
import Syntax

extension FolderReader {
  /// The funder under the name that the portfolio gives it, else under that by which everybody
  /// knows it, else under its code, which is reported.
  mutating func named(_ sourced: Sourced<Funder>) -> Sourced<Funder> {
    var sourced = sourced
    let funder = sourced.value
    guard funder.name.isEmpty else { return sourced }
    if let known = KnownFunders.name(ofOneCalled: funder.identifiers + [funder.code.text]) {
      sourced.value.name = known
      return sourced
    }
    findings.append(
      Finding(
        .error, .missingKey("name", in: "funder"), at: sourced.origin?.place,
        remedy: .missingKeyHelp("name", in: "funder")))
    sourced.value.name = LocalizedText(funder.code.text, in: language)
    return sourced
  }

  /// The portfolio's texts in other languages.
  mutating func readTranslations() -> [LocalizedText] {
    files.translations.flatMap { file -> [LocalizedText] in
      var reading = reading(of: file)
      defer { finish(reading) }
      guard let bytes = files.bytes(of: file, &reading),
        let node = YAMLParser.parse(bytes, &reading)
      else { return [] }
      return Format<LocalizedText>.localizedText.list.read(node, &reading) ?? []
    }
  }

  /// What the portfolio's crosswalks say about nodes that there are.
  mutating func readCrosswalks() -> [Crosswalk] {
    var crosswalks: [Crosswalk] = []
    for file in files.crosswalks {
      var reading = reading(of: file)
      guard let bytes = files.bytes(of: file, &reading) else {
        finish(reading)
        continue
      }
      var rows: [(Crosswalk, Place)] = []
      FieldList<Crosswalk>.crosswalk.readRows(of: bytes, &reading) { outcome, reading in
        if case .record(let crosswalk, let position) = outcome {
          rows.append((crosswalk, reading.place(position)))
        }
      }
      finish(reading)
      crosswalks += rows.filter { row, place in
        [
          Tag(framework: row.framework, node: row.node),
          Tag(framework: row.toFramework, node: row.toNode),
        ]
        .allSatisfy { isKnown($0, at: place) }
      }.map(\.0)
    }
    return crosswalks
  }
}
