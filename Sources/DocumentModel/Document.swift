import PortfolioModel

/// What a reader will see, with no format in it.
public struct Document: Sendable {
  public var identity: Identity
  public var words: Words
  public var sections: [Section]

  public init(identity: Identity, words: Words, sections: [Section]) {
    self.identity = identity
    self.words = words
    self.sections = sections
  }

  /// What a report is, wherever it is printed.
  public struct Identity: Sendable {
    /// The name of the report's definition.
    public var report: String
    public var title: String
    public var organisation: String
    public var language: Language
    public var asOf: Day
    /// SHA-256 of the portfolio, in hexadecimal digits.
    public var fingerprint: String
    /// The version of Folio.
    public var version: String

    public init(
      report: String, title: String, organisation: String, language: Language, asOf: Day,
      fingerprint: String, version: String
    ) {
      self.report = report
      self.title = title
      self.organisation = organisation
      self.language = language
      self.asOf = asOf
      self.fingerprint = fingerprint
      self.version = version
    }
  }

  /// All tables in the order of the document.
  public var tables: [Table] {
    sections.flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The tables by their ids, for looking up many of them.
  public var tablesByID: [String: Table] {
    Dictionary(tables.map { ($0.id, $0) }) { first, _ in first }
  }
}

/// The words that printers need.
public struct Words: Sendable {
  public var notStated: String
  public var notApplicable: String
  public var notDue: String
  public var withheld: String
  public var asOf: String
  public var page: String
  public var pageOf: String
  public var ok: String
  public var proof: String
  public var left: String
  public var right: String
  public var result: String
  public var noRows: String
  /// How a label stands before what it says, with the gaps `{label}` and `{value}`.
  public var label: String

  public init(
    notStated: String, notApplicable: String, notDue: String, withheld: String, asOf: String,
    page: String,
    pageOf: String, ok: String, proof: String, left: String, right: String, result: String,
    noRows: String, label: String = "{label}: {value}"
  ) {
    self.notStated = notStated
    self.notApplicable = notApplicable
    self.notDue = notDue
    self.withheld = withheld
    self.asOf = asOf
    self.page = page
    self.pageOf = pageOf
    self.ok = ok
    self.proof = proof
    self.left = left
    self.right = right
    self.result = result
    self.noRows = noRows
    self.label = label
  }

  /// `Country: Morocco`, as the language writes it.
  public func labelled(_ name: String, _ value: String) -> String {
    label.replacing("{label}", with: name).replacing("{value}", with: value, maxReplacements: 1)
  }
}

/// A part of a document that a workbook shows on a sheet of its own.
public struct Section: Sendable {
  public var id: String
  /// With what it is about, where there is a section for each of several.
  public var title: String
  /// What it is about alone, such as an agreement's code.
  public var subject: String?
  public var blocks: [Block]

  public init(id: String, title: String, subject: String? = nil, blocks: [Block]) {
    self.id = id
    self.title = title
    self.subject = subject
    self.blocks = blocks
  }
}

/// A piece of a section.
public enum Block: Sendable {
  /// The document's title and what it says of itself.
  case cover([Fact])
  /// Figures and facts that stand for themselves.
  case facts(title: String, [Fact])
  /// The sections, each with a way to it.
  case contents(title: String)
  case table(Table)
  case chart(Chart)
  case prose(title: String, [String])
  case proofs(title: String, [Proof])
}

/// A label and what it says; several values stand below one another.
public struct Fact: Sendable {
  public var label: String
  public var values: [Value]

  public init(_ label: String, _ values: [Value]) {
    self.label = label
    self.values = values
  }
}
