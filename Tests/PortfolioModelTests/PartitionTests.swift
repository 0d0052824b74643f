import PortfolioModel
import Testing

struct PartitionTests {
  static let half = Share(1, of: 2)
  static let third = Share(1, of: 3)

  /// `MA 50, TN 30, rest 20`, of EUR 100.00.
  private func divided(_ claims: [(String, Share?)]) throws -> String {
    let partition = Partition(claims.map { (part: $0.0, share: $0.1) })
    let cells = partition.cells
    let parts = try Money.of("EUR 100.00").split(by: cells.map(\.weight))
    return zip(cells, parts).map { "\($0.part ?? "rest") \($1.plainText)" }
      .joined(separator: ", ")
  }

  @Test func `below 100 % the rest is unallocated`() throws {
    #expect(
      try divided([("MA", Self.half), ("TN", Self.third)]) == "MA 50.00, TN 33.33, rest 16.67")
  }

  @Test func `at 100 % nothing is left`() throws {
    #expect(try divided([("MA", Self.half), ("TN", Self.half)]) == "MA 50.00, TN 50.00")
    let thirds = [("MA", Self.third), ("TN", Self.third), ("SN", Self.third)]
    #expect(try divided(thirds) == "MA 33.34, TN 33.33, SN 33.33")
  }

  @Test func `above 100 % all is unallocated`() throws {
    #expect(try divided([("MA", Share(51, of: 100)), ("TN", Self.half)]) == "rest 100.00")
    #expect(try divided([("MA", Share(1_000_001, of: 1_000_000))]) == "rest 100.00")
  }

  @Test func `a single part without a share is the whole`() throws {
    #expect(try divided([("MA", nil)]) == "MA 100.00")
  }

  @Test func `several parts without shares leave all unallocated`() throws {
    #expect(try divided([("MA", nil), ("TN", nil)]) == "rest 100.00")
    #expect(try divided([]) == "rest 100.00")
  }

  @Test func `a part without a share beside others gets nothing`() throws {
    #expect(try divided([("MA", nil), ("TN", Self.third)]) == "TN 33.33, rest 66.67")
  }

  @Test func `a part of 0 % gets nothing`() throws {
    #expect(try divided([("MA", Share(0, of: 1)), ("TN", .whole)]) == "TN 100.00")
    #expect(try divided([("MA", Share(0, of: 1))]) == "rest 100.00")
  }

  @Test func `shares too fine for a common denominator leave all unallocated`() throws {
    let fine = [("MA", Share(1, of: 999_983)), ("TN", Share(1, of: 999_979))]
    #expect(try divided(fine) == "rest 100.00")
  }

  @Test func `weights and rest are the whole`() {
    let partition = Partition([(part: "MA", share: Self.half), (part: "TN", share: Self.third)])
    #expect(partition.parts.reduce(partition.rest) { $0 + $1.weight } == partition.whole)
  }
}
