import PortfolioModel

/// Puts organisations under the names that count, and notes which aliases were met with.
struct Renaming {
  private let aliases: Aliases
  private var counts: [String: Int] = [:]

  init(_ aliases: Aliases) { self.aliases = aliases }

  /// What became of each alias: how often it was met with, or that nobody is called by it.
  var findings: [Finding] {
    aliases.entries.map { entry in
      guard let count = counts[entry.alias] else {
        return entry.finding("alias.unused", [:], .warning)
      }
      let last = aliases.path(from: entry.alias).last ?? entry.organisation
      return entry.finding(
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
    case .project(var project):
      rename(in: &project.value)
      return .project(project)
    case .agreement(var agreement):
      rename(&agreement.value.funder)
      return .agreement(agreement)
    case .transactions(var rows):
      for index in rows.indices {
        rows[index].value.provider = rows[index].value.provider.map { name($0) }
        rows[index].value.receiver = rows[index].value.receiver.map { name($0) }
      }
      return .transactions(rows)
    default: return part
    }
  }

  private mutating func rename(in project: inout Project) {
    for index in project.statedAmounts.indices { rename(&project.statedAmounts[index].funder) }
    for index in project.partners.indices {
      let partner = project.partners[index].name
      let texts = partner.languages.map { ($0, name(partner[$0] ?? "")) }
      project.partners[index].name = LocalizedText(Dictionary(texts) { first, _ in first })
    }
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
