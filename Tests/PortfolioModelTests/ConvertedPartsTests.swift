import PortfolioModel
import SeededNumbers
import Testing

struct ConvertedPartsTests {
  private static let euro = Currency(code: "EUR", decimals: 2)
  private static let yen = Currency(code: "JPY", decimals: 0)
  private static let day = Day(year: 2024, month: 5, day: 17) ?? .distantPast

  private let rates = RateTable([
    Rate(
      from: euro, to: yen, value: Quantity(coefficient: 16_937, scale: 2),
      effective: day, source: "invented")
  ])

  private func convert(_ amounts: [Int64]) throws -> [Int64]? {
    try rates.convertParts(
      amounts.map { Money(minorUnits: $0, currency: Self.euro) }, to: Self.yen, on: Self.day,
      asOf: Self.day)?.map(\.minorUnits)
  }

  @Test func `what rounding leaves over goes to the largest part`() throws {
    // 0.30 € are 50.811 ¥, so 51; a tenth of a euro each is 16.937 ¥, so 17.
    #expect(try convert([10, 10, 10]) == [17, 17, 17])
    // 0.50 € are 84.685 ¥, so 85, while 41 + 9 cents would be 69 + 15.
    #expect(try convert([41, 9]) == [70, 15])
    #expect(try convert([-41, -9]) == [-70, -15])
    #expect(try convert([]) == [])
  }

  @Test(arguments: 1...200)
  func `parts add up to the whole as it is converted`(seed: Int) throws {
    var random = SeededNumbers(seed: UInt64(seed))
    let amounts = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      Int64.random(in: -1_000_000...1_000_000, using: &random)
    }
    let whole = try #require(try convert([amounts.reduce(0, +)]))
    let parts = try #require(try convert(amounts))
    #expect(parts.reduce(0, +) == whole[0])
    for (amount, part) in zip(amounts, parts) {
      let alone = try #require(try convert([amount]))[0]
      #expect(abs(part - alone) <= 1)
    }
  }

  @Test func `without a rate there are no parts`() throws {
    let dollar = Currency(code: "USD", decimals: 2)
    let parts = try rates.convertParts(
      [Money(minorUnits: 1, currency: Self.euro)], to: dollar, on: Self.day, asOf: Self.day)
    #expect(parts == nil)
  }
}
