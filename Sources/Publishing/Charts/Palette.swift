/// The colours of charts: told apart by eye, and each with a contrast of 4.5 or more to white,
/// so that it is seen on paper and carries white text.
enum Palette {
  static let ink = ScreenColour(0x1F2A37)
  static let quiet = ScreenColour(0x5B6472)
  static let line = ScreenColour(0xE1E6EC)
  static let axis = ScreenColour(0x7B8594)

  static let series = [
    0x1B4F72, 0xB3470F, 0x1E7A4C, 0x8E3A80, 0x8A6100, 0x4A5FC1, 0xA61E3C, 0x4B5563,
  ].map { ScreenColour($0) }

  /// The colour of the series at a position; they begin again after the last.
  static func colour(_ position: Int) -> ScreenColour { series[position % series.count] }
}
