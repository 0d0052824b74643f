/// The look of those cells of a range that hold one word and nothing else, case ignored.
public struct WordColour: Hashable, Sendable {
  public var range: CellRange
  /// 1 to 255 characters, without controls and escapes.
  public var word: String
  public var fill: Colour
  /// Of the text.
  public var colour: Colour

  public init(_ range: CellRange, word: String, fill: Colour, colour: Colour) {
    self.range = range
    self.word = word
    self.fill = fill
    self.colour = colour
  }
}
