import DocumentModel
import PortfolioModel
import Spreadsheet

extension SheetLayout {
  /// A value as a typed cell.
  func cell(_ value: Value, isInText: Bool) -> Spreadsheet.Cell {
    let missing = isInText ? Look.missingText : Look.missing
    switch value {
    case .text(let text): return Cell(.text(text), style: inTable(Look.text, isInText))
    case .code(let code): return Cell(.text(code), style: inTable(Look.code, isInText))
    case .integer(let number):
      return Cell(.number(Double(number)), style: aligned(Look.integer, isInText))
    case .money(let money):
      let decimals = money.currency.decimals
      return Cell(.number(money.number), style: aligned(Look.amount(decimals), isInText))
    case .ratio(let ratio):
      return Cell(.number(ratio.approximation), style: aligned(Look.ratio, isInText))
    case .quantity(let quantity):
      return Cell(.number(quantity.number), style: Look.quantity(quantity))
    case .date(let date):
      guard let day = date.exact, day.year >= 1900 else {
        return Cell(.text(date.isoText), style: inTable(Look.code, isInText))
      }
      return Cell(
        .day(year: day.year, month: day.month, day: day.day),
        style: isInText ? Look.dateInText : Look.date)
    case .notStated: return Cell(.text(document.words.notStated), style: missing)
    case .notApplicable: return Cell(.text(document.words.notApplicable), style: missing)
    case .notDue: return Cell(.text(document.words.notDue), style: missing)
    case .withheld: return Cell(.text(document.words.withheld), style: missing)
    case .blank: return Cell(.blank, style: Look.text)
    }
  }

  private func aligned(_ style: Style, _ isInText: Bool) -> Style {
    guard isInText else { return style }
    var style = style
    style.horizontal = .left
    return style
  }

  /// Text in a table keeps off the figures to its left.
  private func inTable(_ style: Style, _ isInText: Bool) -> Style {
    guard !isInText else { return style }
    var style = style
    style.indent = 1
    return style
  }

  func plainText(_ value: Value) -> String {
    switch value {
    case .text(let text), .code(let text): text
    case .integer(let number): String(number)
    case .money(let money): money.plainText
    case .ratio(let ratio): ratio.rounded(toDecimals: 3).plainText
    case .quantity(let quantity): quantity.plainText
    case .date(let date): date.isoText
    case .notStated: document.words.notStated
    case .notApplicable: document.words.notApplicable
    case .notDue: document.words.notDue
    case .withheld: document.words.withheld
    case .blank: ""
    }
  }
}

extension Quantity {
  /// The number as a spreadsheet's: exact up to 15 digits.
  fileprivate var number: Double {
    Ratio(coefficient, over: Self.powerOfTen(scale)).approximation
  }
}

extension Money {
  /// The amount as a spreadsheet's number: exact up to 15 digits.
  var number: Double { quantity.number }
}
