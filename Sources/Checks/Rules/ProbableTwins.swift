import PortfolioModel

extension Check {
  /// No two funders, and no two partners, are probably one under two names.
  static let probableTwins = Check(
    name: "probable-twins", severity: .warning,
    scope: .whole { index in
      let funders = index.funders.map { funder in
        Named(
          funder.value.code.text, funder.value.name, funder.value.identifiers,
          funder.origin?.place)
      }
      let partners = index.projects.flatMap { project in
        project.value.partners.enumerated().map { position, partner in
          Named(
            partner.name.spelling, partner.name, [partner.identifier].compactMap(\.self),
            project.origin?.place(of: "partners[\(position)]"))
        }
      }
      return twins(funders) + twins(partners)
    })

  /// Those whose name or identifier another had before under another code.
  private static func twins(_ all: [Named]) -> [Hit] {
    var first: [String: Named] = [:]
    var told: Set<String> = []
    return all.compactMap { item in
      var twin: Named?
      for key in item.keys {
        if let other = first[key], other.code != item.code {
          twin = twin ?? other
        } else {
          first[key] = item
        }
      }
      guard let twin, told.insert("\(twin.code)\n\(item.code)").inserted else { return nil }
      return Hit(["one": .text(twin.code), "other": .text(item.code)], at: item.place)
    }
  }
}

/// Somebody with a name.
private struct Named {
  let code: String
  /// What somebody else with one of these is probably the same.
  let keys: [String]
  let place: Place?

  init(_ code: String, _ name: LocalizedText, _ identifiers: [String], _ place: Place?) {
    self.code = code
    let names = name.languages.compactMap { name[$0] } + identifiers
    keys = names.map(\.withoutOrder).filter { !$0.isEmpty }
    self.place = place
  }
}

extension LocalizedText {
  /// The text in one of its languages.
  fileprivate var spelling: String { languages.first.flatMap { self[$0] } ?? "" }
}

extension String {
  /// The words that matter, in alphabetical order, without case, accents and marks.
  fileprivate var withoutOrder: String {
    let small: Set<String> = [
      "the", "of", "for", "and", "in", "de", "du", "des", "la", "le", "les", "et", "pour", "del",
      "los", "las", "el", "y", "para", "ltd", "inc", "sarl",
    ]
    let words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.filter { !small.contains($0) }.sorted().joined(separator: " ")
  }
}
