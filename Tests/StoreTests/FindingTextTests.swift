import PortfolioModel
import Testing

@testable import Store

struct FindingTextTests {
  private static let everything = Finding(
    .warning,
    Message(
      "fact",
      [
        "text": "é:1;\n\u{0}", "number": .number(-7),
        "money": .money(Money(minorUnits: .min, currency: Currency(code: "TND", decimals: 3))),
        "quantity": .quantity(Quantity(coefficient: -12_345, scale: 2)),
        "share": .share(Share(1, of: 3)), "day": .day(Day("2024-02-29") ?? .distantPast),
        "localized": .localized(LocalizedText([.english: "a", .arabic: "ب"])),
        "message": .message(Message("other", ["list": .list(["x", .number(1)])])),
        "none": .list([]),
      ]),
    at: Place(file: "a b/ç.yaml", line: 3, column: 9), remedy: Message("remedy")
  ).under("rule")

  @Test(arguments: [
    everything, Finding(.error, Message("bare")),
    Finding(.information, Message("x"), at: Place(file: "f")),
  ])
  func `a finding is read as it was written`(finding: Finding) throws {
    let text = FindingText.text(of: finding)
    #expect(try FindingText.finding(text) == finding)
  }

  @Test func `a text that breaks off or is none is refused`() {
    let text = FindingText.text(of: Self.everything)
    for count in stride(from: 0, to: text.utf8.count - 1, by: 3) {
      let cut = String(decoding: text.utf8.prefix(count), as: UTF8.self)
      #expect(throws: FindingText.Malformed.self) { try FindingText.finding(cut) }
    }
    for other in ["", "x", "99999999999999999999:a", "-1:a", "5:error4:rule++"] {
      #expect(throws: FindingText.Malformed.self) { try FindingText.finding(other) }
    }
  }
}
