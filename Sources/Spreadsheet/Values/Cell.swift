/// What one cell holds, how it looks and where it leads.
public struct Cell: Hashable, Sendable {
  public var content: Content
  public var style: Style
  public var link: Link?

  public init(_ content: Content, style: Style = Style(), link: Link? = nil) {
    self.content = content
    self.style = style
    self.link = link
  }
}
