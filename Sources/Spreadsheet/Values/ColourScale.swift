/// A fill behind the numbers of a range, the nearer to its colour the larger they are.
public struct ColourScale: Hashable, Sendable {
  public var range: CellRange
  /// The number that has the full colour; zero is white.
  public var maximum: Double
  public var colour: Colour

  public init(_ range: CellRange, maximum: Double, colour: Colour) {
    self.range = range
    self.maximum = maximum
    self.colour = colour
  }
}
