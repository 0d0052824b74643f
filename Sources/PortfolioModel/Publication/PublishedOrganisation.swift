/// An organisation as a publication names it.
public struct PublishedOrganisation: Hashable, Sendable, Codable {
  /// Its identifier, else its name: by this it is told from others.
  public var code: String
  public var identifier: String?
  public var name: LocalizedText?
  /// What sort of organisation it is, by IATI's list OrganisationType.
  public var type: String?
  public var role: Role?
  /// The organisation's own activity that this one belongs with.
  public var activity: String?

  public init(code: String) { self.code = code }

  /// What an organisation does in an activity [IATI: OrganisationRole].
  public enum Role: Int, CaseIterable, Sendable, Codable {
    case funding = 1
    case accountable, extending, implementing
  }
}

extension Publication {
  /// The only funding organisation that takes part; `nil` where there are none or several.
  public var onlyFunder: PublishedOrganisation? {
    let funders = participants.filter { $0.role == .funding }
    return funders.count == 1 ? funders[0] : nil
  }

  /// Whether the publisher pays for the activity itself, as a donor does.
  public var isFundedByReporter: Bool {
    participants.contains { $0.role == .funding && $0.code == reporter.code }
  }
}
