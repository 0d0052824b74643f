import PortfolioModel
import Syntax

extension FieldList<Publication> {
  static let publication = FieldList(
    "publication", blank: Publication(reporter: PublishedOrganisation(code: "")),
    [
      Field("reporter", \.reporter, .publishedOrganisation),
      Field("participants", each: \.participants, .publishedOrganisation),
      Field("funders", each: \.funders, .reference()),
      Field("tells_spending", \.hasSpending, .yesOrNo),
      Field("descriptions", each: \.descriptions, FieldList<PublishedText>.publishedText.format),
      Field("hierarchy", \.hierarchy, .count),
      Field("humanitarian", \.isHumanitarian, .yesOrNo),
      Field("scope", \.scope, .text),
      Field("collaboration", \.collaboration, .text),
      Field("flow_type", \.classification.flowType, .text),
      Field("finance_type", \.classification.financeType, .text),
      Field("aid_types", each: \.classification.aidTypes, .text),
      Field("tied_status", \.classification.tiedStatus, .text),
      Field("channel", \.classification.channel, .text),
      Field("regions", each: \.regions, FieldList<PublishedCode>.publishedCode.format),
      Field("sectors", each: \.sectors, FieldList<PublishedCode>.publishedCode.format),
      Field("tags", each: \.tags, FieldList<PublishedCode>.publishedCode.format),
      Field("markers", each: \.markers, FieldList<PublishedCode>.publishedCode.format),
      Field(
        "humanitarian_scopes", each: \.humanitarianScopes,
        FieldList<PublishedCode>.publishedCode.format),
      Field("budgets", each: \.budgets, .publishedBudget),
      Field("planned_disbursements", each: \.plannedDisbursements, .plannedDisbursement),
      Field("related", each: \.related, FieldList<RelatedActivity>.related.format),
    ])
}

extension FieldList<PublishedText> {
  static let publishedText = FieldList(
    "published-text", blank: PublishedText(type: nil, text: LocalizedText([:])),
    [
      Field("type", \.type, .text),
      Field("text", \.text, .localizedText),
    ])
}

extension FieldList<PublishedCode> {
  static let publishedCode = FieldList(
    "published-code", blank: PublishedCode(code: ""), shorthand: "code",
    [
      Field("code", \.code, .text, .essential),
      Field("vocabulary", \.vocabulary, .text),
      Field("vocabulary_uri", \.vocabularyURI, .text),
      Field("name", \.name, .localizedText),
      Field("share", \.share, .share),
      Field("significance", \.significance, .text),
      Field("type", \.type, .text),
    ])
}

extension FieldList<RelatedActivity> {
  static let related = FieldList(
    "related-activity", blank: RelatedActivity(activity: "", relation: .parent),
    [
      Field("activity", \.activity, .text, .essential),
      Field("relation", \.relation, .relation, .essential),
    ])
}

extension Format<RelatedActivity.Relation> {
  static let relation = Format.choice(
    "relation",
    [
      "parent": .parent, "child": .child, "sibling": .sibling, "co-funded": .cofunded,
      "third-party": .thirdParty,
    ])
}
