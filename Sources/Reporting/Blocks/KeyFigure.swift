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
      let wanted = context.selection.selectedCountries
      return [.integer(Set(countries.filter { wanted?.contains($0) ?? true }).count)]
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
    KeyFigure(name: "themes_not_stated") { try $0.projects { $0.themes.isEmpty } },
    KeyFigure(name: "dates_not_stated") { try $0.projects { $0.startDate == nil } },
    KeyFigure(name: "results_not_stated") { try $0.projects { $0.indicators.isEmpty } },
    KeyFigure(name: "lessons") { context in
      [.integer(try context.listedProjects().reduce(0) { $0 + $1.lessons.count })]
    },
    KeyFigure(name: "indicators") { context in
      [.integer(try context.listedProjects().reduce(0) { $0 + $1.indicators.count })]
    },
    KeyFigure(name: "indicators_green") { try $0.indicators(rated: .green) },
    KeyFigure(name: "indicators_amber") { try $0.indicators(rated: .amber) },
    KeyFigure(name: "indicators_red") { try $0.indicators(rated: .red) },
    KeyFigure(name: "indicators_not_due") { try $0.indicators { $0 == .notDue } },
    KeyFigure(name: "indicators_not_stated") { context in
      try context.indicators { $0 == .notStated || $0 == .due(.notStated) }
    },
  ]

  static var names: [String] { all.map(\.name) }

  /// Figures that sentences can name with what they count, in the form that the number asks for:
  /// `{counted_projects}` is `8 projects`.
  static let counted = ["projects", "countries", "funders", "agreements", "indicators", "lessons"]

  /// What a gap in a sentence can name.
  static var gaps: [String] { names + counted.map { "counted_\($0)" } }
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

extension ReportContext {
  /// How many of the listed projects are as `condition` says.
  fileprivate func projects(_ condition: (Project) -> Bool) throws -> [Value] {
    [.integer(try listedProjects().count(where: condition))]
  }

  fileprivate func indicators(rated rating: Rating) throws -> [Value] {
    let rule = catalogue.settings.rating
    return try indicators { met in
      if case .due(.value(let met)) = met { rule.rating(of: met) == rating } else { false }
    }
  }

  /// How many indicators of the listed projects stand as `condition` says.
  fileprivate func indicators(
    _ condition: (Due<Stated<Ratio>>) -> Bool
  ) throws -> [Value] {
    let met = try listedProjects().flatMap(\.indicators).map {
      try $0.met(on: selection.asOf)
    }
    return [.integer(met.count(where: condition))]
  }
}
