import PortfolioModel
import Store
import Syntax

extension ReportDefinition {
  /// Reads a definition; what is wrong in it is left out and reported.
  ///
  /// - Throws: `Refusal` where the file holds no definition of this version.
  public static func read(
    _ text: [UInt8], name: String, file: String
  ) throws -> (definition: ReportDefinition, findings: [Finding]) {
    var reading = Reading(file: file)
    let record = YAMLParser.parse(text, &reading).flatMap {
      FieldList<DefinitionRecord>.definition.read($0, &reading)
    }
    guard var definition = record?.definition, record?.version?.value == "1" else {
      if let first = reading.findings.first {
        throw Refusal(.inputCannotBeOpened, first.fact, at: first.place, remedy: first.remedy)
      }
      throw Refusal(
        .inputCannotBeOpened,
        Message("unknown-version", ["version": .text(record?.version?.value ?? "")]),
        at: Place(file: file), remedy: Message("unknown-version.help"))
    }
    definition.name = name
    definition.hash = Fingerprint.hash(text)
    let origin = Origin(place: Place(file: file), fields: reading.places)
    let findings = reading.findings + definition.findings(origin)
    // Of sheets with one id the first is made.
    definition.sheets = definition.sheets.enumerated().filter { index, sheet in
      !definition.sheets[..<index].contains { $0.id == sheet.id }
    }.map(\.element)
    return (definition, findings.sortedByPlace())
  }
}
