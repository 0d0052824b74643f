import PortfolioModel
import Testing

@testable import Store

/// What is read on a thread of its own arrives whole and in its order, or not at all.
struct ReadAheadTests {
  private struct Stop: Error {}

  /// Hands on rates and funders in turn, more than may wait, and fails behind one of them.
  private struct Source: PortfolioSource, Sendable {
    var count = 1_000
    var fails = false

    func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
      for number in 0..<count {
        try sink(.funder(Sourced(Funder(code: Code("F\(number)"), name: LocalizedText([:])))))
        try sink(.rates([]))
      }
      if fails { throw Stop() }
      return [Finding(.information, Message("read"))]
    }
  }

  private static func code(_ part: PortfolioPart) -> String? {
    if case .funder(let funder) = part { funder.value.code.text } else { nil }
  }

  @Test(arguments: [0, 1, 31, 32, 1_000])
  func `all parts come in their order, and then what was found`(count: Int) throws {
    var codes: [String] = []
    let found = try Source(count: count).readAhead(.rowsAndDocuments) {
      if let code = Self.code($0.part) {
        codes.append(code)
        #expect($0.documents.map(\.kind) == [.funder])
      }
    }
    #expect(codes == (0..<count).map { "F\($0)" })
    #expect(found.map(\.rule) == ["read"])
  }

  @Test func `where reading fails, the parts before it have come`() {
    var count = 0
    #expect(throws: Stop.self) {
      try Source(fails: true).readAhead(.nothing) { _ in count += 1 }
    }
    #expect(count >= 2_000 - 32)
  }

  @Test(arguments: [0, 1, 100])
  func `whoever takes no more ends the reading`(taken: Int) {
    var count = 0
    #expect(throws: Stop.self) {
      try Source().readAhead(.rows) { _ in
        if count == taken { throw Stop() }
        count += 1
      }
    }
    #expect(count == taken)
  }

  /// Goes on when nobody takes what it has, as a source of several files may.
  private struct Stubborn: PortfolioSource, Sendable {
    func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
      for _ in 0..<100 { try? sink(.rates([])) }
      return []
    }
  }

  @Test func `a source that goes on is told again`() {
    #expect(throws: Stop.self) { try Stubborn().readAhead(.nothing) { _ in throw Stop() } }
  }
}
