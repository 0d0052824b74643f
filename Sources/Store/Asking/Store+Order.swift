import PortfolioModel

extension Store {
  /// Whether one list of codes comes before another in the portfolio's order.
  public func precedes(
    _ left: [String], _ right: [String], in dimensions: [Dimension]
  ) -> Bool {
    for (index, dimension) in dimensions.enumerated() where left[index] != right[index] {
      let places = (
        catalogue.position(of: left[index], in: dimension),
        catalogue.position(of: right[index], in: dimension)
      )
      return places.0 == places.1 ? left[index] < right[index] : places.0 < places.1
    }
    return false
  }
}
