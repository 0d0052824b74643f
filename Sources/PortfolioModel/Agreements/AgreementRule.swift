/// A rule of a funder or of one agreement that limits what may be done with the money.
///
/// Rules are data, each with its source; none is assumed of a funder that states none.
public struct AgreementRule: Hashable, Sendable, Codable {
  public var kind: Kind
  public var title: LocalizedText
  /// What the limit is a share of, for transfers.
  public var base = Base.initialHeading
  public var direction = Direction.both
  /// Whether moves add up, each direction on its own; else each counts for itself.
  public var isCumulative = true
  /// The share of the limit from which on there is a warning.
  public var warn: Share?
  public var limit: Share?
  /// A limit as an amount in the agreement's currency.
  public var amount: Quantity?
  /// The months ahead for which a request may ask.
  public var months: Int?
  /// The headings the rule is about; without any, all of them.
  public var headings: [String] = []
  /// The headings the rule leaves out, such as indirect costs.
  public var without: [String] = []
  /// What follows where the limit is passed.
  public var consequence: LocalizedText?
  public var source: String?

  public init(kind: Kind, title: LocalizedText) {
    self.kind = kind
    self.title = title
  }

  /// What a rule limits.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// Money moved between the budget's headings.
    case transfers
    /// The greatest share of the budget that headings may have.
    case atMost = "at-most"
    /// The smallest share of the budget that headings must have.
    case atLeast = "at-least"
    /// What may be left unspent and need not be paid back.
    case unspent
    /// What may be asked for: the need of the months ahead less what is unspent.
    case request
  }

  /// What a limit on transfers is a share of.
  public enum Base: String, CaseIterable, Sendable, Codable {
    /// The heading as first approved.
    case initialHeading = "initial-heading"
    /// The heading as the last amendment left it.
    case currentHeading = "current-heading"
    /// The whole budget as the last amendment left it.
    case total
  }

  /// Which moves count.
  public enum Direction: String, CaseIterable, Sendable, Codable { case up, down, both }
}
