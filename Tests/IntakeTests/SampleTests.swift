import Testing

struct SampleTests {
  @Test func `the portfolio that tests change has nothing wrong with it`() throws {
    #expect(try Sample.findings { _ in }.map(\.shown) == [])
  }
}
