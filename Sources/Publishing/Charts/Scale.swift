import Foundation
import PortfolioModel

/// An axis that holds zero and all its numbers, between two round ones.
struct Scale {
  /// The round numbers at even distances, smallest first.
  let ticks: [Quantity]
  private let length: Double

  /// - Parameters:
  ///   - most: about how many steps the axis may have.
  ///   - decimals: how many decimals its round numbers may have.
  init(of numbers: [Double], length: Double, most: Int, decimals: Int) {
    self.length = length
    let (low, high) = (min(0, numbers.min() ?? 0), max(0, numbers.max() ?? 0))
    let step = Step(atLeast: (high - low) / Double(max(1, most)), decimals: decimals)
    let first = Int128((low / step.size).rounded(.down))
    let last = max(first + 1, Int128((high / step.size).rounded(.up)))
    ticks = (first...last).map { step.number(times: $0) }
  }

  /// How far from the axis's begin a number stands.
  func position(of number: Double) -> Double {
    let (low, high) = (ticks[0].drawn, ticks[ticks.count - 1].drawn)
    return (number - low) / (high - low) * length
  }

  func position(of tick: Quantity) -> Double { position(of: tick.drawn) }
}

/// 1, 2 or 5 times a power of ten.
private struct Step {
  private let digit: Int128
  private let exponent: Int

  /// The smallest step that is not below `size`; where that is nothing, one.
  init(atLeast size: Double, decimals: Int) {
    guard size > 0 else {
      (digit, exponent) = (1, 0)
      return
    }
    let power = Int(log10(size).rounded(.down))
    guard power >= -decimals else {
      (digit, exponent) = (1, -decimals)
      return
    }
    let leading = size / pow(10, Double(power))
    let digit: Int128 = leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10
    (self.digit, exponent) = (digit, power)
  }

  var size: Double { number(times: 1).drawn }

  func number(times count: Int128) -> Quantity {
    Quantity(
      coefficient: digit * count * Quantity.powerOfTen(max(0, exponent)), scale: max(0, -exponent))
  }
}
