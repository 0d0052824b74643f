import Foundation

/// A colour on a screen (sRGB).
struct ScreenColour: Hashable, Sendable {
  let red: Double
  let green: Double
  let blue: Double

  /// Reads `0xRRGGBB`.
  init(_ code: Int) {
    self.init(
      red: Double(code >> 16 & 255), green: Double(code >> 8 & 255), blue: Double(code & 255))
  }

  private init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  static let white = ScreenColour(0xFFFFFF)
  static let black = ScreenColour(0x000000)

  var code: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  /// `#1b4f72`.
  var text: String {
    let digits = String(code, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The colour with a share of another one in it, from 0 to 1.
  func mixed(with other: ScreenColour, share: Double) -> ScreenColour {
    func mix(_ part: KeyPath<ScreenColour, Double>) -> Double {
      (self[keyPath: part] * (1 - share) + other[keyPath: part] * share).rounded()
    }
    return ScreenColour(red: mix(\.red), green: mix(\.green), blue: mix(\.blue))
  }

  /// How well one is seen on the other: from 1 to 21 (WCAG 2.2, contrast ratio).
  func contrast(with other: ScreenColour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// Black or white, whichever is easier to read on it: a contrast of 4.5 or more.
  var inkOnIt: ScreenColour {
    contrast(with: .white) > contrast(with: .black) ? .white : .black
  }

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ part: Double) -> Double {
    let share = part / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
