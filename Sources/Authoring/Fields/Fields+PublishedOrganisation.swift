import PortfolioModel
import Syntax

/// An organisation as it is written: where it has an identifier, that is its code.
private struct OrganisationRecord: Sendable {
  var organisation = PublishedOrganisation(code: "")
  var code: String?
}

extension FieldList<OrganisationRecord> {
  fileprivate static let organisation = FieldList(
    "published-organisation", blank: OrganisationRecord(),
    [
      Field("identifier", \.organisation.identifier, .text),
      Field("code", \.code, .text),
      Field("name", \.organisation.name, .localizedText),
      Field("type", \.organisation.type, .text),
      Field("role", \.organisation.role, .organisationRole),
      Field("activity", \.organisation.activity, .text),
    ])
}

extension Format<PublishedOrganisation> {
  static let publishedOrganisation = FieldList<OrganisationRecord>.organisation.format.making {
    record, _ in
    var organisation = record.organisation
    organisation.code = record.code ?? organisation.identifier ?? ""
    return organisation
  } from: { (organisation: PublishedOrganisation) in
    let isIdentified = organisation.identifier == organisation.code
    return OrganisationRecord(
      organisation: organisation, code: isIdentified ? nil : organisation.code)
  }
}

extension Format<PublishedOrganisation.Role> {
  static let organisationRole = Format.choice(
    "organisation-role",
    [
      "funding": .funding, "accountable": .accountable, "extending": .extending,
      "implementing": .implementing,
    ])
}
