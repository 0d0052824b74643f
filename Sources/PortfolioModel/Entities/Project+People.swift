/// An organisation that works on a project.
public struct Partner: Hashable, Sendable, Codable {
  public var name: LocalizedText
  public var kind: Kind?
  /// What it does.
  public var role: String?
  public var identifier: String?

  public init(name: LocalizedText) { self.name = name }

  /// What sort of organisation it is.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case government
    case localAuthority = "local-authority"
    case diasporaAssociation = "diaspora-association"
    case unitedNations = "un"
    case nonGovernmental = "ngo"
    case academic
    case privateSector = "private"
  }
}

/// A lesson learned or a success story, with evidence.
public struct Lesson: Hashable, Sendable, Codable {
  public var text: LocalizedText
  public var kind = Kind.lesson
  public var evidence: String?
  /// A public page about it.
  public var link: String?

  /// What happened: something to learn from, or something that worked.
  public enum Kind: String, CaseIterable, Sendable, Codable { case lesson, success }

  public init(text: LocalizedText) { self.text = text }
}

/// A document about a project.
public struct ProjectDocument: Hashable, Sendable, Codable {
  public var title: LocalizedText
  public var link: String?
  public var date: PartialDate?
  /// What its publication says of it, where it was read from one.
  public var publication: PublishedDocument?

  public init(title: LocalizedText) { self.title = title }
}

/// What the publication of a document says beside its title [IATI: document-link].
public struct PublishedDocument: Hashable, Sendable, Codable {
  public var description: LocalizedText?
  /// Its media type, such as `application/pdf`.
  public var format: String?
  /// What sort of document it is, by IATI's list DocumentCategory.
  public var categories: [String] = []
  /// The languages that it is in, by ISO 639-1.
  public var languages: [String] = []

  public init() {}
}

/// Money or help that a project brought about beside its funders' money, to which it is never
/// added.
public struct MobilisedResource: Hashable, Sendable, Codable {
  public var kind: Kind
  public var amount: Stated<Money>
  /// Who gave it.
  public var by: LocalizedText?
  public var source: String?

  public enum Kind: String, CaseIterable, Sendable, Codable {
    case remittances
    case diasporaInvestment = "diaspora-investment"
    case hostGovernment = "host-government"
    case inKind = "in-kind"
  }

  public init(kind: Kind, amount: Stated<Money>) {
    self.kind = kind
    self.amount = amount
  }
}
