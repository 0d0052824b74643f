import PortfolioModel
import Syntax

extension FolderReader {
  /// Hands over what the organisation's books say of their own.
  mutating func readBooks(into sink: (PortfolioPart) throws -> Void) throws {
    let controls = rows(files.controls, FieldList<ControlRecord>.control, ControlRecord.made) {
      [(.project, $0.project?.named()), (.agreement, $0.agreement?.named())]
    }
    if !controls.isEmpty { try sink(.controls(controls)) }
    let obligations = rows(
      files.obligations, FieldList<ObligationRecord>.obligation, ObligationRecord.made
    ) {
      [(.project, $0.project?.named()), (.agreement, $0.agreement?.named())]
    }
    if !obligations.isEmpty { try sink(.obligations(obligations)) }
    let submissions = readSubmissions()
    if !submissions.isEmpty { try sink(.submissions(submissions)) }
  }

  /// The reports that were submitted under agreements that there are.
  private mutating func readSubmissions() -> [Sourced<Submission>] {
    files.submitted.compactMap { file in
      guard
        let submission = record(
          file, FieldList<SubmissionRecord>.submission, SubmissionRecord.made),
        isKnown(
          .agreement, submission.value.agreement.text,
          at: submission.origin?.place(of: "agreement"))
      else { return nil }
      return submission
    }
  }

  /// Reports the mistakes of mappings, which tell nothing of the portfolio itself.
  mutating func checkMappings() {
    for file in files.mappings {
      var reading = reading(of: file)
      let node = files.bytes(of: file, &reading).flatMap { YAMLParser.parse($0, &reading) }
      let mapping = node.flatMap { FieldList<LedgerMapping>.mapping.read($0, &reading) }
      finish(reading)
      guard let mapping, let node else { continue }
      let origin = Origin(place: reading.place(node.position), fields: reading.places)
      findings += mapping.mistakes(origin)
    }
  }

  /// A code and where it stands.
  fileprivate typealias Named = (code: String, position: Position)

  /// What the rows of files make that name only what is known.
  private mutating func rows<Record, Value>(
    _ files: [String], _ list: FieldList<Record>, _ made: (Record) -> (inout Reading) -> Value?,
    naming: (Record) -> [(EntityKind, Named?)]
  ) -> [Sourced<Value>] {
    var values: [Sourced<Value>] = []
    for file in files {
      var reading = reading(of: file)
      if let bytes = self.files.bytes(of: file, &reading) {
        list.readRows(of: bytes, &reading) { outcome, reading in
          guard case .record(let record, let position) = outcome else { return }
          var isSound = true
          for case (let kind, let named?) in naming(record)
          where !isKnown(kind, named.code, at: reading.place(named.position)) {
            isSound = false
          }
          guard let value = made(record)(&reading), isSound else { return }
          values.append(Sourced(value, from: Origin(place: reading.place(position))))
        }
      }
      finish(reading)
    }
    return values
  }
}

extension Located {
  /// The code with its place.
  fileprivate func named<Entity>() -> FolderReader.Named where Value == Code<Entity> {
    (value.text, position)
  }
}
