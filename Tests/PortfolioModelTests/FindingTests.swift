import PortfolioModel
import Testing

struct FindingTests {
  private func finding(_ name: String, _ place: Place?) -> Finding {
    Finding(.warning, Message(name), at: place)
  }

  @Test func `findings are sorted by place; those without one come last, as they came`() {
    let findings = [
      finding("none-1", nil), finding("b:2", Place(file: "b", line: 2)),
      finding("b:10", Place(file: "b", line: 10)), finding("none-2", nil),
      finding("a", Place(file: "a")), finding("b:2:first", Place(file: "b", line: 2)),
      finding("b:2:1", Place(file: "b", line: 2, column: 1)),
    ]
    #expect(
      findings.sortedByPlace().map(\.rule) == [
        "a", "b:2", "b:2:first", "b:2:1", "b:10", "none-1", "none-2",
      ])
  }

  @Test func `a place reads as editors understand it`() {
    #expect(
      Place(file: "projects/water.yaml", line: 12, column: 3).text
        == "projects/water.yaml:12:3")
    #expect(Place(file: "portfolio.yaml").text == "portfolio.yaml")
  }

  @Test func `only errors make a portfolio wrong`() {
    #expect(![Finding(.warning, Message("x")), Finding(.information, Message("y"))].hasErrors)
    #expect([Finding(.warning, Message("x")), Finding(.error, Message("y"))].hasErrors)
    #expect(Severity.information < .warning && Severity.warning < .error)
  }
}
