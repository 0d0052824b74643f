import Foundation
import Testing

/// Funders that stand under several names, and the file that says that they are one. All of it is
/// invented.
struct AliasTests {
  private static let publication = """
    <iati-activities version="2.03">
    <iati-activity default-currency="EUR" xml:lang="en">
    <iati-identifier>XX-ORG-1</iati-identifier>
    <reporting-org ref="XX-ORG" type="21"><narrative>Well Keepers</narrative></reporting-org>
    <title><narrative>Wells</narrative></title>
    <activity-status code="2"/>
    <transaction><transaction-type code="1"/><transaction-date iso-date="2024-01-15"/>
    <value value-date="2024-01-15">100</value>
    <provider-org ref="XX-RIVER"><narrative>River Fund</narrative></provider-org></transaction>
    <transaction><transaction-type code="1"/><transaction-date iso-date="2024-02-15"/>
    <value value-date="2024-02-15">20</value>
    <provider-org><narrative>River Fund</narrative></provider-org></transaction>
    <transaction><transaction-type code="1"/><transaction-date iso-date="2024-03-15"/>
    <value value-date="2024-03-15">3</value>
    <provider-org><narrative>The Fund of the River</narrative></provider-org></transaction>
    </iati-activity>
    </iati-activities>
    """

  private static let aliases = """
    alias,organisation
    The Fund of the River,River Fund
    River Fund,XX-RIVER
    Nobody,XX-RIVER

    """

  private static func run(_ command: [String], _ portfolio: String, in folder: String) throws -> Run
  {
    try Folio.run(command + ["--portfolio", portfolio, "--as-of", "2025-01-31"], in: folder)
  }

  private static let totals = ["totals", "--by", "funder", "--format", "csv"]

  @Test(arguments: [
    ("file.xml", "file.aliases.csv"), ("files", "files/aliases.csv"), ("ours", "ours/aliases.csv"),
  ])
  func `names that are one are counted as one`(portfolio: String, file: String) throws {
    let files = ["file.xml": Self.publication, "files/a.xml": Self.publication]
    try withFiles(files) { folder in
      let imported = try Folio.run(["import", "iati", "file.xml", "--into", "ours"], in: folder)
      #expect(imported.exitCode == 0)
      let twins = try Self.run(["check"], portfolio, in: folder)
      #expect(twins.errors.contains("\"River Fund\",\"XX-RIVER\""))
      let apart = try Self.run(Self.totals, portfolio, in: folder)
      #expect(apart.output.split(separator: "\n").count == 4)

      try write(Self.aliases, to: folder + "/" + file)
      let check = try Self.run(["check"], portfolio, in: folder)
      #expect(!check.errors.contains("probably one"))
      #expect(check.errors.contains(":4:1: warning: nobody in the portfolio is called 'Nobody'"))
      #expect(
        check.errors.contains(":2:1: information: 'The Fund of the River' counts as 'XX-RIVER'"))
      let totals = try Self.run(Self.totals, portfolio, in: folder)
      #expect(totals.output.split(separator: "\n").count == 2)
      #expect(totals.output.contains("XX-RIVER,River Fund,1,Incoming funds,EUR,123.00,3"))
    }
  }

  @Test func `a load is made anew when the aliases change`() throws {
    try withFiles(["file.xml": Self.publication]) { folder in
      let load = ["load", "file.xml", "--into", "store.sqlite", "--as-of", "2025-01-31"]
      _ = try Folio.run(load, in: folder)
      try write(Self.aliases, to: folder + "/file.aliases.csv")
      _ = try Folio.run(load, in: folder)
      let totals = try Self.run(Self.totals, "store.sqlite", in: folder)
      #expect(totals.output.contains("XX-RIVER,River Fund,1,Incoming funds,EUR,123.00,3"))
    }
  }
}
