import PortfolioModel
import ReferenceData
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
      Field("fiscal_year", \.settings.fiscalYear, FieldList<FiscalYear>.fiscalYear.format),
      Field("rate_rule", \.settings.rateRule, .oneOf("rate-rule")),
      Field(
        "redenominations", each: \.settings.redenominations,
        FieldList<Redenomination>.redenomination.format),
      Field("decimal_mark", \.decimalMark, .decimalMark),
      Field("themes", each: \.settings.themes, FieldList<Theme>.theme.format),
      Field("regions", each: \.settings.regions, FieldList<Region>.region.format),
      Field(
        "indicators", each: \.settings.indicators,
        FieldList<SharedIndicator>.sharedIndicator.format),
      Field("rating", \.settings.rating, FieldList<RatingRule>.rating.format),
      Field("category_scheme", \.settings.categoryScheme, .categoryScheme),
      Field(
        "categories", each: \.settings.categories,
        FieldList<BudgetCategory>.category.format),
      Field(
        "country_names", each: \.settings.countryNames,
        FieldList<CountryName>.countryName.format),
      Field("checks", each: \.settings.ruleSettings, FieldList<RuleSetting>.ruleSetting.format),
    ])
}

extension SettingsRecord {
  init(_ settings: PortfolioSettings, _ writing: Writing) {
    self.init()
    version = Located("1")
    decimalMark = writing.decimalMark
    self.settings = settings
  }
}

extension FieldList<RuleSetting> {
  static let ruleSetting = FieldList(
    "rule-setting", blank: RuleSetting(rule: "", reason: LocalizedText([:])),
    [
      Field("check", \.rule, .text, .essential),
      Field("severity", \.weight, .oneOf("rule-weight"), .essential),
      Field("reason", \.reason, .localizedText, .essential),
    ])
}

extension FieldList<FiscalYear> {
  static let fiscalYear = FieldList(
    "fiscal-year", blank: FiscalYear.calendar,
    [
      Field("starts", \.starts, .dayOfYear, .essential),
      Field("named_by", \.namedBy, .oneOf("fiscal-year-name")),
    ])
}

extension FieldList<Region> {
  static let region = FieldList(
    "region", blank: Region(code: Code(""), title: LocalizedText([:])),
    [
      Field("code", \.code, .code("code"), .essential),
      Field("title", \.title, .localizedText, .required),
      Field("countries", each: \.countries, .country, .required),
    ])
}

extension FieldList<BudgetCategory> {
  static let category = FieldList(
    "category", blank: BudgetCategory(code: "", title: LocalizedText([:])),
    [
      Field("code", \.code, .text, .essential),
      Field("title", \.title, .localizedText, .required),
    ])
}

extension FieldList<CountryName> {
  static let countryName = FieldList(
    "country-name", blank: CountryName(country: Code(""), name: LocalizedText([:])),
    [
      Field("country", \.country, .country, .essential),
      Field("name", \.name, .localizedText, .essential),
    ])
}

extension FieldList<SharedIndicator> {
  static let sharedIndicator = FieldList(
    "shared-indicator", blank: SharedIndicator(code: Code(""), title: LocalizedText([:])),
    [
      Field("code", \.code, .code("code"), .essential),
      Field("title", \.title, .localizedText, .required),
      Field("kind", \.kind, .oneOf("indicator-kind")),
      Field("unit", \.unit, .localizedText),
    ])
}

extension FieldList<RatingRule> {
  static let rating = FieldList(
    "rating", blank: RatingRule(),
    [
      Field("green", \.green, .share),
      Field("amber", \.amber, .share),
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

extension Format<String> {
  static let categoryScheme = Format.choice(
    "category-scheme", BudgetCategories.names.reduce(into: [:]) { $0[$1] = $1 })
}

extension Format<Unicode.Scalar> {
  static let decimalMark = Format.choice("decimal-mark", [".": ".", ",": ","])
}
