import DocumentModel
import PortfolioModel
import Testing

@testable import Reporting

/// Every total of every table equals the portfolio's own.
struct ProofTests {
  private static let selections: [@Sendable (inout Selection) -> Void] = [
    { _ in },
    { $0.countries = [Code("MA")] },
    { $0.funders = [Code("NLF"), Code("AIF")] },
    { $0.themes = [Code("diaspora")] },
    { $0.types = [.expenditure] },
    { $0.statuses = [.implementation] },
    { $0.to = Day("2024-06-30") },
    {
      $0.from = Day("2024-01-01")
      $0.countries = [Code("TN"), Code("EG")]
    },
  ]

  @Test(arguments: selections.indices)
  func `every proof of every table holds`(index: Int) throws {
    let context = try Workbench.context("training", Self.selections[index])
    var proved = 0
    for source in RowSources.all {
      let agreements = context.catalogue.agreements.map(\.value).filter(context.isSelected)
      let contexts =
        switch source.name {
        case "budget-lines", "instalments": agreements.map(context.about)
        case "money-touched", "money-apportioned":
          try context.usedFrameworks().map(context.about)
        default: [context]
        }
      for context in contexts { proved += try prove(source, context) }
    }
    #expect(proved > 10)
  }

  /// How many proofs the rows have, all of which must hold.
  private func prove(_ source: AnyRowSource, _ context: ReportContext) throws -> Int {
    var block = BlockDefinition()
    block.rows = source.name
    let table = try Evaluator().evaluate(source.table(source.name, block, context))
    let document = Document(
      identity: try Workbench.document("register", context).identity,
      words: context.printerWords,
      sections: [Section(id: "one", title: "One", blocks: [.table(table)])])
    let proofs = try source.proofs(table, context)
    for proof in proofs {
      let sides = try proof.sides(in: document.tablesByID)
      #expect(sides.difference?.minorUnits == 0, "\(proof.label): \(sides.left) / \(sides.right)")
    }
    return proofs.count
  }

  @Test func `totals of each currency are the sums of its rows`() throws {
    let context = try Workbench.context("training")
    for source in RowSources.all where source.name != "budget-lines" {
      var block = BlockDefinition()
      block.rows = source.name
      let table = try Evaluator().evaluate(source.table(source.name, block, context))
      for column in table.columns {
        guard case .money = column.kind, let index = table.index(of: column.id) else { continue }
        let rows = table.rows.compactMap(\.cells[index].value.money)
        let totals = table.totals.filter { !$0.label.contains("(") }
          .compactMap { $0.cells[column.id]?.value.money }
        guard !totals.isEmpty else { continue }
        #expect(
          try totals.total().amounts(of: "") == rows.total().amounts(of: ""),
          "\(source.name) \(column.id)")
      }
    }
  }
}
