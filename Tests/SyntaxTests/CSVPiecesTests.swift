import PortfolioModel
import SeededNumbers
import Syntax
import Testing

/// Files that come in pieces are read as they would be at once.
struct CSVPiecesTests {
  private func pieces(_ bytes: [UInt8], of size: Int) -> CSVReader {
    var start = 0
    return CSVReader(pieces: {
      guard start < bytes.count else { return nil }
      defer { start += size }
      return Array(bytes[start..<min(start + size, bytes.count)])
    })
  }

  private func text(_ rows: CSVReader) -> [String] {
    rows.map { row in
      let cells = row.cells.map { "\($0.text)@\($0.position.line):\($0.position.column)" }
      let problem = row.problem.map { "\($0.fact) \($0.position.line):\($0.position.column)" }
      return "\(row.position.line) \(cells.joined(separator: "|")) \(problem ?? "")"
    }
  }

  @Test(arguments: [
    "a,b\n1,2\n", "\u{FEFF}a;b\r\n\"x\ny\";2\r\n", "a,b\n\"open\n1,2\n", "", "a", "\n\n",
    "é,ü\n\"é\"x,1\n2,3",
  ])
  func `small pieces make no difference`(file: String) {
    let bytes = Array(file.utf8)
    for size in 1...5 {
      #expect(text(pieces(bytes, of: size)) == text(CSVReader(bytes)))
    }
  }

  @Test func `rows that are broken in a large file cost themselves, wherever pieces end`() {
    var random = SeededNumbers(seed: 5)
    var bytes = Array("id,text\n".utf8)
    for row in 0..<60_000 {
      switch Int.random(in: 0..<2_000, using: &random) {
      case 0: bytes += Array("\(row),\"left open\n".utf8)
      case 1: bytes += [0xFF, 0xFE] + Array(",\(row)\n".utf8)
      case 2: bytes += Array(repeating: UInt8(ascii: "x"), count: 1_200_000) + Array("\n".utf8)
      case 3: bytes += Array("\(row),\"two\nlines\"\n".utf8)
      default: bytes += Array("\(row),Row \(row) of a ledger that is large\n".utf8)
      }
    }
    let whole = text(CSVReader(bytes))
    #expect(bytes.count > 20_000_000 && whole.count > 59_000)
    #expect(text(pieces(bytes, of: 65_521)) == whole)
    #expect(text(pieces(bytes, of: 3_000_017)) == whole)
  }

  @Test func `a file that breaks off gives what came before, and says where`() {
    struct Broken: Error {}
    var isFirst = true
    var reader = CSVReader(pieces: {
      guard isFirst else { throw Broken() }
      isFirst = false
      return Array("a,b\n1,2\n".utf8)
    })
    #expect(reader.next()?.cells.map(\.text) == ["a", "b"])
    #expect(reader.next()?.cells.map(\.text) == ["1", "2"])
    #expect(reader.next() == nil)
    #expect(reader.breakingPoint == Position(line: 3, column: 1))
  }
}
