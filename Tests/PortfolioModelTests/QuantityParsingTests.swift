import PortfolioModel
import Testing

struct QuantityParsingTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("12", "12"), ("+12", "12"), ("-0.50", "-0.5"), ("007.500", "7.5"),
    ("1234.56", "1234.56"), ("0.000000000000000001", "0.000000000000000001"),
    ("999999999999999999.999999999999999999", "999999999999999999.999999999999999999"),
    ("-999999999999999999", "-999999999999999999"), ("100", "100"), ("100.0", "100"),
  ])
  func `a number prints without needless zeros`(written: String, printed: String) throws {
    #expect(try Quantity(written).plainText == printed)
  }

  @Test(arguments: [
    "", "-", "+", ".", "1.", ".5", "-.5", "1,000", "1 000", "1'000", "1_000", " 1", "1 ", "1e3",
    "1.2.3", "--1", "+-1", "0x10", "٣", "１", "½", "NaN", "1.-5", "1.+5", "€5", "−5",
  ])
  func `what is no plain decimal is refused`(text: String) {
    #expect(throws: Quantity.ParsingError.malformed) { try Quantity(text) }
  }

  @Test(arguments: [
    "1234567890123456789", "0.1234567890123456789", "0000000000000000001", "0.0000000000000000000",
  ])
  func `more than 18 digits are refused, not cut`(text: String) {
    #expect(throws: Quantity.ParsingError.tooLong) { try Quantity(text) }
  }

  @Test func `a portfolio with decimal commas reads commas and refuses points`() throws {
    #expect(try Quantity("1234,56", decimalMark: ",") == Quantity("1234.56"))
    #expect(try Quantity("-7", decimalMark: ",") == Quantity("-7"))
    #expect(throws: Quantity.ParsingError.malformed) { try Quantity("1.234", decimalMark: ",") }
    #expect(throws: Quantity.ParsingError.malformed) { try Quantity("1.234,5", decimalMark: ",") }
  }

  @Test func `numbers that are equal are one value however they are written`() throws {
    #expect(try Set([Quantity("1.50"), Quantity("1.5"), Quantity("+01.500")]).count == 1)
  }

  @Test(arguments: [
    ("EUR -0.50", "-0.50"), ("EUR 12", "12.00"), ("TND 0.007", "0.007"), ("JPY 100", "100"),
    ("EUR -1234567.8", "-1234567.80"),
  ])
  func `an amount prints all decimals of its currency`(amount: String, printed: String) throws {
    #expect(try Money.of(amount).plainText == printed)
  }
}
