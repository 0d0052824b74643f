import CReportDefinitions
import PortfolioModel
import Syntax

/// The definitions that are compiled in.
public enum BuiltInReports {
  /// The texts of the definitions, by name.
  public static let all: [(name: String, text: [UInt8])] =
    (0..<folio_definition_count()).map { position in
      let definition = folio_definition(position)
      return (String(cString: definition.name), definition.text)
    }

  /// The words of the definitions in other languages, which copies of them share.
  public static let translations: Translations = {
    var reading = Reading(file: "translations.yaml")
    let node = YAMLParser.parse(folio_definition_translations().text, &reading)
    let texts = node.flatMap { Format<LocalizedText>.localizedText.list.read($0, &reading) }
    precondition(reading.findings.isEmpty, "the words of the reports cannot be read")
    return Translations(texts ?? [])
  }()
}

extension FolioDefinition {
  fileprivate var text: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: size)) }
}

extension ReportDefinition {
  /// What the report is, in a reader's language.
  public func summary(in language: Language) -> String {
    BuiltInReports.translations.text(summary, in: language) ?? summary.text(in: language)
  }
}
