import PortfolioModel
import Testing

struct MoneySplittingTests {
  static let amounts: [Int64] = [
    -100, -7, -1, 0, 1, 2, 99, 100, 1_000_001, .max, .max - 1, .min + 1,
  ]
  static let weights: [[Int128]] = [
    [1], [1, 1], [1, 1, 1], [50, 30, 20], [0, 7, 3], [7, 0, 0, 3], [1, 999_999_999],
    [333_333_333, 333_333_333, 333_333_334], [Int128(1) << 100, Int128(1) << 100, 3],
  ]

  @Test(arguments: amounts, weights)
  func `parts add up to the whole`(minorUnits: Int64, weights: [Int128]) {
    let parts = Money(minorUnits: minorUnits, currency: .eur).split(by: weights)
    #expect(parts.count == weights.count)
    #expect(parts.reduce(Int128(0)) { $0 + Int128($1.minorUnits) } == Int128(minorUnits))
  }

  @Test(arguments: amounts, weights)
  func `the parts of a refund are those of the payment, negated`(
    minorUnits: Int64, weights: [Int128]
  ) {
    let payment = Money(minorUnits: minorUnits, currency: .eur).split(by: weights)
    let refund = Money(minorUnits: -minorUnits, currency: .eur).split(by: weights)
    #expect(refund.map(\.minorUnits) == payment.map { -$0.minorUnits })
  }

  @Test(arguments: amounts, weights.dropLast())
  func `no part is a whole unit away from its exact share`(minorUnits: Int64, weights: [Int128]) {
    let whole = weights.reduce(0, +)
    let parts = Money(minorUnits: minorUnits, currency: .eur).split(by: weights)
    for (part, weight) in zip(parts, weights) {
      let distance = Int128(part.minorUnits) * whole - Int128(minorUnits) * weight
      #expect(distance.magnitude < whole.magnitude)
    }
  }

  @Test(arguments: [
    ("EUR 100.00", [1, 1, 1], ["33.34", "33.33", "33.33"]),
    ("EUR -100.00", [1, 1, 1], ["-33.34", "-33.33", "-33.33"]),
    ("EUR 200.00", [1, 1, 1], ["66.67", "66.67", "66.66"]),
    ("EUR 0.01", [1, 1], ["0.01", "0.00"]),
    ("EUR 0.01", [0, 1, 1], ["0.00", "0.01", "0.00"]),
    ("EUR 1.02", [30, 20, 50], ["0.31", "0.20", "0.51"]),
    ("EUR 1.02", [20, 30, 50], ["0.20", "0.31", "0.51"]),
    ("EUR 10.00", [0, 7, 3], ["0.00", "7.00", "3.00"]),
    ("TND 1.000", [1, 1, 1], ["0.334", "0.333", "0.333"]),
    ("XOF 100", [1, 1, 1], ["34", "33", "33"]),
  ])
  func `units left over go to the largest remainders, the earlier part first`(
    amount: String, weights: [Int], parts: [String]
  ) throws {
    let made = try Money.of(amount).split(by: weights.map { Int128($0) })
    #expect(made.map(\.plainText) == parts)
  }

  @Test func `weights beyond 128 bits of product divide as small ones do`() {
    let amount = Money(minorUnits: .max - 4, currency: .eur)
    let huge = Int128(1_000_000_000_000_000_000_000_000)
    #expect(amount.split(by: [3 * huge, 3 * huge, 4 * huge]) == amount.split(by: [3, 3, 4]))
    #expect(amount.split(by: [0, 7 * huge]) == [.zero(.eur), amount])
  }

  @Test func `the most negative amount is divided like any other`() async {
    await #expect(processExitsWith: .success) {
      let parts = Money(minorUnits: .min, currency: Currency(code: "EUR", decimals: 2))
        .split(by: [1])
      precondition(parts.map(\.minorUnits) == [.min])
    }
  }
}
