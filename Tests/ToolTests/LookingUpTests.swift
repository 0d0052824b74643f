import Testing

/// The world's lists, without any portfolio.
struct LookingUpTests {
  private func run(_ arguments: String...) throws -> Run {
    try withTemporaryFolder { try Folio.run(arguments, in: $0) }
  }

  @Test func `countries of a region`() throws {
    let run = try run("list", "countries", "--region", "015", "--format", "csv")
    let codes = run.output.split(separator: "\n").dropFirst().map { String($0.prefix(2)) }
    #expect(codes == ["DZ", "EG", "EH", "LY", "MA", "SD", "TN"])
    #expect(run.exitCode == 0)
  }

  @Test func `nodes of a framework in Arabic`() throws {
    let run = try run("list", "frameworks", "--framework", "gcm", "--language", "ar")
    #expect(run.output.contains("جمع واستخدام بيانات دقيقة ومصنفة"))
    #expect(run.output.contains("ترجمة غير رسمية"), "the facts call it recalled")
  }

  @Test(arguments: ["Maroc", "المغرب", "Morocco"])
  func `a country by its name`(name: String) throws {
    let run = try run("find", name, "--language", "es", "--format", "csv")
    #expect(run.output.contains("MA,Marruecos"))
  }

  @Test func `nothing is found where there is nothing`() throws {
    let run = try run("find", "qqqqqqqqq")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("nothing known is called 'qqqqqqqqq'"))
  }

  @Test(arguments: [
    ("regions", 41), ("currencies", 169), ("markers", 12), ("marker-scores", 5), ("sectors", 369),
    ("known-funders", 82), ("organisation-types", 16), ("budget-categories", 11),
    ("countries", 250),
  ])
  func `whole lists`(list: String, count: Int) throws {
    let run = try run("list", list, "--format", "csv")
    #expect(run.output.split(separator: "\n").count == count + 1)
  }
}
