import DocumentModel
import PortfolioModel
import Syntax

/// A definition as it is written.
struct DefinitionRecord: Sendable {
  var version: Located<String>?
  var definition = ReportDefinition()
}

extension FieldList<DefinitionRecord> {
  static let definition = FieldList(
    "definition", blank: DefinitionRecord(),
    [
      Field("folio", at: \.version, .text, .essential),
      Field("title", \.definition.title, .localizedText, .required),
      Field("summary", \.definition.summary, .localizedText, .required),
      Field("one_funder", \.definition.isForOneFunder, .yesOrNo),
      Field("own_currency", \.definition.keepsOwnCurrency, .yesOrNo),
      Field("public", \.definition.isPublic, .yesOrNo),
      Field("refuses", each: \.definition.refuses, .named("filter")),
      Field(
        "sheets", each: \.definition.sheets, FieldList<ReportDefinition.Sheet>.sheet.format,
        .required),
    ])
}

extension FieldList<ReportDefinition.Sheet> {
  static let sheet = FieldList(
    "sheet", blank: ReportDefinition.Sheet(),
    [
      Field("id", \.id, .text, .essential),
      Field("title", \.title, .localizedText, .required),
      Field("each", \.each, .named("repetition")),
      Field("needs_currency", \.needsCurrency, .yesOrNo),
      Field("audience", \.audience, .named("audience")),
      Field("blocks", each: \.blocks, FieldList<BlockDefinition>.block.format, .required),
    ])
}

extension FieldList<BlockDefinition> {
  static let block = FieldList(
    "block", blank: BlockDefinition(), shorthand: "block",
    [
      Field("block", \.kind, .named("block-kind"), .essential),
      Field("title", \.title, .localizedText),
      Field("rows", \.rows, .known("rows", among: RowSources.names)),
      Field("columns", each: \.columns, FieldList<ColumnDefinition>.column.format),
      Field("figures", each: \.figures, .known("figure", among: KeyFigure.names)),
      Field("text", each: \.text, .localizedText),
      Field("chart", \.chart, .named("chart-kind")),
      Field("categories", \.categories, .known("column", among: RowSources.columnNames)),
      Field("series", each: \.series, .known("column", among: RowSources.columnNames)),
      Field("down", \.down, .frameworkCode),
      Field("across", each: \.across, .frameworkCode),
      Field("audience", \.audience, .named("audience")),
    ])
}

extension FieldList<ColumnDefinition> {
  static let column = FieldList(
    "column", blank: ColumnDefinition(), shorthand: "column",
    [
      Field("column", \.name, .known("column", among: RowSources.columnNames), .essential),
      Field("heading", \.heading, .localizedText),
      Field("audience", \.audience, .named("audience")),
    ])
}

extension Format where Value: CaseIterable & RawRepresentable<String> & Sendable & Hashable {
  /// One of the names of an enumeration.
  static func named(_ name: String) -> Format {
    .choice(name, Value.allCases.reduce(into: [:]) { $0[$1.rawValue] = $1 })
  }
}

extension Format<Code<Framework>> {
  static let frameworkCode = Format.scalar("framework-code") { text, _ in
    Code(text)
  } write: { code, _ in
    code.text
  }
}

extension Format<String> {
  /// One of several known names.
  static func known(_ name: String, among names: [String]) -> Format {
    .choice(name, names.reduce(into: [:]) { $0[$1] = $1 })
  }
}
