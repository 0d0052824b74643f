import PortfolioModel
import ReferenceData
import Testing

struct CurrenciesTests {
  @Test(arguments: [
    ("EUR", 2), ("USD", 2), ("MAD", 2), ("JPY", 0), ("XOF", 0), ("XAF", 0), ("KMF", 0),
    ("CLP", 0), ("UGX", 0), ("TND", 3), ("KWD", 3), ("BHD", 3), ("IQD", 3), ("CLF", 4), ("UYW", 4),
    ("MGA", 2), ("MRU", 2), ("HUF", 2), ("ISK", 0), ("AFN", 2),
  ])
  func `a currency has the decimals of ISO 4217`(code: String, decimals: Int) {
    #expect(Currencies.currency(code) == Currency(code: code, decimals: decimals))
  }

  @Test(arguments: ["", "eur", "EURO", "XXX", "€", " EUR"])
  func `what is no currency's code is none`(code: String) {
    #expect(Currencies.currency(code) == nil)
  }

  @Test func `every code is three capitals with 0, 2, 3 or 4 decimals`() {
    #expect(Currencies.codes.count > 150)
    for code in Currencies.codes {
      #expect(code.utf8.count == 3 && code.allSatisfy { ("A"..."Z").contains($0) }, "\(code)")
      #expect([0, 2, 3, 4].contains(Currencies.currency(code)?.decimals), "\(code)")
    }
  }
}
