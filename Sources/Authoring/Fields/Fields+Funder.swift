import PortfolioModel
import Syntax

extension FieldList<Funder> {
  static let funder = FieldList(
    "funder", blank: Funder(code: Code(""), name: LocalizedText([:])),
    [
      Field("code", \.code, .reference(), .essential),
      Field("name", \.name, .localizedText),
      Field("identifiers", each: \.identifiers, .text),
      Field("internal", \.isInternal, .yesOrNo),
      Field("type", \.type, .organisationType),
      Field("fiscal_year", \.fiscalYear, FieldList<FiscalYear>.fiscalYear.format),
      Field("note", \.note, .localizedText),
      Field(
        "categories", each: \.categories, FieldList<CategoryMapping>.categoryMapping.format),
      Field("rate_rule", \.rateRule, .oneOf("rate-rule")),
      Field("rules", each: \.rules, FieldList<AgreementRule>.rule.format),
      Field(
        "reports", each: \.reports, FieldList<ReportingObligation>.reportingObligation.format),
    ])
}
