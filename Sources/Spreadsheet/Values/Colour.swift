/// A colour in RGB, eight bits each: `0xRRGGBB`.
public struct Colour: Hashable, Sendable {
  public let rgb: UInt32

  /// Bits above the lower 24 are ignored.
  public init(_ rgb: UInt32) {
    self.rgb = rgb & 0xFFFFFF
  }

  public static let black = Colour(0x000000)
  public static let white = Colour(0xFFFFFF)
}
