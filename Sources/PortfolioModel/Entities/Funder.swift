/// Who pays: a donor government, a fund, a foundation [IATI: funding organisation].
public struct Funder: Hashable, Sendable, Codable {
  public var code: Code<Funder>
  public var name: LocalizedText
  /// Other names and identifiers by which sources know the funder, such as an IATI identifier.
  public var identifiers: [String] = []
  /// Whether the fund is the organisation's own, such as the IOM Development Fund for IOM.
  public var isInternal = false
  public var note: LocalizedText?

  public init(code: Code<Funder>, name: LocalizedText) {
    self.code = code
    self.name = name
  }
}
