import PortfolioModel

/// Puts organisations under the names that count, and notes which aliases were met with.
struct Renaming {
  private let aliases: Aliases
  private let organisations: OrganisationNames
  private var counts: [String: Int] = [:]

  /// - Parameter organisations: by what those go who are there.
  init(_ aliases: Aliases, _ organisations: OrganisationNames) {
    self.aliases = aliases
    self.organisations = organisations
  }

  /// What is wrong with the aliases, and what became of each of the others: how often it was met
  /// with, or that nobody is called by it.
  var findings: [Finding] {
    aliases.findings
      + aliases.steps.compactMap { step in
        let count = step.codes.reduce(0) { $0 + counts[$1, default: 0] }
        guard count > 0 else { return step.isMet ? nil : step.unused }
        let last = aliases.path(from: step.next).last ?? step.next
        return step.entry.finding(
          "alias.used", ["count": .number(count), "last": .text(last.shortened)], .information)
      }
  }

  private mutating func name(_ name: String) -> String {
    let path = aliases.path(from: name)
    for alias in path.dropLast() { counts[alias, default: 0] += 1 }
    return path.last ?? name
  }

  private mutating func rename<Entity>(_ code: inout Code<Entity>) {
    code = Code(name(code.text))
  }

  private mutating func rename(_ organisation: inout PublishedOrganisation?) {
    guard let code = organisation?.code else { return }
    organisation?.code = name(code)
  }

  mutating func renamed(_ part: PortfolioPart) -> PortfolioPart {
    switch part {
    case .settings(var settings):
      settings.organisation.code = name(settings.organisation.code)
      return .settings(settings)
    case .project(var project):
      rename(in: &project.value)
      return .project(project)
    case .agreement(var agreement):
      rename(&agreement.value.funder)
      return .agreement(agreement)
    case .transactions(var rows):
      for index in rows.indices { rename(in: &rows[index].value) }
      return .transactions(rows)
    default: return part
    }
  }

  /// Whoever bears no name in the row keeps what stood there as one.
  private mutating func rename(in row: inout Transaction) {
    if let code = row.provider {
      let last = name(code)
      row.provider = last
      if last != code { row.publication.providerName = row.publication.providerName ?? code }
    }
    if let code = row.receiver {
      let last = name(code)
      row.receiver = last
      if last != code { row.publication.receiverName = row.publication.receiverName ?? code }
    }
  }

  private mutating func rename(in project: inout Project) {
    for index in project.statedAmounts.indices { rename(&project.statedAmounts[index].funder) }
    for index in project.partners.indices { rename(&project.partners[index]) }
    guard var publication = project.publication else { return }
    publication.reporter.code = name(publication.reporter.code)
    for index in publication.participants.indices {
      publication.participants[index].code = name(publication.participants[index].code)
    }
    for index in publication.funders.indices { rename(&publication.funders[index]) }
    publication.funders = publication.funders.firstOfEach
    for index in publication.plannedDisbursements.indices {
      rename(&publication.plannedDisbursements[index].provider)
      rename(&publication.plannedDisbursements[index].receiver)
    }
    project.publication = publication
  }

  /// A partner goes by the name of the organisation that it counts under.
  private mutating func rename(_ partner: inout Partner) {
    let names = partner.name.languages.compactMap { partner.name[$0] }
    let known = [partner.identifier].compactMap(\.self) + names
    guard let alias = known.first(where: { aliases.path(from: $0).count > 1 }) else { return }
    let last = name(alias)
    partner.name =
      organisations.name(of: last)
      ?? LocalizedText(last, in: partner.name.languages.first ?? .english)
  }

  /// The funders, those that are one as one: it goes by the names of all of them.
  mutating func merged(_ funders: [Sourced<Funder>]) -> [Sourced<Funder>] {
    var order: [String] = []
    var groups: [String: [Sourced<Funder>]] = [:]
    for funder in funders {
      let code = name(funder.value.code.text)
      if groups[code] == nil { order.append(code) }
      groups[code, default: []].append(funder)
    }
    return order.compactMap { code in groups[code].flatMap { Self.one(of: $0, code) } }
  }

  private static func one(of group: [Sourced<Funder>], _ code: String) -> Sourced<Funder>? {
    let own = group.first { $0.value.code.text == code } ?? group.first
    guard var one = own else { return nil }
    one.value.code = Code(code)
    for other in group.map(\.value) where other != own?.value {
      let names = other.name.languages.compactMap { other.name[$0] }
      one.value.identifiers += [other.code.text] + names + other.identifiers
      one.value.type = one.value.type ?? other.type
      one.value.isInternal = one.value.isInternal || other.isInternal
    }
    one.value.identifiers = one.value.identifiers.firstOfEach.filter { $0 != code }
    return one
  }
}

extension Aliases.Step {
  /// That nobody goes by the alias.
  var unused: Finding { entry.finding("alias.unused", [:], .warning) }
}
