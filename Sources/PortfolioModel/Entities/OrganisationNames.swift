/// Which organisations of a portfolio go by the names and identifiers that rows of aliases have.
///
/// An organisation is known by its code, and goes by all names and identifiers that it has
/// anywhere in the portfolio, case and stray spaces aside. Of others than the rows speak of,
/// nothing is kept.
public struct OrganisationNames: Sendable {
  /// What is asked for, in the form in which it is compared.
  private let wanted: Set<String>
  private var codes: [String: Set<String>] = [:]
  private var names: [String: LocalizedText] = [:]
  /// Codes that are more than the name of somebody of whom no identifier is known.
  private var identifying: Set<String> = []

  public init(askedBy entries: [Aliases.Entry] = []) {
    let texts = entries.flatMap { [$0.alias.compared, $0.organisation.compared] }
    wanted = Set(texts).subtracting([""])
  }

  /// The codes of those whom a text means: of the one whose code it is to the letter, else of all
  /// who go by it.
  ///
  /// Where it is the code of somebody of whom no identifier is known, the only one with an
  /// identifier who goes by it is meant as well, and stands for both.
  public func called(_ text: String) -> Set<String> {
    if identifying.contains(text) { return [text] }
    let all = codes[text.compared] ?? []
    guard all.contains(text) else { return all }
    let identified = all.intersection(identifying)
    return identified.count == 1 ? identified : [text]
  }

  /// The name of whoever has a code, as it first stands.
  public func name(of code: String) -> LocalizedText? { names[code] }

  /// Takes the names that a part of the portfolio has.
  public mutating func add(_ part: PortfolioPart) {
    switch part {
    case .settings(let settings):
      let own = settings.organisation
      add(own.code, own.name, [own.identifier].compactMap(\.self), isIdentifying: true)
    case .funder(let funder):
      let funder = funder.value
      add(funder.code.text, funder.name, funder.identifiers, isIdentifying: true)
    case .project(let project): add(project.value)
    case .transactions(let rows):
      for row in rows.lazy.map(\.value) {
        note(row.provider, [row.publication.providerName])
        note(row.receiver, [row.publication.receiverName])
      }
    default: break
    }
  }

  private mutating func add(_ project: Project) {
    for partner in project.partners {
      add(partner.code, partner.name, isIdentifying: partner.identifier != nil)
    }
    guard let publication = project.publication else { return }
    let planned = publication.plannedDisbursements
    let others = planned.compactMap(\.provider) + planned.compactMap(\.receiver)
    for organisation in [publication.reporter] + publication.participants + others {
      add(
        organisation.code, organisation.name, isIdentifying: organisation.identifier != nil)
    }
  }

  private mutating func add(
    _ code: String, _ name: LocalizedText?, _ identifiers: [String] = [], isIdentifying: Bool
  ) {
    let texts = name.map { name in name.languages.map { name[$0] } } ?? []
    guard note(code, texts + identifiers) else { return }
    if isIdentifying { identifying.insert(code) }
    if let name, names[code] == nil { names[code] = name }
  }

  /// Notes by what of that which is asked for an organisation goes.
  ///
  /// - Returns: whether it goes by any of it.
  @discardableResult
  private mutating func note(_ code: String?, _ texts: [String?]) -> Bool {
    guard let code, !code.isEmpty else { return false }
    let found = ([code] + texts).compactMap { $0?.compared }.filter(wanted.contains)
    for text in found { codes[text, default: []].insert(code) }
    return !found.isEmpty
  }
}

extension Partner {
  /// What tells the partner from others: its identifier, else its name in the first language.
  public var code: String { identifier ?? name.languages.first.flatMap { name[$0] } ?? "" }
}

extension String {
  /// The words without case and accents, one space between them: by this names are compared.
  public var compared: String {
    folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
