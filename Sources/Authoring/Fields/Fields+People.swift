import PortfolioModel
import Syntax

extension FieldList<Partner> {
  static let partner = FieldList(
    "partner", blank: Partner(name: LocalizedText([:])), shorthand: "name",
    [
      Field("name", \.name, .localizedText, .essential),
      Field("kind", \.kind, .oneOf("partner-kind")),
      Field("role", \.role, .text),
      Field("identifier", \.identifier, .text),
    ])
}

extension FieldList<Lesson> {
  static let lesson = FieldList(
    "lesson", blank: Lesson(text: LocalizedText([:])), shorthand: "text",
    [
      Field("text", \.text, .localizedText, .essential),
      Field("kind", \.kind, .oneOf("lesson-kind")),
      Field("evidence", \.evidence, .text),
      Field("link", \.link, .text),
    ])
}

extension FieldList<ProjectDocument> {
  static let document = FieldList(
    "document", blank: ProjectDocument(title: LocalizedText([:])), shorthand: "title",
    [
      Field("title", \.title, .localizedText, .essential),
      Field("link", \.link, .text),
      Field("date", \.date, .partialDate),
      Field("publication", \.publication, FieldList<PublishedDocument>.publishedDocument.format),
    ])
}

extension FieldList<PublishedDocument> {
  static let publishedDocument = FieldList(
    "published-document", blank: PublishedDocument(),
    [
      Field("description", \.description, .localizedText),
      Field("format", \.format, .text),
      Field("categories", each: \.categories, .text),
      Field("languages", each: \.languages, .text),
    ])
}

/// A mobilised resource as it is written: number and currency apart.
struct MobilisedRecord: Sendable {
  var kind = MobilisedResource.Kind.inKind
  var amount: Located<Stated<Quantity>>?
  var currency: Currency?
  var by: LocalizedText?
  var source: String?
}

extension FieldList<MobilisedRecord> {
  static let mobilised = FieldList(
    "mobilised", blank: MobilisedRecord(),
    [
      Field("kind", \.kind, .oneOf("mobilised-kind"), .essential),
      Field("amount", at: \.amount, .statedQuantity, .required),
      Field("currency", \.currency, .currency),
      Field("by", \.by, .localizedText),
      Field("source", \.source, .text),
    ])
}

extension MobilisedRecord {
  func made(_ reading: inout Reading) -> MobilisedResource {
    var resource = MobilisedResource(kind: kind, amount: reading.money(amount, in: currency))
    resource.by = by
    resource.source = source
    return resource
  }
}

extension MobilisedRecord {
  init(_ resource: MobilisedResource) {
    self.init()
    kind = resource.kind
    amount = Located(resource.amount.map(\.quantity))
    currency = resource.amount.value?.currency
    by = resource.by
    source = resource.source
  }
}
