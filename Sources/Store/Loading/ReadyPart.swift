import PortfolioModel

/// A part of a portfolio with all that is written of it.
struct ReadyPart: Sendable {
  let part: PortfolioPart
  /// What is kept of each value of the part, where parts are kept; of transactions nothing is.
  private(set) var documents: [Document] = []
  /// The rows of a part of transactions, where they are kept.
  private(set) var rows: [Row] = []
  /// What a project can be found by.
  private(set) var searchText = ""

  /// A value as it is kept.
  struct Document: Sendable {
    let kind: PartKind
    /// Its canonical JSON.
    let text: String
    /// SHA-256 over the text, in hexadecimal digits.
    let hash: String
    /// Where it was read, as canonical JSON.
    let origin: String?
  }

  /// A transaction with its columns in the ledger.
  struct Row: Sendable {
    let row: Sourced<Transaction>
    let values: [Value]
    /// SHA-256 over the columns, in hexadecimal digits.
    let hash: String
  }

  /// How much is made ready.
  enum Extent: Sendable {
    case nothing
    case rows
    case rowsAndDocuments
  }

  /// - Parameter digest: in memory that serves for all parts.
  init(_ part: PortfolioPart, _ extent: Extent, _ digest: inout RowDigest) throws {
    self.part = part
    guard extent != .nothing else { return }
    if case .project(let project) = part { searchText = project.value.searchText }
    if case .transactions(let batch) = part {
      rows = try batch.map { try Row($0, &digest) }
    } else if extent == .rowsAndDocuments {
      documents = try part.documents
    }
  }
}

extension ReadyPart.Row {
  init(_ row: Sourced<Transaction>, _ digest: inout RowDigest) throws {
    self.row = row
    values = try LedgerRow.values(of: row.value)
    hash = digest.digits(of: values)
  }
}

extension ReadyPart.Document {
  init(_ kind: PartKind, _ value: some Encodable, _ origin: Origin? = nil) throws {
    try self.init(kind, text: try CanonicalJSON.text(of: value), origin)
  }

  init(_ rate: Rate, as kind: PartKind = .rate) throws {
    try self.init(kind, text: CanonicalJSON.text(of: rate), nil)
  }

  private init(_ kind: PartKind, text: String, _ origin: Origin?) throws {
    self.kind = kind
    self.text = text
    hash = Fingerprint.hash(text)
    self.origin = try origin.map { try CanonicalJSON.text(of: $0) }
  }

  fileprivate init(_ kind: PartKind, _ sourced: Sourced<some Encodable>) throws {
    try self.init(kind, sourced.value, sourced.origin)
  }
}

extension PortfolioPart {
  fileprivate var documents: [ReadyPart.Document] {
    get throws {
      switch self {
      case .settings(let settings): [try ReadyPart.Document(.settings, settings)]
      case .rates(let batch): try batch.map { try ReadyPart.Document($0) }
      case .funder(let funder): [try ReadyPart.Document(.funder, funder)]
      case .project(let project): [try ReadyPart.Document(.project, project)]
      case .agreement(let agreement): [try ReadyPart.Document(.agreement, agreement)]
      case .controls(let batch): try batch.map { try ReadyPart.Document(.control, $0) }
      case .obligations(let batch): try batch.map { try ReadyPart.Document(.obligation, $0) }
      case .submissions(let batch): try batch.map { try ReadyPart.Document(.submission, $0) }
      case .transactions, .leftOut, .sourceTotals: []
      }
    }
  }
}
