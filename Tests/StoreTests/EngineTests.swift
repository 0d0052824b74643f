import Testing

@testable import Store

struct EngineTests {
  private let numbers = "SELECT number FROM numbers WHERE number > ? ORDER BY number"

  private func withNumbers(_ body: (Engine) throws -> Void) throws {
    let connection = try Connection()
    try connection.use { engine in
      try engine.run(
        "CREATE TABLE numbers (number INTEGER); INSERT INTO numbers VALUES (1), (2), (3)")
      try body(engine)
    }
  }

  private func numbers(_ engine: Engine, over least: Int) throws -> [Int64] {
    try engine.rows(numbers, [Value(least)]) { $0.integer(0) }
  }

  @Test func `a question can be asked again with another value`() throws {
    try withNumbers { engine in
      let answers = [try numbers(engine, over: 0), try numbers(engine, over: 2)]
      #expect(answers == [[1, 2, 3], [3]])
    }
  }

  @Test func `a question can be asked while the same is answered`() throws {
    try withNumbers { engine in
      let pairs = try engine.rows(numbers, [Value(0)]) { row in
        (row.integer(0), try numbers(engine, over: Int(row.integer(0))))
      }
      #expect(pairs.map(\.0) == [1, 2, 3])
      #expect(pairs.map(\.1) == [[2, 3], [3], []])
    }
  }

  @Test func `a question whose answer was left is asked anew`() throws {
    struct Left: Error {}
    try withNumbers { engine in
      #expect(throws: Left.self) { try engine.each(numbers, [Value(0)]) { _ in throw Left() } }
      #expect(try numbers(engine, over: 0) == [1, 2, 3])
      try engine.run("DROP TABLE numbers")
    }
  }
}
