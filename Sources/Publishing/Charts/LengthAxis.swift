import PortfolioModel

/// The axis along which horizontal bars are measured.
struct LengthAxis {
  private let figures: ChartFigures
  private let scale: Scale
  private let left: Double

  /// An axis of as many round numbers as their texts have room for, between two margins.
  init(_ figures: ChartFigures, of numbers: [Double], left: Double, right: Double) {
    let length = Canvas.width - left - right
    self.figures = figures
    self.left = left
    scale = Scale.fitting(figures, numbers, length)
  }

  func x(of number: Double) -> Double { left + scale.position(of: number) }

  var zero: Double { x(of: 0) }

  /// Draws the lines behind the bars between two heights.
  func drawLines(on canvas: inout Canvas, from top: Double, to bottom: Double) {
    for tick in scale.ticks {
      let x = x(of: tick.drawn)
      let colour = tick == .zero ? Palette.axis : Palette.line
      canvas.line(from: (x, top), to: (x, bottom), colour)
    }
  }

  /// Draws the round numbers and the unit, and tells where they end.
  func drawNumbers(on canvas: inout Canvas, below top: Double, unit: String) -> Double {
    for tick in scale.ticks {
      let text = figures.text(ofTick: tick)
      let half = TextWidth.of(text) / 2
      let x = min(Canvas.width - half, max(half, x(of: tick.drawn)))
      canvas.text(text, x: x, y: top + 18, .quiet.anchored(.middle))
    }
    canvas.text(unit, x: Canvas.width / 2, y: top + 42, .title.anchored(.middle))
    return top + 50
  }
}

extension Scale {
  /// The scale with the most steps, up to six, whose numbers do not touch.
  fileprivate static func fitting(
    _ figures: ChartFigures, _ numbers: [Double], _ length: Double
  ) -> Scale {
    let scales = (1...6).reversed().map {
      Scale(of: numbers, length: length, most: $0, decimals: figures.decimalsOfTicks)
    }
    let fitting = scales.first { scale in
      let widest = TextWidth.widest(scale.ticks.map(figures.text(ofTick:)))
      return (widest + 10) * Double(scale.ticks.count - 1) <= length
    }
    return fitting ?? scales[scales.count - 1]
  }
}
