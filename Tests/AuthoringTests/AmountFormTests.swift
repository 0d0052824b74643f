import PortfolioModel
import Testing

@testable import Authoring

struct AmountFormTests {
  private static func form(_ decimal: Unicode.Scalar, _ thousands: AmountForm.ThousandsMark)
    -> AmountForm
  { AmountForm(decimalMark: decimal, thousandsMark: thousands) }

  @Test(arguments: [
    "1.234,50", "1234,50", "1234,5", " 1.234,50 ", "+1.234,50", "1.234,50+", "1.234,50 DR",
    "1.234,50dr", "1.234,500",
  ])
  func `one amount may be written in many ways`(text: String) {
    #expect(Self.form(",", .point).quantity(text)?.plainText == "1234.5")
  }

  @Test(arguments: [
    "-1.234,50", "1.234,50-", "(1.234,50)", "( 1.234,50 )", "- 1.234,50", "1.234,50 -",
    "\u{2212}1.234,50", "1.234,50\u{2212}", "\u{2013}1.234,50", "1.234,50 CR", "1.234,50Cr",
    "\u{A0}(1.234,50)\u{A0}",
  ])
  func `below zero is told by a minus, parentheses or a credit`(text: String) {
    #expect(Self.form(",", .point).quantity(text)?.plainText == "-1234.5")
  }

  @Test(
    arguments: [
      (",", AmountForm.ThousandsMark.space, "1 234 567,89"),
      (",", .space, "1\u{A0}234\u{A0}567,89"), (",", .space, "1\u{202F}234\u{202F}567,89"),
      (",", .space, "1\u{2009}234\u{2009}567,89"), (",", .point, "1.234.567,89"),
      (".", .comma, "1,234,567.89"), (".", .apostrophe, "1'234'567.89"),
      (".", .apostrophe, "1\u{2019}234\u{2019}567.89"), (".", .comma, "12,34,567.89"),
      (".", .none, "1234567.89"), (",", .none, "1234567,89"), (".", .comma, "1234567.89"),
    ] as [(Unicode.Scalar, AmountForm.ThousandsMark, String)])
  func `groups of digits are divided as people do`(
    decimal: Unicode.Scalar, thousands: AmountForm.ThousandsMark, text: String
  ) {
    #expect(Self.form(decimal, thousands).quantity(text)?.plainText == "1234567.89")
  }

  @Test(arguments: ["-", "\u{2013}", "0", "0,00", "-0,00", "(0,00)", ",00"])
  func `nothing is zero, and so is a dash`(text: String) {
    #expect(Self.form(",", .point).quantity(text) == .zero)
  }

  @Test(arguments: [
    "", " ", "1.50", "0001.234,50", "12.34", "1.2345", "1234.567,00", "1.234.56", "1,5,0", "--5",
    "(5", "5)",
    "(-5)", "-5-", "(5)-", "+", "()", "CR", "1,234,50", "5,", ",", "1.234,50 EUR", "€ 5", "5 %",
    "1e3", "5,1.5", "five", "1 234,50", "1.,50", ".500,00", "1..234,50", "٥",
    "12345678901234567890,00",
  ])
  func `what is no amount by these marks is refused, not guessed`(text: String) {
    #expect(Self.form(",", .point).quantity(text) == nil)
  }

  @Test func `the same text is another amount by other marks`() {
    #expect(Self.form(",", .point).quantity("1.234")?.plainText == "1234")
    #expect(Self.form(".", .comma).quantity("1.234")?.plainText == "1.234")
    #expect(Self.form(".", .comma).quantity("1,234")?.plainText == "1234")
    #expect(Self.form(",", .point).quantity("1,234")?.plainText == "1.234")
  }
}
