/// One part of the portfolio's own partition of its work.
public struct Theme: Hashable, Sendable, Codable {
  public var code: Code<Theme>
  public var title: LocalizedText

  public init(code: Code<Theme>, title: LocalizedText) {
    self.code = code
    self.title = title
  }
}
