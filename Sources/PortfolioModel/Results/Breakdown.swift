/// The parts of an actual value by the same axes, which should add up to it.
public struct Breakdown: Hashable, Sendable {
  public let axes: Set<Disaggregate.Axis>
  public let parts: [Disaggregate]
  /// The value that the parts divide.
  public let total: Stated<Quantity>
  public let sum: Quantity

  /// What the parts lack of the total, below zero where they exceed it: shown as unknown, never
  /// spread. Not stated where there is no total to compare with.
  public var gap: Stated<Quantity> {
    total.map { $0.subtracting(sum) ?? .zero }
  }
}

extension IndicatorPeriod {
  /// The parts of the actual value, those by the same axes together, in the order in which the
  /// axes are first used.
  ///
  /// - Throws: `Overflow` where a sum has more digits than can be kept.
  public func breakdowns() throws(Overflow) -> [Breakdown] {
    var order: [Set<Disaggregate.Axis>] = []
    for part in parts where !order.contains(part.axes) { order.append(part.axes) }
    var breakdowns: [Breakdown] = []
    for axes in order {
      let own = parts.filter { $0.axes == axes }
      let sum = try own.map(\.value).sum(named: "disaggregation")
      breakdowns.append(Breakdown(axes: axes, parts: own, total: counted, sum: sum))
    }
    return breakdowns
  }

  /// The number that the parts divide: of a percentage, its numerator.
  private var counted: Stated<Quantity> {
    switch actual {
    case .value(.number(let number)): .value(number)
    case .value(.part(let numerator, _)): .value(numerator)
    case .value: .notApplicable
    case .notStated: .notStated
    case .notApplicable: .notApplicable
    }
  }
}
