import PortfolioModel
import Syntax

/// A row of a file of aliases as it is written.
struct AliasRecord: Sendable {
  var alias = ""
  var organisation = ""
  var note: String?
}

extension FieldList<AliasRecord> {
  static let alias = FieldList(
    "alias", blank: AliasRecord(),
    [
      Field("alias", \.alias, .text, .essential),
      Field("organisation", \.organisation, .text, .essential),
      Field("note", \.note, .text),
    ])
}
