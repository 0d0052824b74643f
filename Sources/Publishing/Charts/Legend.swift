/// The names of a chart's series beside their colours, in as many lines as they need.
struct Legend {
  private static let swatch = 14.0
  let names: [String]
  /// The dashes of the lines; `nil` where the series are areas.
  var dashes: ((Int) -> String?)?

  /// Draws below `top` and tells where it ends. A single series needs no legend.
  func draw(on canvas: inout Canvas, below top: Double) -> Double {
    guard names.count > 1 else { return top }
    var (x, y) = (0.0, top + TextWidth.lineHeight)
    for (index, name) in names.enumerated() {
      let width = Self.swatch + 6 + TextWidth.of(name) + 20
      if x > 0, x + width > Canvas.width + 20 { (x, y) = (0, y + TextWidth.lineHeight + 4) }
      drawSwatch(index, x: x, y: y, on: &canvas)
      canvas.text(name, x: x + Self.swatch + 6, y: y)
      x += width
    }
    return y + 12
  }

  private func drawSwatch(_ index: Int, x: Double, y: Double, on canvas: inout Canvas) {
    let colour = Palette.colour(index)
    guard let dashes else {
      canvas.rectangle(x: x, y: y - 11, width: Self.swatch, height: 12, colour)
      return
    }
    canvas.path(
      through: [(x - 4, y - 5), (x + Self.swatch + 2, y - 5)], colour, dashes: dashes(index))
    canvas.dot(x: x + Self.swatch / 2, y: y - 5, colour)
  }
}
