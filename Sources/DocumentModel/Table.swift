import PortfolioModel

/// Rows under typed columns, with totals beneath.
public struct Table: Sendable {
  public var id: String
  public var title: String
  /// What a reader must know to read the table, one sentence each.
  public var notes: [String]
  /// What holds for every row and so needs no column on a page; data files give it one.
  public var constants: [Constant]
  public var columns: [Column]
  public var rows: [Row]
  public var totals: [TotalRow]
  /// What programs call the columns (Humanitarian Exchange Language), by their ids, where a data
  /// file is to have a row of it.
  public var tags: [String: String] = [:]

  public init(
    id: String, title: String, notes: [String] = [], constants: [Constant] = [],
    columns: [Column], rows: [Row], totals: [TotalRow] = []
  ) {
    self.id = id
    self.title = title
    self.notes = notes
    self.constants = constants
    self.columns = columns
    self.rows = rows
    self.totals = totals
  }

  public struct Constant: Sendable {
    public var id: String
    public var label: String
    public var value: Value

    public init(id: String, label: String, value: Value) {
      self.id = id
      self.label = label
      self.value = value
    }
  }

  public func index(of column: String) -> Int? { columns.firstIndex { $0.id == column } }
}

/// A column: its heading and what its cells hold are one value and cannot drift apart.
public struct Column: Hashable, Sendable {
  /// A stable English key, which data files use as heading.
  public var id: String
  public var heading: String
  public var kind: Kind
  public var look: Look

  public init(id: String, heading: String, kind: Kind, look: Look = .plain) {
    self.id = id
    self.heading = heading
    self.kind = kind
    self.look = look
  }

  /// What is drawn behind a column's values.
  public enum Look: Hashable, Sendable {
    case plain
    /// A bar behind its shares of a whole.
    case bars
    /// The darker, the larger the number among those of the table's other heat columns.
    case heat
    /// A colour for each of these words; the table's notes say by which rule they stand.
    case tones([Tone: String])
  }

  /// How well something stands.
  public enum Tone: String, CaseIterable, Hashable, Sendable {
    case green, amber, red
  }

  public enum Kind: Hashable, Sendable {
    case text, longText, code, integer, ratio, quantity, date
    /// Money whose currency stands in another column.
    case money(currencyColumn: String)
    /// Money of one currency, which the heading names.
    case moneyIn(Currency)
  }
}

/// A row; its cells stand in the order of the columns.
public struct Row: Sendable {
  public var cells: [Cell]

  public init(_ cells: [Cell]) { self.cells = cells }
}

/// A row of totals; columns it does not name stay blank.
public struct TotalRow: Sendable {
  public var label: String
  public var cells: [String: Cell]

  public init(label: String, cells: [String: Cell]) {
    self.label = label
    self.cells = cells
  }
}

/// A value, how it was made, and where it leads.
public struct Cell: Sendable {
  public var value: Value
  public var derivation: Derivation
  public var link: Link?

  public init(_ value: Value, _ derivation: Derivation = .given, link: Link? = nil) {
    self.value = value
    self.derivation = derivation
    self.link = link
  }

  /// A cell whose value the evaluator makes.
  public static func derived(_ derivation: Derivation) -> Cell { Cell(.blank, derivation) }
}

/// Where a cell leads.
public enum Link: Hashable, Sendable {
  /// A section of the document, by its id.
  case section(String)
  case url(String)
}
