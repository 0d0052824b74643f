import Foundation
import Testing

/// What becomes of files of aliases when publications are imported. All of it is invented.
struct AliasImportTests {
  private static func publication(_ identifier: String, _ providers: String) -> String {
    """
    <iati-activities version="2.03"><iati-activity default-currency="EUR" xml:lang="en">
    <iati-identifier>\(identifier)</iati-identifier>
    <reporting-org ref="XX-ORG" type="21"><narrative>Well Keepers</narrative></reporting-org>
    <title><narrative>Wells</narrative></title><activity-status code="2"/>
    \(providers)</iati-activity></iati-activities>
    """
  }

  private static func paid(_ amount: String, by provider: String) -> String {
    """
    <transaction><transaction-type code="1"/><transaction-date iso-date="2024-01-15"/>
    <value value-date="2024-01-15">\(amount)</value>\(provider)</transaction>
    """
  }

  private static let river =
    "<provider-org ref=\"XX-RIVER\"><narrative>River Fund</narrative>"
    + "</provider-org>"
  private static let old =
    "<provider-org><narrative>Fund of the River, old</narrative></provider-org>"
  private static let lakes = "<provider-org ref=\"XX-LAKES\"/>"

  private static let files = [
    "one.xml": publication("XX-ORG-1", paid("100", by: river) + paid("20", by: old)),
    "two.xml": publication("XX-ORG-2", paid("3", by: old) + paid("0.50", by: lakes)),
  ]

  private static func totals(_ portfolio: String, in folder: String) throws -> String {
    try Folio.run(
      [
        "totals", "--by", "funder", "--format", "csv", "--as-of", "2025-01-31", "--portfolio",
        portfolio,
      ], in: folder
    ).output
  }

  private static func imported(_ files: String..., in folder: String) throws -> Run {
    try Folio.run(["import", "iati"] + files + ["--into", "ours"], in: folder)
  }

  private static let rows = """
    alias,organisation,note
    "FUND of the river, OLD",River Fund,"until 2019, so called"
    River fund,RIVERS,
    Nobody,RIVERS,

    """

  @Test(arguments: [("one.xml", "one.aliases.csv"), ("in", "in/aliases.csv")])
  func `totals of the folder are those of the publication`(
    portfolio: String, file: String
  ) throws {
    let files = Self.files.merging(
      ["in/one.xml": Self.files["one.xml"] ?? "", "in/two.xml": Self.files["two.xml"] ?? ""]
    ) { $1 }
    try withFiles(files.merging([file: Self.rows]) { $1 }) { folder in
      let before = try Self.totals(portfolio, in: folder)
      #expect(before.contains("RIVERS,River Fund,1,"))
      let run = try Self.imported(portfolio, in: folder)
      #expect(run.exitCode == 0)
      #expect(run.errors.contains(":4:1: warning: nobody in the portfolio is called 'Nobody'"))
      #expect(try Self.totals("ours", in: folder) == before)
      #expect(
        try text(of: folder + "/ours/aliases.csv") == """
          alias,organisation,note
          "FUND of the river, OLD",River Fund,"until 2019, so called"
          River fund,RIVERS,

          """)
      let check = try Folio.run(["check", "--portfolio", "ours"], in: folder)
      #expect(check.exitCode == 0)
    }
  }

  @Test func `rows of several files come together`() throws {
    let aliases = [
      "one.aliases.csv": "alias,organisation\n\"Fund of the River, old\",XX-RIVER\n",
      "two.aliases.csv":
        "alias,organisation\nXX-LAKES,XX-RIVER\n\"Fund of the River, old\",XX-RIVER\n",
    ]
    try withFiles(Self.files.merging(aliases) { $1 }) { folder in
      let run = try Self.imported("one.xml", "two.xml", in: folder)
      #expect(run.exitCode == 0)
      #expect(
        try text(of: folder + "/ours/aliases.csv") == """
          alias,organisation
          "Fund of the River, old",XX-RIVER
          XX-LAKES,XX-RIVER

          """)
      #expect(
        try Self.totals("ours", in: folder)
          .hasSuffix("XX-RIVER,River Fund,1,Incoming funds,EUR,123.50,4\n"))
    }
  }

  @Test func `rows that contradict one another are told of`() throws {
    let aliases = [
      "one.aliases.csv": "alias,organisation\n\"Fund of the River, old\",XX-RIVER\n",
      "two.aliases.csv": "alias,organisation\n\"Fund of the River, old\",XX-LAKES\n",
    ]
    try withFiles(Self.files.merging(aliases) { $1 }) { folder in
      let run = try Self.imported("one.xml", "two.xml", in: folder)
      #expect(run.exitCode == 1)
      #expect(
        run.errors.contains(
          "two.aliases.csv:2:1: error: 'Fund of the River, old' is 'XX-LAKES' here and "
            + "'XX-RIVER' before; this row does not count"))
      #expect(
        try text(of: folder + "/ours/aliases.csv")
          == "alias,organisation\n\"Fund of the River, old\",XX-RIVER\n")
    }
  }

  @Test func `without aliases there is no file of them`() throws {
    try withFiles(Self.files) { folder in
      _ = try Self.imported("one.xml", in: folder)
      #expect(try !fileNames(in: folder + "/ours").contains("aliases.csv"))
    }
  }
}
