import Authoring
import Checks
import DocumentModel
import PortfolioModel
import ReferenceData

@testable import Reporting

/// The terms that the sources ask for.
enum TermUse {
  /// Keys that stand in the sources as they are.
  static let literal: Set<String> = Set(SourceText.all.flatMap(literals))

  private static func literals(of source: SourceText) -> [String] {
    let calls = ["Message(", "word(", "terms[", "self["].flatMap { source.calls($0) }
    return calls.compactMap(\.first).flatMap(\.literals)
  }

  /// Keys that are made of a prefix and a name.
  static let made: Set<String> = Set(
    names.flatMap { prefix, names in names.map { "\(prefix).\($0)" } } + fields + formats + codes
      + findings)

  private static let names: [(String, [String])] = [
    ("transaction-type", TransactionType.allCases.map(\.name)),
    ("status", ProjectStatus.allCases.map(\.rawValue)),
    ("severity", Severity.allCases.map(\.rawValue)),
    ("basis", AccountingBasis.allCases.map(\.rawValue)),
    ("budget-basis", BudgetBasis.allCases.map(\.rawValue)),
    ("lesson-kind", Lesson.Kind.allCases.map(\.rawValue)),
    ("tag-basis", Tag.Basis.allCases.map(\.rawValue)),
    ("rate-kind", Rate.Kind.allCases.map(\.rawValue)),
    ("rate-rule", RateRule.allCases.map(\.rawValue)),
    ("direction", inFiles("Reporting/ConversionExplanation", #""direction\.([a-z]+)""#)),
    ("rates", inFiles("folio/RateImportReport", #"\("rates\.([a-z-]+)", "#)),
    ("block", BlockDefinition.Kind.allCases.map(\.rawValue)),
    ("figure", KeyFigure.names),
    ("result-level", ProjectResult.Level.allCases.map(\.rawValue)),
    ("indicator-kind", Indicator.Kind.allCases.filter { $0 != .number }.map(\.rawValue)),
    ("headcount", Indicator.Headcount.allCases.map(\.rawValue)),
    ("rating", Rating.allCases.map(\.rawValue)),
    ("sex", Disaggregate.Sex.allCases.map(\.rawValue)),
    ("disability", Disaggregate.Disability.allCases.map(\.rawValue)),
    ("axis", Disaggregate.Axis.allCases.map(\.rawValue)),
    ("country-role", CountryRole.allCases.map(\.rawValue)),
    ("partner-kind", Partner.Kind.allCases.map(\.rawValue)),
    ("mobilised-kind", MobilisedResource.Kind.allCases.map(\.rawValue)),
    ("chart-kind", Chart.Kind.allCases.map(\.rawValue)),
    ("date", inFiles("ReportContext+Project", #"\("([a-z]+-[a-z]+)", dates\."#)),
    ("project", inFiles("ReportContext+Project", #"fact\("([a-z-]+)""#)),
    ("country", inFiles("ReportContext+Country", #"fact\("([a-z-]+)""#)),
    ("rows", RowSources.names + inFiles("Reporting/Rows/", #"static let name = "([a-z-]+)""#)),
    ("column", columns + ["code", "name", "list", "other_names", "parent", "naming", "until"]),
    ("gap", inFiles("Store/SQL/Schema", #"static let \w+ = "\(([a-z ]+)\)""#)),
    ("language", Language.spoken.map(\.code)),
    ("count", KeyFigure.counted + inFiles("folio/Verbs/CheckCommand", #"counted\(\s*"([a-z]+)""#)),
    ("list", ReferenceList.allCases.map(\.rawValue)),
    ("iati-rule", inFiles("IATI/Rules/", #"Breach\(\s*"([a-z-]+)""#)),
    ("progress", inFiles("folio/", #"during\("([a-z]+)", terms"#)),
    ("cover", inFiles("Reporting/Blocks/ReportMaker+Cover", #"fact\("([a-z-]+)""#)),
    ("agreement", inFiles("Reporting/Blocks/ReportContext+Agreement", #"fact\("([a-z-]+)""#)),
    ("funder-basis", inFiles("Store/Loading/FunderRule", #"basis: \.([a-z]+)\)"#) + ["stated"]),
    ("left-out", LeftOut.Reason.allCases.map(\.rawValue)),
    ("note.left-out", LeftOut.Reason.allCases.map(\.rawValue)),
    ("xml", inFiles("IATI/XML/XMLMistake", #"    case ([a-z]+)\n"#)),
    (
      "iati-note",
      inFiles("IATI/Elements/ElementReading", #"case \w+ = "([a-z-]+)""#).flatMap {
        [$0, "\($0).help"]
      }
    ),
    (
      "alias",
      inFiles("Alias", #"finding\(\s*"alias\.([a-z]+)""#).flatMap { [$0, "\($0).help"] }
        + inFiles("Renaming", #"finding\(\s*"alias\.([a-z]+)""#).flatMap { [$0, "\($0).help"] }
    ),
    ("signature", ["prepared-by", "certified-by", "place-and-date"]),
    ("filter", filters), ("filter.all", filters.filter { $0 != "as-of" }),
    ("shares-of", ["countries", "themes", "sectors", "tags", "projects"]),
    ("check", Check.names.flatMap { name in [name] + ["why", "else"].map { "\(name).\($0)" } }),
    ("file", FileKind.all.map(\.name)),
    ("report-kind", ReportingObligation.Kind.allCases.map(\.rawValue)),
    ("report-stage", ReportingObligation.Stage.allCases.map(\.rawValue)),
    ("explain", ["why", "do", "else"]),
    ("deadline-status", Deadline.Status.allCases.map(\.rawValue)),
    ("rule-status", RuleFigures.Status.allCases.map(\.rawValue)),
    ("rule-base", AgreementRule.Base.allCases.map(\.rawValue)),
    ("amendment-kind", Amendment.Kind.allCases.map(\.rawValue)),
    ("entity", ChangeRows.Row.Entity.allCases.map(\.rawValue)),
    ("span", CalendarSpan.Unit.allCases.map(\.rawValue)),
  ]

  private static let filters = inFiles("ReportContext+Filters", #"filter\("([a-z-]+)""#)

  private static let columns: [String] = {
    let divisions = Dimension.allCases
      .filter { $0 != .agreementCurrency && $0 != .funderBasis }.map(\.rawValue)
    return RowSources.columnNames + TotalsTable.Figure.byName.keys
      + inFiles("Reporting/Rows/", #"ReportColumn\(\s*(?:sum: )?"([a-z_]+)""#)
      + inFiles("Totals/Explanation", #"\("([a-z_]+)", \.[a-z]"#)
      + inFiles("Reporting/ConversionExplanation", #"column\("([a-z_]+)""#)
      + divisions + divisions.map { "\($0)_name" }
  }()

  static func inFiles(_ path: String, _ pattern: String) -> [String] {
    SourceText.all.filter { $0.path.contains(path) }.flatMap { $0.text.captures(of: pattern) }
  }
}

extension TermUse {
  /// Each list of fields with its keys, as the sources declare them.
  static let lists: [(name: String, keys: [String])] = SourceText.all.flatMap { source in
    source.text.captures(of: #"(FieldList\(\s*"[a-z-]+"|Field\(\s*"[a-z_]+")"#)
      .reduce(into: [(name: String, keys: [String])]()) { lists, opening in
        let name = opening.literals.first ?? ""
        if opening.hasPrefix("FieldList") {
          lists.append((name, []))
        } else if !lists.isEmpty {
          lists[lists.count - 1].keys.append(name)
        }
      }
  }

  private static let fields = lists.flatMap { list in
    ["record.\(list.name)"] + list.keys.map { "field.\(list.name).\($0)" }
  }

  /// Rows of CSV are never of the wrong shape.
  private static let formats =
    lists.map(\.name).filter {
      !["transaction", "rate", "crosswalk", "control", "obligation", "alias"].contains($0)
    }.map {
      "format.\($0)"
    }
    + [
      // The choices of a score are made in a function.
      ["score"], inFiles("Syntax/Fields/", #"Format(?:\.scalar|\.choice)?\(\s*"([a-z-]+)""#),
      inFiles("Reporting/Definition/", #"Format(?:\.scalar)?\(\s*"([a-z-]+)""#),
      inFiles("Authoring/", #"Format(?:\.scalar|\.choice)?\(\s*"([a-z-]+)""#),
      inFiles("Fields+", #"\.(?:oneOf|named|code|known)\(\s*"([a-z-]+)""#),
      inFiles("folio/", #"choice\(\s*[$0a-z]+, "([a-z-]+)""#),
    ].joined().flatMap { ["format.\($0)", "format.\($0).help"] }

  /// The facts of checks and what to do about them.
  private static let findings: [String] = {
    let facts = Check.all.flatMap { [$0.name] + $0.facts }
    return Set(facts).flatMap { [$0, "\($0).help"] }
  }()

  private static let codes: [String] = {
    let kinds = inFiles("Authoring/", #"enum EntityKind: String \{\s*case ([a-z, ]+)"#)
      .flatMap { $0.split(separator: ", ").map(String.init) }
    return kinds.flatMap { ["unknown-\($0)", "unknown-\($0).help", "duplicate-\($0)"] }
  }()
}
