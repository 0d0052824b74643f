import DocumentModel
import PortfolioModel

/// What a report consists of: data, not code.
public struct ReportDefinition: Sendable {
  public var name = ""
  public var title = LocalizedText([:])
  public var summary = LocalizedText([:])
  /// Whether the report is about one funder, who must be chosen.
  public var isForOneFunder = false
  /// Whether amounts stay in the agreements' currencies unless another is asked for.
  public var keepsOwnCurrency = false
  /// Whether anybody may read it, so that small counts of people are withheld.
  public var isPublic = false
  /// The filters under which the report would no longer be what it says.
  public var refuses: [Filter] = []
  public var sheets: [Sheet] = []
  /// SHA-256 of the definition's text, in hexadecimal digits.
  public var hash = ""

  /// A filter of the command line.
  public enum Filter: String, CaseIterable, Sendable {
    case country, region, theme, sector, framework, status, text, project, agreement, type, from, to
  }

  /// A part of the report that a workbook shows on a sheet of its own.
  public struct Sheet: Sendable {
    public var id = ""
    public var title = LocalizedText([:])
    /// Of what there is one such sheet each.
    public var each: Repetition?
    /// Whether the sheet has nothing to show without a reporting currency.
    public var needsCurrency = false
    public var blocks: [BlockDefinition] = []
    public var audience = Audience.everyone
  }

  /// Who may read a part of the report.
  public enum Audience: String, CaseIterable, Sendable {
    case everyone
    /// The organisation itself: it is left out of what is sent.
    case `internal`
  }

  /// What sheets can be repeated for, as far as it is selected.
  public enum Repetition: String, CaseIterable, Sendable {
    case agreement, project, country, framework
  }
}

/// A piece of a sheet.
public struct BlockDefinition: Sendable {
  public var kind = Kind.cover
  public var title: LocalizedText?
  /// The name of the rows that a table shows.
  public var rows: String?
  public var columns: [ColumnDefinition] = []
  public var figures: [String] = []
  /// The sentences of a piece of prose, with figures by their names in braces.
  public var text: [LocalizedText] = []
  public var chart = Chart.Kind.bar
  /// The column that names what a chart draws, and the columns that it draws.
  public var categories: String?
  public var series: [String] = []
  /// The framework whose nodes stand at the side of a matrix, and those across it.
  public var down: Code<Framework>?
  public var across: [Code<Framework>] = []
  public var audience = ReportDefinition.Audience.everyone

  public enum Kind: String, CaseIterable, Sendable {
    case cover, contents, table, chart, matrix, prose, filters, notes, proofs
    case agreement, balance, signature, project, country
    case keyFigures = "key-figures"
  }
}

/// A column of a table, under its own heading or another.
public struct ColumnDefinition: Sendable {
  public var name = ""
  public var heading: LocalizedText?
  public var audience = ReportDefinition.Audience.everyone
}
