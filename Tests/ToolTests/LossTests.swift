import Foundation
import Testing

/// Nothing of the input is lost without a finding, and one mistake costs no more than itself.
struct LossTests {
  @Test(arguments: ["projects", "agreements", "transactions", "rates"])
  func `a file in the place of a folder is told of`(name: String) throws {
    let files = ["portfolio.yaml": TinyPortfolio.files["portfolio.yaml"] ?? "", name: "a file"]
    try withFiles(files) { folder in
      let run = try Folio.run(["check", "--portfolio", "."] + TinyPortfolio.day, in: folder)
      #expect(run.exitCode == 1)
      #expect(run.errors.contains(name))
    }
  }

  @Test func `a theme's code stands once`() throws {
    let settings = (TinyPortfolio.files["portfolio.yaml"] ?? "") + "\n  - {code: water, title: W}\n"
    let run = try TinyPortfolio.run("check", with: ["portfolio.yaml": settings])
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("the theme 'water' stands at portfolio.yaml:5:"))
  }

  @Test func `rows of a broken agreement are counted once, whatever the case of its file`() throws {
    let run = try TinyPortfolio.run("check", with: ["agreements/rf-1.yaml": "code: RF-1: broken"])
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("rows left out for it: 3"))
    #expect(!run.errors.contains("no agreement has the code 'RF-1'"))
  }

  @Test func `rows of two currencies may stand without an agreement`() throws {
    let ledger = """
      id,type,date,amount,currency,project
      R1,4,2024-01-10,1.00,EUR,WELLS
      R2,4,2024-01-10,2.00,USD,WELLS
      """
    let run = try TinyPortfolio.run("check", with: ["transactions/more.csv": ledger])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("7 transactions. 0 errors"))
  }

  @Test func `a project file may begin with a byte order mark`() throws {
    let project = "\u{FEFF}code: ROADS\ntitle: Roads\n"
    let run = try TinyPortfolio.run("check", with: ["projects/roads.yaml": project])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("3 projects"))
  }

  @Test func `a row with a cell too many is told of once`() throws {
    let ledger = """
      id,type,date,amount,currency,project
      R1,4,2024-01-10,1,00,EUR,WELLS
      """
    let run = try TinyPortfolio.run("check", with: ["transactions/more.csv": ledger])
    #expect(run.errors.contains("transactions/more.csv:2:1: error: this row has 7 cells"))
    #expect(run.output.contains(" 1 error,"))
  }
}
