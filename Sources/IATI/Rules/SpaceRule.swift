/// A rule of the standard's ruleset (IATI 2.03): an identifier neither starts nor ends with spaces.
///
/// Spaces can only be told of while elements are read: drafts are without them. Those around other
/// codes break no rule and are noted under their path alone.
struct SpaceRule {
  let number: String
  /// Where the identifier stands; these elements are read in no other places than the rule's.
  private let element: ElementName
  /// The attribute that has it; `nil` where the element's text has it.
  private let attribute: ElementName?
  /// Of other identifiers, the type that the rule is about.
  private let type: String?

  private init(_ number: String, _ element: String, _ attribute: String?, type: String? = nil) {
    self.number = number
    self.element = ElementName(element)
    self.attribute = attribute.map { ElementName($0) }
    self.type = type
  }

  private static let all: [SpaceRule] = [
    SpaceRule("1.3.1", "iati-identifier", nil),
    SpaceRule("1.4.1", "provider-org", "provider-activity-id"),
    SpaceRule("1.5.1", "receiver-org", "receiver-activity-id"),
    SpaceRule("1.6.1", "other-identifier", "ref", type: "A3"),
    SpaceRule("1.7.1", "related-activity", "ref"),
    SpaceRule("1.8.1", "participating-org", "ref"),
    SpaceRule("1.9.1", "participating-org", "activity-id"),
    SpaceRule("1.10.1", "provider-org", "ref"),
    SpaceRule("1.11.1", "owner-org", "ref"),
    SpaceRule("1.14.1", "reporting-org", "ref"),
    SpaceRule("1.15.1", "receiver-org", "ref"),
    SpaceRule("1.16.1", "other-identifier", "ref", type: "B1"),
  ]

  private static let typeAttribute = ElementName("type")

  /// The number of the rule that spaces around a value break; `nil` where there is none for the
  /// place.
  static func number(of element: Element, _ attribute: ElementName?) -> String? {
    all.first {
      $0.element == element.name && $0.attribute == attribute
        && ($0.type == nil || $0.type == type(of: element))
    }?.number
  }

  private static func type(of element: Element) -> String? {
    element.attributes.first { $0.name == typeAttribute }
      .map { element.value(of: $0).trimmed.text }
  }
}
