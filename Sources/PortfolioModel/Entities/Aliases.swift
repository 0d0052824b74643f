/// Which names and identifiers of organisations stand for one: whoever is called by one of them
/// counts under the organisation that it leads to, over as many steps as it takes.
public struct Aliases: Sendable {
  /// That an organisation is another one, and where this is written.
  public struct Entry: Hashable, Sendable {
    public var alias: String
    public var organisation: String
    public var place: Place

    public init(alias: String, organisation: String, place: Place) {
      self.alias = alias
      self.organisation = organisation
      self.place = place
    }
  }

  /// The entries that count, each alias once and none in a circle.
  public private(set) var entries: [Entry] = []
  /// What is wrong with the others.
  public private(set) var findings: [Finding] = []
  private var next: [String: String] = [:]

  public init(_ all: [Entry] = []) {
    for entry in all {
      if let first = next[entry.alias] {
        findings.append(entry.finding("alias.twice", ["other": .text(first)]))
      } else {
        next[entry.alias] = entry.organisation
        entries.append(entry)
      }
    }
    let circular = entries.filter { isInCircle($0.alias) }
    findings += circular.map { $0.finding("alias.circle") }
    entries.removeAll(where: circular.contains)
    for entry in circular { next[entry.alias] = nil }
  }

  public var isEmpty: Bool { next.isEmpty }

  private func isInCircle(_ alias: String) -> Bool {
    var (name, steps) = (alias, 0)
    while let following = next[name], steps <= next.count {
      if following == alias { return true }
      (name, steps) = (following, steps + 1)
    }
    return false
  }

  /// Every name on the way from one to the organisation that it counts under, which is the last;
  /// the name alone where it is no alias.
  public func path(from name: String) -> [String] {
    var path = [name]
    while let following = path.last.flatMap({ next[$0] }) { path.append(following) }
    return path
  }
}

extension Aliases.Entry {
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
