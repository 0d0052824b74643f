import Testing

@testable import Syntax

struct CSVReaderTests {
  /// The rows, their cells divided by bars; of a row that cannot be read, why.
  private func rows(_ text: String) -> [String] { rows(Array(text.utf8)) }

  private func rows(_ bytes: [UInt8]) -> [String] {
    CSVReader(bytes).map { row in
      row.problem.map { "\($0.position.line):\($0.position.column) \($0.fact.term)" }
        ?? row.cells.map(\.text).joined(separator: "|")
    }
  }

  @Test(arguments: [
    "a,b\n1,2\n", "a,b\n1,2", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "\u{FEFF}a,b\n1,2\n",
    "a\tb\n1\t2\n", "a;b\n1;2\n",
    "\u{FEFF}\"a\";\"b\"\r\n1;2", "\na,b\n\n,\n1,2\n\n", "a,b\n\"1\",\"2\"\n",
  ])
  func `one table may be written in many ways`(text: String) {
    #expect(rows(text) == ["a|b", "1|2"])
  }

  @Test func `the first line decides on the separator`() {
    #expect(rows("a;b\n1,5;2\n") == ["a|b", "1,5|2"])
    #expect(rows("a,b\n1;5,2\n") == ["a|b", "1;5|2"])
    #expect(rows("a\nx,y\n") == ["a", "x|y"])
    #expect(rows("a\tb, of c\n1,5\t2;3\n") == ["a|b, of c", "1,5|2;3"])
  }

  @Test func `whoever knows the separator and the line of the headings can say so`() {
    let text = "Ledger, of 2024, in euros\n\"an open quote\na;b,c\n1;2\n"
    let reader = CSVReader(Array(text.utf8), separator: .semicolon, after: 2)
    #expect(reader.map { $0.cells.map(\.text) } == [["a", "b,c"], ["1", "2"]])
    #expect(reader.map(\.position.line) == [3, 4])
    #expect(Array(CSVReader(Array("a\n".utf8), after: 5)).isEmpty)
  }

  @Test func `quotes keep separators, line ends and doubled quotes`() {
    #expect(rows("a,b\n\"x,y\",\"say \"\"yes\"\"\"\n") == ["a|b", "x,y|say \"yes\""])
    #expect(rows("a,b\n\"two\nlines\",z\n3,4\n") == ["a|b", "two\nlines|z", "3|4"])
    #expect(rows("a,b\n\"\",x\n") == ["a|b", "|x"])
  }

  @Test func `a quote within a plain cell is a character`() {
    #expect(rows("a,b\n5\" pipe,x\n") == ["a|b", "5\" pipe|x"])
  }

  @Test func `cells are read as written, spaces included`() {
    #expect(rows("a,b\n x ,NO\n") == ["a|b", " x |NO"])
    #expect(rows("a,b\n1\n1,2,3\n") == ["a|b", "1", "1|2|3"])
  }

  @Test func `text after a closing quote costs its row`() {
    #expect(rows("a,b\n\"x\"y,1\n3,4\n") == ["a|b", "2:4 csv-quote", "3|4"])
    #expect(rows("a,b\n\"x\" ,1\n3,4\n") == ["a|b", "2:4 csv-quote", "3|4"])
  }

  @Test func `a quote that never closes costs only its line`() {
    #expect(rows("a,b\n1,\"x\n3,4\n5,6\n") == ["a|b", "2:3 csv-unclosed", "3|4", "5|6"])
    #expect(rows("a,b\n\"") == ["a|b", "2:1 csv-unclosed"])
  }

  @Test func `a quote left open closes at the next one, and costs its own line alone`() {
    let read = rows("a,b\n1,\"x\n3,\"y\"\n5,6\n")
    #expect(read == ["a|b", "2:3 csv-unclosed", "3|y", "5|6"])
  }

  @Test func `a quote left open at the top of a long ledger costs its line`() {
    let lines = (1...20_000).map { "row \($0),\($0)" }
    let read = rows("a,b\n\"x,0\n" + lines.joined(separator: "\n") + "\n")
    #expect(read.count == 20_002)
    #expect(read[1] == "2:1 csv-unclosed")
    #expect(read.last == "row 20000|20000")
  }

  @Test func `what is not UTF-8 costs its row`() {
    let latin1 = Array("a,b\n1,caf".utf8) + [0xE9] + Array("\n3,4\n\"caf".utf8) + [0xE9]
    #expect(
      rows(latin1 + Array("\",1\n5,6\n".utf8))
        == ["a|b", "2:3 csv-encoding", "3|4", "4:1 csv-encoding", "5|6"])
  }

  @Test func `a row of more than a million bytes is refused`() {
    let long = String(repeating: "x", count: 1_000_001)
    #expect(rows("a\n\(long)\nz\n") == ["a", "2:1 csv-too-long", "z"])
  }

  @Test func `cells know their line and column, counted in characters`() {
    let rows = Array(CSVReader(Array("a,b,c,d\n\"é\n\"\"é\",éé,\"x\",z\n".utf8)))
    let places = rows.last?.cells.map { "\($0.position.line):\($0.position.column)" }
    #expect(places == ["2:1", "3:6", "3:9", "3:13"])
  }
}
