import PortfolioModel
import ReferenceData
import Testing

struct ReferenceSearchTests {
  private func codes(_ text: String) -> [String] {
    ReferenceSearch.matches(text).map(\.entry.code)
  }

  @Test(arguments: [
    "Maroc", "المغرب", "Morocco", "Marruecos", "MAROC", "marruecos", "Moroco", "Marocco", "MAR",
  ])
  func `a country is found by its name in any language`(written: String) {
    #expect(codes(written).first == "MA")
  }

  @Test(arguments: [
    ("10.7", "sdg:10.7"), ("sdg:10.7", "sdg:10.7"), ("acción por el clima", "sdg:13"),
    ("Accord de Paris", "paris"), ("GIZ", "XM-DAC-5-52"), ("dirham marocain", "MAD"),
    ("015", "015"), ("Afrique septentrionale", "015"),
    ("Atténuation du changement climatique", "MIT"),
  ])
  func `codes and names of all lists are found`(written: String, code: String) {
    #expect(codes(written).contains(code), "\(codes(written))")
  }

  @Test func `parts of names find all that have them`() {
    #expect(codes("remittance").contains("sdg:10.c"))
    #expect(codes("United Nations").count > 5)
  }

  @Test(arguments: ["", "   ", "qqqqqqqqqq", "\u{0}"])
  func `what is near to nothing finds nothing`(written: String) {
    #expect(codes(written) == [])
  }
}
