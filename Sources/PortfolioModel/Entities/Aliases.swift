/// Which names and identifiers of organisations stand for one: whoever is called by one of them
/// counts under the organisation that it leads to, over as many steps as it takes.
public struct Aliases: Sendable {
  /// That an organisation is another one, as it is written, and where.
  public struct Entry: Hashable, Sendable {
    public var alias: String
    public var organisation: String
    /// Why.
    public var note: String?
    public var place: Place

    public init(alias: String, organisation: String, note: String? = nil, place: Place) {
      self.alias = alias
      self.organisation = organisation
      self.note = note
      self.place = place
    }
  }

  /// An entry that counts.
  public struct Step: Hashable, Sendable {
    public let entry: Entry
    /// The codes that it leads away from: the alias itself, that of the one who goes by it, and
    /// where a name is written that leads to a code, that name.
    public let codes: [String]
    /// The code that it leads to.
    public let next: String
    /// Whether anybody goes by the alias.
    public let isMet: Bool
  }

  /// No code leads to two others, and none in a circle.
  public private(set) var steps: [Step] = []
  /// What is wrong with the entries that do not count.
  public private(set) var findings: [Finding] = []
  private var next: [String: String] = [:]

  /// - Parameter organisations: by what the organisations go that are there.
  public init(_ all: [Entry] = [], among organisations: OrganisationNames = OrganisationNames()) {
    let targets = all.map { $0.target(among: organisations) }
    let written = Set(all.map(\.alias))
    let kept = written.union(targets)
    for (entry, target) in zip(all, targets) {
      let called = organisations.called(entry.alias)
      // Of somebody who has an entry of their own, that one counts.
      let others = called.subtracting(written).subtracting([target]).sorted()
      if others.count > 1 {
        findings.append(
          entry.finding(
            "alias.several", ["one": .text(others[0]), "other": .text(others[1])], .warning))
      } else {
        let named = [entry.organisation].filter { !kept.contains($0) }
        add(
          Step(
            entry: entry, codes: [entry.alias] + others + named, next: target,
            isMet: !called.isEmpty))
      }
    }
    leaveOutCircles()
  }

  private mutating func add(_ step: Step) {
    let before = step.codes.compactMap { next[$0] }.first { $0 != step.next }
    if let before {
      findings.append(step.entry.finding("alias.twice", ["other": .text(before.shortened)]))
    } else {
      for code in step.codes { next[code] = step.next }
      steps.append(step)
    }
  }

  private mutating func leaveOutCircles() {
    let circular = Set(steps.filter { $0.codes.contains(where: isInCircle) })
    findings += steps.filter(circular.contains).map { $0.entry.finding("alias.circle") }
    steps.removeAll(where: circular.contains)
    for code in circular.flatMap(\.codes) { next[code] = nil }
  }

  private func isInCircle(_ alias: String) -> Bool {
    var (name, steps) = (alias, 0)
    while let following = next[name], steps <= next.count {
      if following == alias { return true }
      (name, steps) = (following, steps + 1)
    }
    return false
  }

  /// Every code on the way from one to the organisation that it counts under, which is the last;
  /// the code alone where it is no alias.
  public func path(from code: String) -> [String] {
    var path = [code]
    while let following = path.last.flatMap({ next[$0] }) { path.append(following) }
    return path
  }

  /// The steps that somebody takes.
  public var stepsTaken: [Step] {
    let met = steps.filter(\.isMet)
    let taken = Set(met.flatMap { path(from: $0.next) } + met.flatMap(\.codes))
    return steps.filter { !taken.isDisjoint(with: $0.codes) }
  }
}

extension Aliases.Entry {
  /// The code that the entry leads to: that of the only one who goes by what is written, unless
  /// the entry is about that very code; else what is written.
  fileprivate func target(among organisations: OrganisationNames) -> String {
    let others = organisations.called(organisation)
    guard others.count == 1, let only = others.first, only != alias else { return organisation }
    return only
  }

  /// Something about the entry, at its place.
  public func finding(
    _ term: String, _ more: [String: Argument] = [:], _ severity: Severity = .error
  ) -> Finding {
    let arguments: [String: Argument] = [
      "alias": .text(alias.shortened), "organisation": .text(organisation.shortened),
    ].merging(more) { $1 }
    return Finding(
      severity, Message(term, arguments), at: place, remedy: Message("\(term).help", arguments))
  }
}
