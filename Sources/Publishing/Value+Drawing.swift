import DocumentModel
import PortfolioModel

extension Value {
  /// The figure as a length or a depth of colour is made of it: for drawing only.
  var drawn: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .money(let money): money.quantity.drawn
    case .ratio(let ratio): ratio.approximation
    case .quantity(let quantity): quantity.drawn
    default: nil
    }
  }
}

extension Quantity {
  /// The number nearest to it: for drawing only.
  var drawn: Double { Ratio(coefficient, over: Self.powerOfTen(scale)).approximation }
}
