import PortfolioModel
import SeededNumbers
import Testing

struct WithholdingTests {
  private func mask(_ rows: [[Int]]) -> [String] {
    Withholding.mask(rows.map { $0.map { Quantity(coefficient: Int128($0), scale: 0) } })
      .map { $0.map { $0 ? "x" : "." }.joined() }
  }

  @Test func `counts from one to four are withheld, nought and five are not`() {
    #expect(mask([[0, 5, 12, 17]]) == ["...."])
    #expect(mask([[1, 4, 12, 17]]) == ["xx.."])
  }

  @Test func `a count that the others would give away is withheld, too`() {
    #expect(mask([[3, 5, 12, 20]]) == ["xx.."])
    #expect(
      mask([[27, 29, 56], [30, 31, 61], [0, 1, 1], [57, 61, 118]]) == [".xx", "...", ".xx", "..."])
  }

  /// No row and no column lacks one count alone, unless it has nothing else but noughts.
  @Test(arguments: 1...200)
  func `no line gives a single count away`(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let rows = (0..<4).map { _ in (0..<3).map { _ in Int(numbers.next() % 12) } }
    let whole = rows.map { $0 + [$0.reduce(0, +)] }
    let totals = (0..<4).map { column in whole.reduce(0) { $0 + $1[column] } }
    let table = whole + [totals]
    let mask = mask(table)
    let lines =
      zip(table, mask).map { (Array($0), Array($1)) }
      + (0..<4).map { column in (table.map { $0[column] }, mask.map { Array($0)[column] }) }
    for (counts, hidden) in lines where hidden.count(where: { $0 == "x" }) == 1 {
      let others = zip(counts, hidden).filter { $1 == "." }.map(\.0)
      #expect(others.allSatisfy { $0 == 0 }, "seed \(seed)")
    }
  }
}
