import Foundation
import PortfolioModel
import Testing

@testable import Authoring

struct PrintingTests {
  @Test func `what is printed and read again is the same portfolio`() throws {
    let (first, findings) = try SampleFolder.read()
    #expect(findings.map(\.rule) == [])
    let files = first.files(decimalMark: ",")
    let (second, again) = try SampleFolder.read(files)
    #expect(again.map(\.rule) == [])
    #expect(Printed(second) == Printed(first))
  }

  @Test func `what is printed twice has the same text`() throws {
    let files = try SampleFolder.read().portfolio.files(decimalMark: ",")
    let again = try SampleFolder.read(files).portfolio.files(decimalMark: ",")
    #expect(again == files)
  }

  @Test(arguments: ["training", "mena"])
  func `a sample is the same after it was printed`(name: String) throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../portfolios/\(name)").path
    var first = Portfolio()
    _ = try PortfolioFolder(path: path).read { first.add($0) }
    let (second, findings) = try SampleFolder.read(first.files())
    #expect(findings.map(\.rule) == [])
    #expect(Printed(second) == Printed(first))
    #expect(!first.projects.isEmpty)
  }
}

/// The values of a portfolio, wherever they stood.
private struct Printed: Equatable {
  let settings: PortfolioSettings
  let rates: Set<Rate>
  let funders: [Funder]
  let projects: Set<Project>
  let agreements: Set<Agreement>
  let transactions: Set<Transaction>
  let controls: [ControlTotal]
  let obligations: [ObligationSnapshot]
  let submissions: [Submission]

  init(_ portfolio: Portfolio) {
    settings = portfolio.settings
    rates = Set(portfolio.rates)
    funders = portfolio.funders.map(\.value)
    projects = Set(portfolio.projects.map(\.value))
    agreements = Set(portfolio.agreements.map(\.value))
    transactions = Set(portfolio.transactions.map(\.value))
    controls = portfolio.controls.map(\.value)
    obligations = portfolio.obligations.map(\.value)
    submissions = portfolio.submissions.map(\.value)
  }
}
