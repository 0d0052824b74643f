import DocumentModel
import PortfolioModel
import Store

extension ReportContext {
  /// The projects the selection is about, in the portfolio's order: those with some selected
  /// amount, and those whose own countries, themes, sectors and funders are selected.
  func listedProjects() throws -> [Project] {
    // A sheet about a project is one about a listed project.
    if let project { return [project] }
    return try listed.projects(of: selection) {
      let withAmounts = try store.codes(.project, in: selection)
      let chosen = try store.selectedProjects(in: selection)
      return catalogue.projects.filter { project in
        let code = project.value.code.text
        return chosen?.contains(code) ?? true
          && (withAmounts.contains(code) || matchesDescription(project.value))
      }.map(\.value)
    }
  }

  private func matchesDescription(_ project: Project) -> Bool {
    func matches<Code: Hashable>(_ wanted: [Code], _ own: [Code]) -> Bool {
      wanted.isEmpty || !Set(wanted).isDisjoint(with: own)
    }
    let agreements = catalogue.agreements(of: project.code)
    let funders = agreements.map(\.funder) + project.statedFunders
    let countries = project.implementingCountries.map(\.country)
    return selection.selectedCountries.map { !$0.isDisjoint(with: countries) } ?? true
      && matches(selection.themes, project.themes.map(\.theme))
      && (selection.sectors.isEmpty
        || project.sectors.contains { claim in
          selection.sectors.contains { claim.sector.text.hasPrefix($0.text) }
        })
      && matches(selection.funders, funders)
      && matches(selection.agreements, agreements.map(\.code))
  }

  /// The project's agreements that the selection leaves.
  func agreements(of project: Project) -> [Agreement] {
    catalogue.agreements(of: project.code).filter(isSelected)
  }

  /// Whether the agreement is in force on the day of the report and not filtered away.
  func isSelected(_ agreement: Agreement) -> Bool {
    agreement.fixedOn ?? .distantPast <= selection.asOf
      && (selection.funders.isEmpty || selection.funders.contains(agreement.funder))
      && (selection.agreements.isEmpty || selection.agreements.contains(agreement.code))
  }

  /// The agreements the selection is about: those of listed projects.
  func selectedAgreements() throws -> [Agreement] {
    let listed = Set(try listedProjects().map(\.code))
    return catalogue.agreements.map(\.value).filter { agreement in
      isSelected(agreement)
        && (agreement.projects.isEmpty
          || agreement.projects.contains { listed.contains($0.project) })
    }
  }

  /// Whether a project without transactions has spent nothing, or we merely do not know.
  func knowsSpending(of project: Project, _ spending: Set<String>) -> Bool {
    guard catalogue.settings.hasLedger else { return false }
    if let publication = project.publication { return publication.hasSpending }
    return spending.contains(project.code.text)
      || !catalogue.agreements(of: project.code).isEmpty
  }

  /// Whether there is a ledger, and not only projects whose publications tell nothing of spending.
  func knowsSpending(ofAny projects: Set<String>) -> Bool {
    catalogue.settings.hasLedger
      && (projects.isEmpty
        || projects.contains {
          catalogue.project(Code($0))?.publication?.hasSpending ?? true
        })
  }

  /// Where a project's budget in a currency comes from.
  func budgetBasis(of project: Project?, in currency: Currency) -> BudgetBasis? {
    guard let project else { return nil }
    let agreements = agreements(of: project).filter { $0.currency == currency }
    if agreements.contains(where: { !$0.lines.isEmpty }) { return .lines }
    if !agreements.isEmpty { return .agreement }
    if project.statedAmounts.contains(where: { $0.amount.value?.currency == currency }) {
      return .stated
    }
    let published = project.publication?.budgets ?? []
    return published.contains { $0.amount.currency == currency } ? .published : nil
  }

  func end(of project: Project) -> PartialDate? {
    project.end(under: catalogue.agreements(of: project.code), on: selection.asOf)
  }

  /// The part of a project's time that is gone; not stated unless both its days are.
  func elapsed(of project: Project) -> Stated<Ratio> {
    guard let first = project.startDate?.exact, let last = end(of: project)?.exact,
      let period = Period(from: first, to: last)
    else { return .notStated }
    return .value(period.elapsed(on: selection.asOf))
  }

  /// The names of codes as one text; not stated where there are none.
  func list(_ codes: [String]?, in dimension: Dimension) -> Value {
    guard let codes else { return .notApplicable }
    guard !codes.isEmpty else { return .notStated }
    let once = codes.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return .text(
      once.map { name(of: $0, in: dimension) }.joined(separator: word("list.separator")))
  }

  func funders(of project: Project?) -> Value {
    guard let project else { return .notApplicable }
    let agreed = catalogue.agreements(of: project.code).map(\.funder.text)
    return list(agreed + project.statedFunders.map(\.text), in: .funder)
  }

  /// The status, with the word and the day of the list that states it.
  func status(of project: Project?) -> Value {
    guard let project else { return .notApplicable }
    guard let status = project.status else { return .notStated }
    var text = word("status.\(status.status.rawValue)")
    if let listedAs = status.listedAs {
      text += " " + words(Message("status.listed-as", ["word": .text(self.text(listedAs))]))
    }
    if let day = status.listedOn {
      text += " " + words(Message("status.listed-on", ["day": .day(day)]))
    }
    return .text(text)
  }
}
