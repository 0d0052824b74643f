import PortfolioModel
import Testing

@testable import Syntax

struct FormatTests {
  private func read<Value>(
    _ format: Format<Value>, _ text: String, decimalMark: Unicode.Scalar = "."
  ) -> (value: Value?, findings: [String]) {
    var reading = Reading(file: "test.yaml")
    reading.decimalMark = decimalMark
    let node = YAMLParser.parse(Array("x: \(text)\n".utf8), &reading)
    guard case .mapping(let entries) = node?.content else { return (nil, ["no node"]) }
    let value = format.read(entries[0].value, &reading)
    return (value, reading.findings.map(\.shown))
  }

  @Test(arguments: [
    ("50", "50 %"), ("50 %", "50 %"), ("50%", "50 %"), ("33.33", "33.33 %"), ("1/3", "1/3"),
    ("0", "0 %"), ("100", "100 %"), ("110", "110 %"), ("12.345678", "12.345678 %"),
    ("3/2", "150 %"),
  ])
  func `a share is a percentage or a fraction`(written: String, share: String) {
    #expect(read(.share, written).value?.text == share)
  }

  @Test(arguments: [
    "-1", "1/0", "1/-3", "-1/3", "1/3/4", "a/b", "12.3456789", "1/10000000000", "fifty", "'%'",
    "50 %%",
    "1/", "/3", "33,33",
  ])
  func `anything else is no share`(written: String) {
    let read = read(.share, written)
    #expect(read.value == nil)
    #expect(read.findings.count == 1)
    #expect(read.findings.allSatisfy { $0.contains("is not a share; write a percentage such as") })
  }

  @Test func `a share follows the portfolio's decimal mark`() {
    #expect(read(.share, "33,33", decimalMark: ",").value?.text == "33.33 %")
    #expect(read(.share, "33.33", decimalMark: ",").value == nil)
  }

  @Test func `an amount may be not stated, which is not zero`() {
    #expect(read(.statedQuantity, "not stated").value == .notStated)
    #expect(read(.statedQuantity, "0").value == .value(.zero))
    #expect(
      read(.statedQuantity, "unknown").findings == [
        "1:4: 'unknown' is not a number; write plain digits such as 1234.56, or: not stated"
      ])
  }

  @Test func `a text may stand in several languages`() {
    let text = read(.localizedText, "{en: Water, fr: Eau}").value
    #expect(text?.text(in: .french) == "Eau")
    #expect(text?.text(in: .arabic) == "Water")
    #expect(read(.localizedText, "Water").value?[.english] == "Water")
  }

  @Test func `what is no language costs its own text`() {
    let read = read(.localizedText, "{en: Water, French: Eau}")
    #expect(read.value?.languages == [.english])
    #expect(
      read.findings == [
        "1:16: 'French' is not a language; write the language's code, such as en or fr"
      ])
  }

  @Test func `a language without its text is not read`() {
    let read = read(.localizedText, "{en: , fr: Eau}")
    #expect(read.value?.languages == [.french])
  }

  @Test func `yes and no are the only answers`() {
    #expect(read(.yesOrNo, "yes").value == true)
    #expect(read(.yesOrNo, "no").value == false)
    #expect(read(.yesOrNo, "NO").findings == ["1:4: 'NO' is not yes or no; did you mean 'no'?"])
  }

  @Test func `a long text is quoted in part, on one line`() {
    let long = String(repeating: "x", count: 100)
    let finding = read(.day, "\"a\\n\(long)\"").findings.first
    #expect(finding?.hasPrefix("1:4: 'a \(long.prefix(58))…' is not a day") == true)
  }

  @Test func `where one value belongs, a list is the wrong shape`() {
    #expect(
      read(.day, "[2024-05-17]").findings == [
        "1:4: this is not a day; write a day such as 2024-05-17"
      ]
    )
  }
}
