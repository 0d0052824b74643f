import DocumentModel
import PortfolioModel
import Store

/// A figure that stands for itself, by name.
struct KeyFigure: Sendable {
  let name: String
  let values: @Sendable (ReportContext) throws -> [Value]

  static let all: [KeyFigure] = [
    KeyFigure(name: "projects") { [.integer(try $0.listedProjects().count)] },
    KeyFigure(name: "countries") { context in
      let countries = try context.listedProjects().flatMap(\.implementingCountries).map(\.country)
      let wanted = context.selection.countries
      return [.integer(Set(countries.filter { wanted.isEmpty || wanted.contains($0) }).count)]
    },
    KeyFigure(name: "funders") { context in
      let funders = try context.listedProjects().flatMap { FunderRows.parts(of: $0, context) }
      let wanted = context.selection.funders.map(\.text)
      return [.integer(Set(funders.filter { wanted.isEmpty || wanted.contains($0) }).count)]
    },
    KeyFigure(name: "agreements") { [.integer(try $0.selectedAgreements().count)] },
    KeyFigure(name: "budget") { try $0.sums(of: .budget) },
    KeyFigure(name: "granted") { try $0.sums(of: .granted) },
    KeyFigure(name: "received") { try $0.sums(of: .received) },
    KeyFigure(name: "spent") { try $0.sums(of: .spent) },
    KeyFigure(name: "budgets_not_stated") { [.integer(try $0.budgetsNotStated())] },
  ]

  static var names: [String] { all.map(\.name) }
}

extension ReportContext {
  /// One sum for each currency of an agreement; not stated where there is none.
  func sums(of measure: Measure) throws -> [Value] {
    let sums = try wholeSums(in: .agreement).filter { $0.measure == measure }
    return sums.isEmpty ? [.notStated] : sums.map { .money($0.sum) }
  }

  /// How many of the listed projects have no budget that anybody has stated.
  func budgetsNotStated() throws -> Int {
    let budgeted = try store.projectsWithBudgets(in: selection)
    return try listedProjects().count { !budgeted.contains($0.code.text) }
  }
}
