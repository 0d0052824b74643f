import Foundation
import Testing

/// A finding stands where the mistake is.
struct PlaceTests {
  private static let themes = """
    code: ROADS
    title: Roads
    themes:
      - {share: 40}
      - watre
    """
  private static let amounts = """
    code: ROADS
    title: Roads
    stated_amounts:
      - {amount: 1, currency: EUR}
      - {funder: RIVRE, amount: 2, currency: EUR}
    """
  private static let lines = """
    code: RF-2
    funder: RIVER
    currency: EUR
    amount: 10
    projects: [WELLS]
    lines:
      - {title: Without a code, approved: 1}
      - {code: A1, title: Staff, approved: 2}
      - {code: A1, title: Staff again, approved: 3}
    """

  @Test(arguments: [
    ("projects/roads.yaml", themes, "5:5: error: no theme has the code 'watre'"),
    ("projects/roads.yaml", amounts, "5:14: error: no funder has the code 'RIVRE'"),
    ("agreements/rf-2.yaml", lines, "9:12: error: the budget line 'A1' stands at"),
  ])
  func `an entry after one that cannot be read keeps its place`(
    file: String, text: String, finding: String
  ) throws {
    let errors = try TinyPortfolio.run("check", with: [file: text]).errors
    #expect(errors.contains(file + ":" + finding))
  }

  @Test func `a byte that is no text is found where it is`() throws {
    try withFiles(TinyPortfolio.files) { folder in
      let lines = (1...50).map { "# line \($0)\n" }.joined()
      var file = Data(("code: ROADS\ntitle: Roads\nmanager: Ren").utf8)
      file.append(0xE9)
      file.append(Data(("\n" + lines).utf8))
      try write(file, to: folder + "/projects/roads.yaml")
      let run = try Folio.run(["check", "--portfolio", "."] + TinyPortfolio.day, in: folder)
      #expect(run.errors.contains("error: this is not UTF-8"))
      #expect(run.errors.contains("projects/roads.yaml:3:13: error: this is not UTF-8"))
    }
  }

  @Test func `a quote left open is found where it opens, though another closes it`() throws {
    let ledger = """
      id,type,date,amount,currency,agreement,description
      R1,4,2024-01-10,1.00,EUR,RF-1,"left open
      R2,4,2024-01-11,2.00,EUR,RF-1,plain
      R3,4,2024-01-12,4.00,EUR,RF-1,"a quote"
      """
    let run = try TinyPortfolio.run("check", with: ["transactions/more.csv": ledger])
    #expect(run.output.contains("7 transactions. 1 error,"))
    #expect(run.errors.contains("transactions/more.csv:2:31: error: a quote opens here"))
  }
}
