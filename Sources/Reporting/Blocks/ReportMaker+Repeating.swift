import DocumentModel
import PortfolioModel
import Store

extension ReportMaker {
  /// One context for the sheet, or one for each of what there is a sheet each.
  func contexts(of sheet: ReportDefinition.Sheet) throws -> [ReportContext] {
    if sheet.needsCurrency, context.reportingCurrency == nil { return [] }
    switch sheet.each {
    case nil: return [context]
    case .agreement: return try context.selectedAgreements().map(context.about)
    case .project: return try context.listedProjects().map(context.about)
    case .country: return try context.listedCountries().map(context.about)
    case .framework: return try context.usedFrameworks().map(context.about)
    }
  }
}

extension ReportContext {
  /// What tells a sheet from others of its kind.
  var subject: (code: String, name: String)? {
    if let agreement { return (agreement.code.text, agreement.code.text) }
    if let project { return (project.code.text, project.code.text) }
    if let country { return (country.text, name(of: country.text, in: .country)) }
    return framework.map { ($0.code.text, $0.code.text.uppercased()) }
  }

  /// The countries asked for by name; without any, those in which a listed project is carried out.
  func listedCountries() throws -> [Code<Country>] {
    let wanted = selection.selectedCountries
    if let wanted, !selection.countries.isEmpty { return sorted(wanted) }
    let own = Set(try listedProjects().flatMap(\.implementingCountries).map(\.country))
    return sorted(wanted.map(own.intersection) ?? own)
  }

  private func sorted(_ countries: Set<Code<Country>>) -> [Code<Country>] {
    countries.sorted { name(of: $0.text, in: .country) < name(of: $1.text, in: .country) }
  }

  /// The frameworks that some listed project contributes to.
  func usedFrameworks() throws -> [Framework] {
    let used = Set(try listedProjects().flatMap { $0.allTags(on: selection.asOf) }.map(\.framework))
    return catalogue.frameworks.filter { used.contains($0.code) }
  }
}
