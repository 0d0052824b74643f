import IATI
import PortfolioModel
import Testing

/// What activities become.
struct ActivityTests {
  private static let wells = """
    <description type="1"><narrative>New wells</narrative>
      <narrative xml:lang="FR">Nouveaux puits</narrative></description>
    <description type="3"><narrative>Farmers</narrative></description>
    <participating-org ref="XX-DONOR" type="10" role="1"><narrative>Donor (invented)</narrative>
    </participating-org>
    <participating-org type="22" role="4" activity-id="XX-DO-7">
      <narrative>Pump Makers (invented)</narrative></participating-org>
    <other-identifier ref="W-1" type="A1"/>
    <activity-status code="2"/>
    <activity-date type="1" iso-date="2024-01-01Z"/>
    <activity-date type="2" iso-date="2024-02-01T10:00:00+01:00"/>
    <activity-date type="3" iso-date="2025-12-31"/>
    <recipient-country code="ma" percentage="60"/>
    <recipient-country code="TN" percentage="40"/>
    <location ref="L1"><name><narrative>Agadir</narrative></name>
      <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>30.42 -9.6</pos></point>
    </location>
    <sector vocabulary="1" code="14032" percentage="100"/>
    <sector vocabulary="8" code="6.1" percentage="50"/>
    <tag vocabulary="2" code="6"/>
    <policy-marker vocabulary="1" code="7" significance="2"/>
    <related-activity type="1" ref="XX-ORG-0"/>
    """

  @Test func `an activity is a project`() throws {
    let read = try Activities(Activities.activity(Self.wells))
    let project = try #require(read.project)
    #expect(project.code.text == "XX-ORG-1")
    #expect(project.description?[.french] == "Nouveaux puits")
    #expect(project.targetGroups.map { $0.text(in: .english) } == ["Farmers"])
    #expect(project.identifiers == [Identifier(system: "A1", value: "W-1")])
    #expect(project.status?.status == .implementation)
    #expect(project.parent?.text == "XX-ORG-0")
    #expect(project.locations.first?.longitude?.plainText == "-9.6")
    #expect(project.environment.score(of: .adaptation) == 2)
    #expect(project.partners.map { $0.name.text(in: .english) } == ["Pump Makers (invented)"])
  }

  @Test func `dates with a zone or a time are dates`() throws {
    let dates = try #require(try Activities(Activities.activity(Self.wells)).project?.dates.first)
    #expect(dates.plannedStart?.isoText == "2024-01-01")
    #expect(dates.actualStart?.isoText == "2024-02-01")
    #expect(dates.plannedEnd?.isoText == "2025-12-31")
    #expect(dates.actualEnd == nil)
  }

  @Test func `countries, sectors and goals have their parts of the money`() throws {
    let project = try #require(try Activities(Activities.activity(Self.wells)).project)
    #expect(
      project.countries.map { "\($0.country) \($0.share?.text ?? "")" } == ["MA 60 %", "TN 40 %"])
    #expect(project.sectors.map(\.sector.text) == ["14032"])
    #expect(project.tags.map { $0.node?.text } == ["6", "6.1"])
    #expect(project.tags.map(\.basis) == [.stated, .stated])
    #expect(project.tags.last?.weight == Share(1, of: 2))
  }

  @Test func `codes in other letters are understood and told of`() throws {
    let shown = try Activities(Activities.activity(Self.wells)).shown
    #expect(
      shown.contains(
        "file.xml:18: information: recipient-country/@code: codes such as 'ma' are written in "
          + "other letters than their list has; times: 1"))
  }

  @Test func `participants keep their roles and activities`() throws {
    let publication = try #require(
      try Activities(Activities.activity(Self.wells)).project?.publication)
    #expect(publication.reporter.code == "XX-ORG")
    #expect(publication.participants.map(\.role) == [.funding, .implementing])
    #expect(publication.participants.map(\.code) == ["XX-DONOR", "Pump Makers (invented)"])
    #expect(publication.participants.map(\.activity) == [nil, "XX-DO-7"])
    #expect(publication.onlyFunder?.code == "XX-DONOR")
  }

  @Test func `what has no place is counted by its path`() throws {
    let read = try Activities(
      Activities.activity(
        """
        <contact-info type="1"><email>a@example.org</email></contact-info>
        <contact-info type="1"><email>b@example.org</email></contact-info>
        <own:note xmlns:own="http://example.org/own">Kept elsewhere</own:note>
        """))
    #expect(read.findings.count { $0.rule == "iati-note.not-kept" } == 2)
    #expect(
      read.shown.contains {
        $0.hasSuffix("contact-info: Folio has no place for it and does not keep it; times: 2")
      })
    #expect(read.shown.contains { $0.contains(": own:note: Folio has no place for it") })
  }

  @Test func `an activity without an identifier is kept under its place`() throws {
    let read = try Activities(
      "<iati-activity>" + Activities.transaction("4", "1") + "</iati-activity>")
    #expect(read.project?.code.text == "file.xml:2")
    #expect(read.findings.contains { $0.rule == "iati-no-identifier" })
  }

  @Test func `an activity that stands twice counts once, and the other is left out`() throws {
    let activity = Activities.activity(Activities.transaction("4", "100.50"), as: "XX-1")
    let read = try Activities(files: [
      "a.xml": Activities.data(activity), "b.xml": Activities.data(activity),
    ])
    #expect(read.amounts(.expenditure) == ["EUR 100.50"])
    #expect(read.portfolio.leftOut.map(\.reason) == [.repeated])
    #expect(read.portfolio.leftOut.map { $0.quantity?.plainText } == ["100.5"])
    #expect(
      read.shown.contains(
        "b.xml:2: error: the activity 'XX-1' was read already at a.xml:2; this one is left out"))
  }
}
