/// Bars drawn inside the cells of a range, as long as their numbers are large.
public struct DataBar: Hashable, Sendable {
  public var range: CellRange
  /// The number that has no bar.
  public var minimum: Double
  /// The number whose bar fills the cell.
  public var maximum: Double
  public var colour: Colour

  public init(
    _ range: CellRange, minimum: Double = 0, maximum: Double = 1, colour: Colour = Colour(0x638EC6)
  ) {
    self.range = range
    self.minimum = minimum
    self.maximum = maximum
    self.colour = colour
  }
}
