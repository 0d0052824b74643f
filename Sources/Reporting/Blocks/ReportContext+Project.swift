import DocumentModel
import PortfolioModel
import ReferenceData

extension ReportContext {
  /// What a project is, and what it has to spend.
  func projectFacts() throws -> [Fact] {
    guard let project else { return [] }
    func stated(_ text: String?) -> [Value] { [Value(Stated(text)) { .text($0) }] }
    return [
      fact("code", [.code(project.code.text)]),
      fact("identifiers", texts(project.identifiers.map { labelled($0.system, $0.value) })),
      fact("title", [.text(text(project.title))]),
      fact("other-titles", texts(project.otherTitles.map(text))),
      fact("description", stated(project.description.map(text))),
      fact("countries", texts(project.countries.map(line))),
      fact("themes", [list(project.themes.map(\.theme.text), in: .theme)]),
      fact("sectors", texts(project.sectors.map(line))),
      fact("locations", texts(project.locations.map(line))),
      fact("funders", [funders(of: project)]),
      fact("manager", stated(project.manager)),
      fact("status", [status(of: project)]),
      fact("dates", texts(project.dates.map(line))),
      fact("end", [Value(Stated(end(of: project))) { .date($0) }]),
      fact("elapsed", [Value(elapsed(of: project))]),
      fact("budget", try sums(of: .budget)),
      fact("spent", try spending(of: project)),
      fact("burn", try burn(of: project)),
      fact("parent", [project.parent.map { list([$0.text], in: .project) } ?? .notApplicable]),
      fact("parts", [parts(of: project)]),
      fact("target-groups", texts(project.targetGroups.map(text))),
      fact("reintegration", [.text(word(project.isReintegration ? "yes" : "no"))]),
    ]
  }

  private func fact(_ key: String, _ values: [Value]) -> Fact {
    Fact(word("project.\(key)"), values)
  }

  private func texts(_ texts: [String]) -> [Value] {
    texts.isEmpty ? [.notStated] : texts.map { .text($0) }
  }

  /// A country with its role and its share: `Morocco (implementation, 60 %)`.
  private func line(of claim: CountryShare) -> String {
    let role = word("country-role.\(claim.role.rawValue)")
    let details = [role, claim.share.map { apart(format.text($0)) }].compactMap(\.self)
      .joined(separator: word("list.separator"))
    return "\(name(of: claim.country.text, in: .country)) (\(details))"
  }

  /// A sector with its share.
  private func line(of claim: SectorShare) -> String {
    let share = claim.share.map { " (\(apart(format.text($0))))" }
    return name(of: claim.sector.text, in: .sector) + (share ?? "")
  }

  /// A place with where it lies.
  private func line(of location: Location) -> String {
    let country = location.country.map { name(of: $0.text, in: .country) }
    let point = location.latitude.flatMap { north in
      location.longitude.map { apart("\(format.text(north)), \(format.text($0))") }
    }
    let details = [country, location.administrative.map(apart), point].compactMap(\.self)
    let place = text(location.name)
    return details.isEmpty
      ? place : "\(place) (\(details.joined(separator: word("clause.separator"))))"
  }

  /// The projects that are parts of it.
  private func parts(of project: Project) -> Value {
    let parts = catalogue.projects.map(\.value).filter { $0.parent == project.code }
    return parts.isEmpty ? .notApplicable : list(parts.map(\.code.text), in: .project)
  }

  /// The dates as one source states them.
  private func line(of dates: ProjectDates) -> String {
    let stated = [
      ("planned-start", dates.plannedStart), ("planned-end", dates.plannedEnd),
      ("actual-start", dates.actualStart), ("actual-end", dates.actualEnd),
    ].compactMap { key, date in date.map { "\(word("date.\(key)")) \(apart(format.text($0)))" } }
    let text = stated.joined(separator: word("list.separator"))
    return dates.source.map { "\(text) (\(apart(self.text($0))))" } ?? text
  }

  /// What the project has spent; not stated where no ledger would show it.
  private func spending(of project: Project) throws -> [Value] {
    let spending = try store.codesWithTransactions(.project)
    guard knowsSpending(of: project, spending) else { return [.notStated] }
    let currencies = Set(agreements(of: project).map(\.currency))
    let sums = try sums(of: .spent)
    guard sums == [.notStated] else { return sums }
    return currencies.isEmpty ? sums : currencies.sorted().map { .money(.zero($0)) }
  }

  /// Spent over budget, for each currency that has both.
  private func burn(of project: Project) throws -> [Value] {
    let spent = try spending(of: project).compactMap(\.money)
    let burns = try sums(of: .budget).compactMap(\.money).compactMap { budget -> Value? in
      guard let own = spent.first(where: { $0.currency == budget.currency }) else { return nil }
      guard budget.minorUnits != 0 else { return .notApplicable }
      return .ratio(Ratio(Int128(own.minorUnits), over: Int128(budget.minorUnits)))
    }
    return burns.isEmpty ? [.notStated] : burns
  }
}
