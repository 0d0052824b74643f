import DocumentModel
import PortfolioModel
import ReferenceData

extension ReportContext {
  /// What is done in a country: its own part of the money, and for whom.
  func countryFacts() throws -> [Fact] {
    guard let country else { return [] }
    let projects = try listedProjects()
    let names = catalogue.regions.filter {
      $0.countries.contains(country) && $0.code.text != "001"
    }.map { text($0.title) }
    let groups = projects.flatMap(\.targetGroups).map(text)
    return [
      fact("name", [.text(name(of: country.text, in: .country))]),
      fact("code", [.code(country.text)]),
      fact("regions", [.text(names.joined(separator: word("list.separator")))]),
      fact("projects", [.integer(projects.count)]),
      fact("linked", [.integer(try linkedProjects().count)]),
      fact("budget", try sums(of: .budget)),
      fact("spent", try sums(of: .spent)),
      fact("unallocated", [.integer(projects.count { share(of: $0) == nil })]),
      fact("target-groups", groups.isEmpty ? [.notStated] : unique(groups).map { .text($0) }),
    ]
  }

  private func fact(_ key: String, _ values: [Value]) -> Fact {
    Fact(word("country.\(key)"), values)
  }

  private func unique(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The part of a project's money that its shares give to the country on the day of the report;
  /// `nil` where none is stated, so that the money is unallocated.
  func share(of project: Project) -> Share? {
    let claims = project.implementingCountries
    let held = claims.filter { $0.holds(on: claims.dayWithShares(nearest: selection.asOf)) }
    let own = held.filter { $0.country == country }
    guard !own.isEmpty else { return nil }
    return held.count == 1
      ? own[0].share ?? .whole
      : own.compactMap(\.share).sum.flatMap {
        $0.numerator == 0 ? nil : $0
      }
  }

  /// The projects of which the country, or one of those selected, is origin or destination.
  func linkedProjects() throws -> [(project: Project, claims: [CountryShare])] {
    let wanted = selection.selectedCountries
    var others = selection
    (others.countries, others.regions) = ([], [])
    var context = self
    context.selection = others
    return try context.listedProjects().compactMap { project in
      let claims = project.countries.filter {
        $0.role != .implementation && wanted?.contains($0.country) ?? true
      }
      return claims.isEmpty ? nil : (project, claims)
    }
  }
}
