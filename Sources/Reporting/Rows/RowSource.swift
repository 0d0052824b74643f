import DocumentModel
import PortfolioModel

/// Rows that a table can show, with the columns they offer.
protocol RowSource: Sendable {
  associatedtype Row
  static var name: String { get }
  static var columns: [ReportColumn<Row>] { get }
  /// By which columns totals are divided; each combination of their values has a row of its own.
  static var totals: TotalsRule { get }
  static func rows(_ context: ReportContext) throws -> [Row]
  static func constants(_ context: ReportContext) -> [Table.Constant]
  /// What a reader must know to read the table.
  static func notes(_ context: ReportContext) -> [String]
  /// Proofs that the table's totals equal figures made in another way.
  static func proofs(_ table: Table, _ context: ReportContext) throws -> [Proof]
  /// What programs call the columns (HXL), by their ids.
  static var tags: [String: String] { get }
}

extension RowSource {
  static func constants(_ context: ReportContext) -> [Table.Constant] { [] }
  static func notes(_ context: ReportContext) -> [String] { [] }
  static func proofs(_ table: Table, _ context: ReportContext) throws -> [Proof] { [] }
  static var tags: [String: String] { [:] }
}

/// A column that rows offer: key, kind, value and total are said once.
struct ReportColumn<Row>: Sendable {
  let id: String
  let kind: Kind
  var total: Total = .none
  var look = Look.plain
  /// Whether it is for the organisation's own eyes, unless a definition names it.
  var isInternal = false
  /// What a reader must know to read the column.
  var note: (@Sendable (ReportContext) -> String)?
  let cell: @Sendable (Row, ReportContext) throws -> Cell

  /// What a column holds; what depends on the report is settled when it is made.
  enum Kind: Sendable {
    case plain(Column.Kind)
    /// Money of the currency that stands in the row's column `currency`.
    case money
    /// Money of the agreement's currency, which the heading names.
    case agreementMoney
    /// Money of the reporting currency, which the heading names; without one, no column.
    case reportingMoney
    /// Money of flows from the selection's first day on; without one, no column.
    case periodMoney
  }

  /// What is drawn behind a column's values.
  enum Look: Sendable {
    case plain, bars
    /// The colours of ratings.
    case rating
    /// A colour for each of the words under these terms.
    case tones([Column.Tone: String])
  }

  /// What stands beneath a column.
  enum Total: Sendable {
    case none
    case sum
    /// The column's own calculation, made with the totals.
    case arithmetic(Expression)
  }

  init(
    _ id: String, _ kind: Kind, total: Total = .none, look: Look = .plain,
    cell: @escaping @Sendable (Row, ReportContext) throws -> Cell
  ) {
    self.id = id
    self.kind = kind
    self.total = total
    self.look = look
    self.cell = cell
  }

  /// A column whose value is given.
  init(
    _ id: String, _ kind: Column.Kind,
    value: @escaping @Sendable (Row, ReportContext) throws -> Value
  ) {
    self.init(id, .plain(kind)) { row, context in Cell(try value(row, context)) }
  }

  /// A column of money that adds up.
  init(
    sum id: String, _ kind: Kind = .money,
    money: @escaping @Sendable (Row, ReportContext) throws -> Stated<Money>
  ) {
    self.init(id, kind, total: .sum) { row, context in Cell(Value(try money(row, context))) }
  }

  /// A column that is calculated from others of its row.
  init(
    _ id: String, _ kind: Kind, made expression: Expression, total: Total,
    look: Look = .plain
  ) {
    self.init(id, kind, total: total, look: look) { _, _ in
      .derived(.arithmetic(expression))
    }
  }
}

extension ReportColumn {
  /// The column, left out of what is sent unless a definition names it.
  var forOwnEyes: Self {
    var column = self
    column.isInternal = true
    return column
  }

  /// The column, with what a reader must know to read it.
  func noted(_ note: @escaping @Sendable (ReportContext) -> String) -> Self {
    var column = self
    column.note = note
    return column
  }
}

/// How the rows of totals under a table are divided.
enum TotalsRule: Sendable {
  case none
  /// One row for all: every amount is of one currency.
  case one
  /// One row for each currency in the column `currency`.
  case perCurrency
  /// As `perCurrency`, with internal and external funders apart.
  case perCurrencyAndFunderKind
}
