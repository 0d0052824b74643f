import PortfolioModel

/// A place, as it is written.
struct LocationDraft: Sendable {
  var reference: String?
  var name: NarrativeDraft?
  var description: NarrativeDraft?
  var activityDescription: NarrativeDraft?
  var identifiers: [CodeDraft] = []
  var administrative: [CodeDraft] = []
  var position: String?
}

/// A point on the earth, as it is written.
struct PointDraft: Sendable {
  var position = ""
}

extension ElementList<PointDraft> {
  static let position = ElementList(
    "pos", blank: PointDraft(), [.text("Degrees north and east.") { $1.position = $0 }])

  static let point = ElementList(
    "point", blank: PointDraft(),
    [
      .attribute("srsName", "By what degrees are counted: WGS 84.") { _, _ in },
      .element("pos", "Degrees north and east.", .position) { $1 = $0 },
    ])
}

extension ElementList<LocationDraft> {
  static let location = ElementList(
    "location", blank: LocationDraft(),
    [
      .attribute("ref", "The publisher's own code of it.") { $1.reference = $0 },
      .narratives("name", "Its name.") { $1.name = $0 },
      .narratives("description", "What place it is.") { $1.description = $0 },
      .narratives("activity-description", "What is done there.") { $1.activityDescription = $0 },
      .element("location-id", "Its code in a gazetteer.", .vocabularyCode) {
        $1.identifiers.append($0)
      },
      .element("administrative", "The region or district that it is in.", .vocabularyCode) {
        $1.administrative.append($0)
      },
      .element("point", "Where it is.", .point) { $1.position = $0.position },
    ])
}
