import Foundation
import Testing

/// The view of a country out of a publication that tells who promised money for it. All of it is
/// invented.
struct PublishedCountryTests {
  @Test func `a funder's promise stands in the country view`() throws {
    let publication = """
      <iati-activities version="2.03">
      <iati-activity default-currency="EUR" xml:lang="en">
      <iati-identifier>XX-ORG-1</iati-identifier>
      <reporting-org ref="XX-ORG" type="21"><narrative>Well Keepers</narrative></reporting-org>
      <title><narrative>Wells</narrative></title>
      <recipient-country code="MA" percentage="60"/><recipient-country code="TN" percentage="40"/>
      <transaction><transaction-type code="11"/><transaction-date iso-date="2024-01-15"/>
      <value value-date="2024-01-15">100</value>
      <provider-org ref="XX-RIVER"><narrative>River Fund</narrative></provider-org></transaction>
      </iati-activity>
      </iati-activities>
      """
    try withFiles(["file.xml": publication]) { folder in
      let run = try Folio.run(
        [
          "report", "country", "--portfolio", "file.xml", "--country", "MA", "--as-of",
          "2025-01-31", "--output", "view.md",
        ], in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      let view = try String(contentsOfFile: folder + "/view.md", encoding: .utf8)
      #expect(view.contains("| XX-RIVER | River Fund | 1 | EUR | 60.00 | not stated |"))
      #expect(view.contains("| **Total EUR** |  |  |  | **60.00** |"))
      let partners = try Folio.run(
        ["totals", "--by", "partner", "--format", "csv", "--portfolio", "file.xml"], in: folder)
      #expect(partners.output.contains("XX-RIVER,River Fund,11,Incoming commitment,EUR,100.00,1"))
    }
  }
}
