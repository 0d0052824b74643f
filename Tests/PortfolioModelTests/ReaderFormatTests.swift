import PortfolioModel
import Testing

struct ReaderFormatTests {
  let english = ReaderFormat(.english)

  @Test(arguments: [
    ("USD 1234.5", "USD\u{A0}1,234.50"), ("TND 1234.5", "TND\u{A0}1,234.500"),
    ("JPY 1234567", "JPY\u{A0}1,234,567"), ("EUR -0.05", "EUR\u{A0}-0.05"),
    ("EUR 0", "EUR\u{A0}0.00"),
  ])
  func `an amount has its currency and all decimals`(amount: String, text: String) throws {
    #expect(english.text(try Money.of(amount)) == text)
  }

  @Test func `the largest amount keeps every digit`() {
    let most = Money(minorUnits: .max, currency: .eur)
    #expect(english.amountText(most) == "92,233,720,368,547,758.07")
  }

  @Test func `days are written as the United Nations write them`() throws {
    #expect(english.text(try Day.on("2024-05-07")) == "7 May 2024")
    #expect(english.text(try Day.on("1970-01-01")) == "1 January 1970")
  }

  @Test func `a percentage has one decimal, half to even`() {
    #expect(english.percentText(Ratio(1, over: 3)) == "33.3%")
    #expect(english.percentText(Ratio(2, over: 1)) == "200.0%")
  }

  @Test func `French writes a comma`() throws {
    #expect(ReaderFormat(.french).amountText(try Money.of("EUR 1.50")) == "1,50")
  }
}
