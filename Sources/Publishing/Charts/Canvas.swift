/// A drawing under way. Places are measured from the top and from the side where reading begins,
/// so that one layout serves both directions.
struct Canvas {
  /// Narrow enough for 14 units of text to stay readable on a telephone.
  static let width = 480.0

  let isRightToLeft: Bool
  private(set) var marks: [Markup] = []

  init(isRightToLeft: Bool) { self.isRightToLeft = isRightToLeft }

  enum Anchor: String { case start, middle, end }

  /// How a text is written.
  struct Hand {
    var colour = Palette.ink
    var anchor = Anchor.start
    var isBold = false
    var isItalic = false
    /// Whether it runs upwards.
    var isUpright = false

    static let plain = Hand()
    static let quiet = Hand(colour: Palette.quiet)
    static let title = Hand(colour: Palette.quiet, isBold: true)
    /// The word for what is missing.
    static let missing = Hand(colour: Palette.quiet, isItalic: true)

    func anchored(_ anchor: Anchor) -> Hand {
      var hand = self
      hand.anchor = anchor
      return hand
    }
  }

  func mirrored(_ x: Double) -> Double { isRightToLeft ? Self.width - x : x }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, _ colour: ScreenColour,
    name: String? = nil
  ) {
    let left = isRightToLeft ? Self.width - x - width : x
    marks.append(
      .element(
        "rect",
        [
          "class": name, "x": left.mark, "y": y.mark, "width": width.mark, "height": height.mark,
          "fill": colour.text,
        ]))
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ colour: ScreenColour
  ) {
    marks.append(
      .element(
        "line",
        [
          "x1": mirrored(start.x).mark, "y1": start.y.mark, "x2": mirrored(end.x).mark,
          "y2": end.y.mark, "stroke": colour.text,
        ]))
  }

  /// A line through the points, whose dashes tell it from others as its colour does.
  mutating func path(
    through points: [(x: Double, y: Double)], _ colour: ScreenColour, dashes: String?
  ) {
    let corners = points.map { "\(mirrored($0.x).mark),\($0.y.mark)" }.joined(separator: " ")
    marks.append(
      .element(
        "polyline",
        [
          "points": corners, "fill": "none", "stroke": colour.text, "stroke-width": "2.5",
          "stroke-dasharray": dashes,
        ]))
  }

  mutating func dot(x: Double, y: Double, _ colour: ScreenColour) {
    marks.append(
      .element(
        "circle",
        [
          "class": "point", "cx": mirrored(x).mark, "cy": y.mark, "r": "4", "fill": colour.text,
          "stroke": "#fff",
        ]))
  }

  /// Text whose line stands at `y`; on a white edge, so that lines behind it do not disturb.
  mutating func text(_ text: String, x: Double, y: Double, _ hand: Hand = .plain) {
    let place = (x: mirrored(x).mark, y: y.mark)
    let edge: String? = hand.colour == .white ? nil : "#fff"
    marks.append(
      .element(
        "text",
        [
          "x": place.x, "y": place.y, "fill": hand.colour.text, "stroke": edge,
          "text-anchor": hand.anchor == .start ? nil : hand.anchor.rawValue,
          "font-weight": hand.isBold ? "600" : nil,
          "font-style": hand.isItalic ? "italic" : nil,
          "transform": hand.isUpright ? "rotate(-90 \(place.x) \(place.y))" : nil,
        ], [Markup(plain: text)]))
  }

  mutating func add(_ mark: Markup) { marks.append(mark) }
}

extension Double {
  /// A place on a drawing, to two decimals.
  var mark: String {
    let rounded = (self * 100).rounded() / 100
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
