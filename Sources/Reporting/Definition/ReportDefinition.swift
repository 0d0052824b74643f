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
  /// The filters under which the report would no longer be what it says.
  public var refuses: [Filter] = []
  public var sheets: [Sheet] = []
  /// SHA-256 of the definition's text, in hexadecimal digits.
  public var hash = ""

  /// A filter of the command line.
  public enum Filter: String, CaseIterable, Sendable {
    case country, theme, status, type, from, to
  }

  /// A part of the report that a workbook shows on a sheet of its own.
  public struct Sheet: Sendable {
    public var id = ""
    public var title = LocalizedText([:])
    /// Whether there is one such sheet for each selected agreement.
    public var isForEachAgreement = false
    /// Whether the sheet has nothing to show without a reporting currency.
    public var needsCurrency = false
    public var blocks: [BlockDefinition] = []
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

  public enum Kind: String, CaseIterable, Sendable {
    case cover, contents, table, filters, notes, proofs, agreement, balance, signature
    case keyFigures = "key-figures"
  }
}

/// A column of a table, under its own heading or another.
public struct ColumnDefinition: Sendable {
  public var name = ""
  public var heading: LocalizedText?
}
