import PortfolioModel
import Syntax

/// portfolio.yaml as it is written.
struct SettingsRecord: Sendable {
  var version: Located<String>?
  var decimalMark: Unicode.Scalar = "."
  var settings = PortfolioSettings()
}

extension FieldList<SettingsRecord> {
  static let settings = FieldList(
    "portfolio", blank: SettingsRecord(),
    [
      Field("folio", at: \.version, .text, .required),
      Field("title", \.settings.title, .localizedText, .required),
      Field(
        "organisation", \.settings.organisation, FieldList<Organisation>.organisation.format,
        .required),
      Field("notice", \.settings.notice, .localizedText),
      Field("language", \.settings.language, .language),
      Field("currencies", each: \.settings.currencies, .currency),
      Field("basis", \.settings.basis, .oneOf("basis")),
      Field("decimal_mark", \.decimalMark, .decimalMark),
      Field("themes", each: \.settings.themes, FieldList<Theme>.theme.format),
    ])
}

extension FieldList<Organisation> {
  static let organisation = FieldList(
    "organisation", blank: Organisation(),
    [
      Field("code", \.code, .text, .essential),
      Field("name", \.name, .localizedText, .required),
      Field("identifier", \.identifier, .text),
    ])
}

extension FieldList<Theme> {
  static let theme = FieldList(
    "theme", blank: Theme(code: Code(""), title: LocalizedText([:])),
    [
      Field("code", \.code, .code("code"), .essential),
      Field("title", \.title, .localizedText, .required),
    ])
}

extension Format<Unicode.Scalar> {
  static let decimalMark = Format.choice("decimal-mark", [".": ".", ",": ","])
}
