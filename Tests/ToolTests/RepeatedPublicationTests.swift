import Foundation
import Testing

@testable import folio_benchmark

struct RepeatedPublicationTests {
  private static let publication = """
    <iati-activities version="2.03">
    <iati-activity>
      <iati-identifier> ORG </iati-identifier>
      <reporting-org ref="ORG"/>
      <participating-org ref="ORG" role="1" activity-id="ORG-A"/>
      <related-activity type="2" ref="ORG-A"/>
      <related-activity ref="ORG-B"/>
      <transaction ref="ORG"><provider-org provider-activity-id="ORG" ref="ORG"/></transaction>
    </iati-activity>
    <iati-activity>
      <iati-identifier>ORG-A</iati-identifier>
    </iati-activity>
    </iati-activities>
    """

  private static let first = """
    <iati-activity>
      <iati-identifier> ORG-1 </iati-identifier>
      <reporting-org ref="ORG"/>
      <participating-org ref="ORG" role="1" activity-id="ORG-A-1"/>
      <related-activity type="2" ref="ORG-A-1"/>
      <related-activity ref="ORG-B"/>
      <transaction ref="ORG"><provider-org provider-activity-id="ORG-1" ref="ORG"/></transaction>
    </iati-activity>
    <iati-activity>
      <iati-identifier>ORG-A-1</iati-identifier>
    </iati-activity>
    """

  @Test func `activities are made distinct, organisations stay who they are`() throws {
    try withFiles(["one.xml": Self.publication]) { folder in
      let place = URL(fileURLWithPath: folder).appendingPathComponent("repeated")
      _ = try RepeatedPublication(folder, megabytes: 1, at: place)
      let text = try String(contentsOf: place, encoding: .utf8)
      #expect(text.contains(">\n" + Self.first + "\n"))
      #expect(text.contains("<iati-identifier>ORG-A-2</iati-identifier>"))
    }
  }
}
