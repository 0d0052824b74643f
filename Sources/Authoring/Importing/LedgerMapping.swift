import PortfolioModel
import Syntax

/// What the columns, codes and signs of a finance system's export mean in a ledger.
struct LedgerMapping: Sendable {
  /// The name of the ledger's file in the portfolio.
  var name = ""
  var encoding = ExportEncoding.utf8
  var separator: CSVSeparator?
  /// The line of the column headings, from 1.
  var headingLine: Int?
  var amounts = AmountForm()
  var dates: [DateForm] = []
  var columns = MappedColumns()
  /// Whether rows that share an id are told apart by their number within it.
  var numbersLines = false
  var constants = MappedConstants()
  var signs = MappedSigns()
  var accounts: [MappedAccount] = []
  var documents: [MappedDocument] = []
  var projects = OwnCodes()
  var agreements = OwnCodes()
  var lines = OwnCodes()
  var currencies = OwnCodes()
  var skip: [SkipRule] = []
}

/// The export's columns by what a ledger calls them.
struct MappedColumns: Sendable {
  /// Those that make the id of a row together.
  var id: [String] = []
  /// Those that make the id of the row that a row takes back.
  var reverses: [String] = []
  private var names: [String: String] = [:]

  subscript(_ key: String) -> String? {
    get { names[key] }
    set { names[key] = newValue }
  }

  /// Every heading that is named, with the path at which it stands in the mapping.
  var named: [(path: String, heading: String)] {
    let lists = [("id", id), ("reverses", reverses)].flatMap { key, list in
      list.enumerated().map { ("columns.\(key)[\($0)]", $1) }
    }
    return lists + names.sorted { $0.key < $1.key }.map { ("columns.\($0)", $1) }
  }

  var keys: Set<String> { Set(names.keys) }
}

/// What holds for every row whose columns and account say nothing else.
struct MappedConstants: Sendable {
  var type: TransactionType?
  var currency: Currency?
  var bookedCurrency: Currency?
  var project: Code<Project>?
  var agreement: Code<Agreement>?
  var line: Code<BudgetLine>?
  var provider: String?
  var receiver: String?
  var country: Code<Country>?
  var theme: Code<Theme>?
  var sector: Code<Sector>?
}

/// How the export tells money that goes out from money that comes in.
struct MappedSigns: Sendable {
  enum Sign: String, CaseIterable, Sendable { case positive, negative }
  /// Whether rows that take others back already have the opposite amount.
  enum Reversal: String, CaseIterable, Sendable { case opposite, same }

  var spending = Sign.positive
  /// Without it, the opposite of spending's, as in double entry.
  var income: Sign?
  var reversals = Reversal.opposite
  /// What the column of sides says of a debit, and of a credit.
  var debit: [String] = []
  var credit: [String] = []

  /// Whether an amount of a type is negated on its way into the ledger.
  func negates(_ type: TransactionType) -> Bool {
    let opposite: Sign = spending == .positive ? .negative : .positive
    return (type.isIncoming ? income ?? opposite : spending) == .negative
  }
}

/// What accounts mean, of all rows or of those under one agreement or project.
struct MappedAccount: Sendable {
  var accounts: [CodePattern] = []
  var agreement: Code<Agreement>?
  var project: Code<Project>?
  var line: Code<BudgetLine>?
  var type: TransactionType?
  var isInterest = false
  var isSkipped = false
}

/// What document types mean.
struct MappedDocument: Sendable {
  var documents: [CodePattern] = []
  var type: TransactionType?
  var isReversal = false
  var isSkipped = false
}

/// The organisation's own codes with those of the portfolio.
struct OwnCodes: Hashable, Sendable {
  var codes: [Identifier] = []

  /// The portfolio's code; one that is not listed stands for itself.
  func translated(_ own: String) -> String {
    codes.first { $0.system == own }?.value ?? own
  }
}

/// Which rows are none of a ledger: subtotals, headings repeated, other people's.
struct SkipRule: Sendable {
  var column = ""
  /// The rule holds where the cell is one of these…
  var values: [CodePattern] = []
  /// … or none of these, where there are any…
  var others: [CodePattern] = []
  /// … or blank.
  var isBlank = false

  func holds(for cell: String) -> Bool {
    cell.isEmpty
      ? isBlank : values.match(cell) || (!others.isEmpty && !others.match(cell))
  }
}
