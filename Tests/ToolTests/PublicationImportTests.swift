import Testing

/// From where publications may be imported. All of it is invented.
struct PublicationImportTests {
  private static func activity(_ code: String) -> String {
    """
    <iati-activities version="2.03"><iati-activity default-currency="EUR" xml:lang="fr">
    <iati-identifier>\(code)</iati-identifier>
    <reporting-org ref="XX-ORG" type="21"><narrative>Well Keepers</narrative></reporting-org>
    <title><narrative>Puits</narrative></title><activity-status code="2"/>
    <transaction><transaction-type code="3"/><transaction-date iso-date="2024-01-15"/>
    <value value-date="2024-01-15">5</value></transaction>
    </iati-activity></iati-activities>
    """
  }

  private static let files = [
    "in/a.xml": activity("XX-ORG-1"), "in/b.xml": activity("XX-ORG-2"), "in/notes.txt": "Notes",
    "c.xml": activity("XX-ORG-3"),
  ]

  private static func run(_ files: [String], by script: String) throws -> (Run, total: String) {
    try withFiles(Self.files) { folder in
      let run = try Folio.run(
        ["import", "iati"] + files + ["--into", "ours", "--language", "en"], in: folder,
        by: script)
      let totals = try Folio.run(
        ["totals", "--by", "funder", "--format", "csv", "--portfolio", "ours", "--language", "en"],
        in: folder)
      return (run, totals.output)
    }
  }

  @Test(arguments: [
    (["in"], "exec \"$@\"", 2), (["in", "c.xml"], "exec \"$@\"", 3),
    (["in"], "gzip in/*.xml; exec \"$@\"", 2),
    (["-"], "exec \"$@\" < c.xml", 1), (["-"], "gzip -c c.xml | \"$@\"", 1),
    (["in", "-"], "cat c.xml | \"$@\"", 3),
    (["pipe", "c.xml"], "mkfifo pipe; (cat in/a.xml > pipe &); exec \"$@\"", 2),
  ])
  func `a folder, standard input and pipes`(
    files: [String], script: String, count: Int
  ) throws {
    let (run, totals) = try Self.run(files, by: script)
    #expect(run.exitCode == 0)
    let projects = count == 1 ? "1 project" : "\(count) projects"
    #expect(run.output.hasPrefix("Written: ours, with \(projects), 1 funder and "))
    #expect(
      totals.hasSuffix("XX-ORG,Well Keepers,3,Disbursement,EUR,\(count * 5).00,\(count)\n"))
  }

  @Test func `a portfolio is no publication`() throws {
    try withFiles(Self.files) { folder in
      _ = try Folio.run(["import", "iati", "c.xml", "--into", "ours"], in: folder)
      try Run.refuses(
        ["import", "iati", "ours", "--into", "again", "--language", "en"], with: 66,
        saying: "'ours' is a portfolio's folder already and has no XML files", in: folder)
    }
  }
}
