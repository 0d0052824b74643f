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

  @Test func `a funder can be asked for by any of its names`() throws {
    try withFiles(["file.xml": Self.publication, "file.aliases.csv": Self.aliases]) { folder in
      let whole = try Self.run(Self.totals, "file.xml", in: folder).output
      for name in ["XX-RIVER", "River Fund", "the fund  of the river"] {
        let asked = try Self.run(Self.totals + ["--funder", name], "file.xml", in: folder)
        #expect(asked.output == whole, "\(name)")
      }
      let unknown = try Self.run(Self.totals + ["--funder", "Sea Fund"], "file.xml", in: folder)
      #expect(unknown.exitCode == 64)
    }
  }

  private static let totals = ["totals", "--by", "funder", "--format", "csv"]

  @Test(arguments: [
    ("file.xml", "file.aliases.csv"), ("files", "files/aliases.csv"),
    ("files", "files/a.aliases.csv"), ("ours", "ours/aliases.csv"),
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

  /// The publication with names in two languages, a donor that only has an identifier, and
  /// partners.
  private static let more = publication.replacing(
    "<activity-status",
    with: """
      <participating-org ref="XX-RIVER" role="1"><narrative>River Fund</narrative>
      <narrative xml:lang="fr">Fonds de la Rivière</narrative></participating-org>
      <participating-org ref="XX-DIG" role="4"><narrative>Diggers</narrative></participating-org>
      <transaction><transaction-type code="1"/><transaction-date iso-date="2024-04-15"/>
      <value value-date="2024-04-15">0.40</value><provider-org ref="XX-OLD"/></transaction>
      <transaction><transaction-type code="3"/><transaction-date iso-date="2024-05-15"/>
      <value value-date="2024-05-15">7</value>
      <receiver-org><narrative>The Digging Company</narrative></receiver-org></transaction>
      <activity-status
      """)

  @Test func `names are written as people write them`() throws {
    let aliases = """
      alias,organisation
      the fund  of the river,FONDS DE LA RIVIERE
      xx-old,Fonds de la Rivière
      River Fund,XX-RIVER
      the digging company,diggers

      """
    try withFiles(["file.xml": Self.more, "file.aliases.csv": aliases]) { folder in
      let check = try Self.run(["check"], "file.xml", in: folder)
      #expect(!check.errors.contains("aliases.csv:5:1: warning"), "\(check.errors)")
      let totals = try Self.run(Self.totals, "file.xml", in: folder)
      #expect(totals.output.contains("XX-RIVER,River Fund,1,Incoming funds,EUR,123.40,4"))
      let partners = try Self.run(
        ["totals", "--by", "partner", "--format", "csv"], "file.xml", in: folder)
      #expect(partners.output.contains("XX-DIG,XX-DIG,3,Disbursement,EUR,7.00,1"))
    }
  }

  @Test func `a row of totals is explained by the rows of all names`() throws {
    let aliases = Self.aliases + "XX-OLD,XX-RIVER\n"
    try withFiles(["file.xml": Self.more, "file.aliases.csv": aliases]) { folder in
      let explained = try Self.run(
        ["explain", "XX-RIVER", "--by", "funder", "--measure", "received", "--format", "csv"],
        "file.xml", in: folder)
      let counted = explained.output.split(separator: "\n").dropFirst()
        .compactMap { $0.split(separator: ",").last }
      #expect(counted.sorted() == ["0.40", "100.00", "20.00", "3.00"])
      let shown = try Self.run(
        ["explain", "XX-RIVER", "--by", "funder", "--measure", "received"], "file.xml", in: folder
      ).output.split(separator: "\n")
      for sum in ["Total ", "As in the totals "] {
        #expect(shown.contains { $0.hasPrefix(sum) && $0.hasSuffix(" 123.40") })
      }
    }
  }

  @Test func `each row still says by which name the file has an organisation`() throws {
    let aliases = Self.aliases + "XX-OLD,XX-RIVER\n"
    try withFiles(["file.xml": Self.more, "file.aliases.csv": aliases]) { folder in
      _ = try Self.run(["report", "flat", "--output", "flat.csv"], "file.xml", in: folder)
      let rows = try text(of: folder + "/flat.csv")
      for name in ["River Fund", "The Fund of the River", "XX-OLD"] {
        #expect(rows.contains("XX-RIVER,River Fund,provider,XX-RIVER,\(name),"))
      }
    }
  }
}
