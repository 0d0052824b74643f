import PortfolioModel
import Testing

struct OverheadTests {
  private static func figures(
    _ spent: [(String?, String)], lines: [String] = [], without: [String] = []
  ) throws -> OverheadFigures {
    var overhead = Overhead(rate: Share(7, of: 100))
    overhead.lines = lines.map { Code($0) }
    overhead.without = without.map { Code($0) }
    return try overhead.figures(
      spent.map { (line: $0.0.map { Code($0) }, amount: try .of($0.1)) }, in: .eur)
  }

  @Test func `nothing posted: computed on eligible direct spending`() throws {
    // 7 % of 1,000.50 + 99.75 = 77.0175; transfers to partners are left out
    let figures = try Self.figures(
      [("A1", "EUR 1000.50"), (nil, "EUR 99.75"), ("C3", "EUR 5000")], without: ["C3"])
    #expect(figures.isComputed)
    #expect(figures.counted.text == "EUR 77.02")
    #expect(figures.base.text == "EUR 1100.25")
  }

  @Test func `what is posted wins`() throws {
    let figures = try Self.figures(
      [("A1", "EUR 1000"), ("X1", "EUR 65")], lines: ["X1"])
    #expect(!figures.isComputed)
    #expect(figures.counted.text == "EUR 65.00")
    #expect(figures.allowed.text == "EUR 70.00")
  }

  @Test func `spending that is not stated leaves it open`() throws {
    let figures = try Self.figures([("A1", "not stated")])
    #expect(figures.counted == .notStated)
  }
}
