/// Who pays: a donor government, a fund, a foundation [IATI: funding organisation].
public struct Funder: Hashable, Sendable, Codable {
  public var code: Code<Funder>
  public var name: LocalizedText
  /// Other names and identifiers by which sources know the funder, such as an IATI identifier.
  public var identifiers: [String] = []
  /// Whether the fund is the organisation's own, such as the IOM Development Fund for IOM.
  public var isInternal = false
  public var type: Code<OrganisationType>?
  /// The fiscal year of its own, where its money is not counted by the portfolio's.
  public var fiscalYear: FiscalYear?
  public var note: LocalizedText?
  /// What the funder calls the organisation's budget categories.
  public var categories: [CategoryMapping] = []
  /// Which rates amounts under its agreements are converted at, where they do not say.
  public var rateRule: RateRule?
  /// What holds for all its agreements that state no rules of their own.
  public var rules: [AgreementRule] = []
  /// What all its agreements that state no reports of their own must report.
  public var reports: [ReportingObligation] = []

  public init(code: Code<Funder>, name: LocalizedText) {
    self.code = code
    self.name = name
  }
}
