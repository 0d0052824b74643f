import DocumentModel
import PortfolioModel
import Spreadsheet

/// The styles of a workbook.
enum Look {
  static let ink = Colour(0x1F2A37)
  static let accent = Colour(0x1B4F72)
  static let bar = Colour(0xC6DBEF)
  /// Dark ink on it has a contrast of 5.8 : 1.
  static let heat = Colour(0x6FA8DC)
  static let shade = Colour(0xE8EEF4)
  static let grey = Colour(0x6B7280)

  static let title = style {
    $0.size = 18
    $0.isBold = true
    $0.colour = accent
  }
  static let heading = style {
    $0.size = 12
    $0.isBold = true
    $0.colour = accent
  }
  static let label = style {
    $0.colour = grey
    $0.vertical = .top
  }
  static let text = style {
    $0.vertical = .top
    $0.wraps = true
  }
  static let code = style {
    $0.vertical = .top
    $0.wraps = true
    $0.readingOrder = .leftToRight
  }
  /// What is not there, beside a label; in a column of figures; in a column of texts.
  static let missingText = absent { _ in }
  static let missing = absent { $0.horizontal = .right }
  static let missingInText = absent { $0.indent = 1 }
  static let tableHeading = style {
    $0.isBold = true
    $0.colour = .white
    $0.fill = accent
    $0.wraps = true
    $0.vertical = .centre
    $0.horizontal = .centre
  }
  static let total = style {
    $0.isBold = true
    $0.fill = shade
    $0.topLine = accent
    $0.vertical = .top
  }
  static let link = Style.link

  /// A light fill, and text with a contrast of 4.5 : 1 with it and more.
  static func tone(_ tone: Column.Tone) -> (fill: Colour, colour: Colour) {
    switch tone {
    case .green: (Colour(0xD9F2E3), Colour(0x14532D))
    case .amber: (Colour(0xFFE9B8), Colour(0x7A4300))
    case .red: (Colour(0xFBDADA), Colour(0x8B1A1A))
    }
  }

  /// Numbers with so many decimals, a zero being a zero.
  static func amount(_ decimals: Int) -> Style {
    style {
      $0.numberFormat =
        "#,##0" + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "")
      $0.vertical = .top
    }
  }

  static let integer = amount(0)
  /// All of its decimals; grouped from five digits on, so that a year stays a year.
  static func quantity(_ quantity: Quantity) -> Style {
    let isLarge = quantity.rounded(toDecimals: 0).units.magnitude >= 10_000
    return style {
      $0.numberFormat = isLarge ? amount(quantity.scale).numberFormat : "General"
      $0.vertical = .top
    }
  }
  static let ratio = style {
    $0.numberFormat = "0.0%"
    $0.vertical = .top
  }
  static let date = style {
    $0.numberFormat = "yyyy-mm-dd"
    $0.vertical = .top
    $0.horizontal = .left
    $0.indent = 1
  }

  static let dateInText: Style = {
    var style = date
    style.indent = 0
    return style
  }()

  static func asTotal(_ style: Style) -> Style {
    var style = style
    style.isBold = true
    style.fill = shade
    style.topLine = accent
    return style
  }

  static func linked(_ style: Style) -> Style {
    var linked = style
    linked.colour = link.colour
    linked.isUnderlined = true
    return linked
  }

  private static func absent(_ make: (inout Style) -> Void) -> Style {
    style {
      $0.isItalic = true
      $0.colour = grey
      $0.vertical = .top
      make(&$0)
    }
  }

  private static func style(_ make: (inout Style) -> Void) -> Style {
    var style = Style()
    style.colour = ink
    make(&style)
    return style
  }
}
