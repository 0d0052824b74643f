import Testing

@testable import Spreadsheet

struct TextTests {
  @Test(arguments: [
    ("plain\ttext\n", "plain\ttext\n"), ("a\u{0}b\u{1B}c", "abc"), ("a\r\nb\rc", "a\nb\nc"),
    ("a\u{FFFE}b\u{FFFF}c", "abc"), ("ﷺ", "ﷺ"), ("😀", "😀"),
  ])
  func `characters that a file cannot hold are left out`(text: String, clean: String) {
    #expect(text.withoutControls == clean)
  }

  @Test(arguments: [
    ("_x0041_", "_x005F_x0041_"), ("a_X00e9_b", "a_x005F_X00e9_b"), ("_x004_", "_x004_"),
    ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"), ("PR_0135", "PR_0135"), ("_xyzab_", "_xyzab_"),
  ])
  func `text that looks like an escape is escaped`(text: String, escaped: String) {
    #expect(text.escaped == escaped)
  }

  @Test func `long text is cut between two characters`() {
    #expect("abcdef".shortened(to: 6) == "abcdef")
    #expect("abcdefg".shortened(to: 6) == "abcde…")
    #expect("ab👨‍👩‍👧cd".shortened(to: 6) == "ab…")
  }

  @Test func `long text is cut between two characters by its bytes too`() {
    #expect("aéé".shortened(toBytes: 5) == "aéé")
    #expect("ééé".shortened(toBytes: 5) == "é…")
    #expect("😀😀".shortened(toBytes: 7) == "😀…")
    #expect(String(repeating: "م", count: 3_000).shortened(toBytes: 2_079).utf8.count == 2_079)
  }

  @Test func `escapes count against the length of a cell`() {
    let fitted = FittedText.cell(String(repeating: "_x0041_ ", count: 4_000))
    #expect(fitted.isShortened)
    #expect(fitted.text.utf16.count <= 32_767)
    #expect(fitted.text.hasSuffix("…"))
  }

  @Test(arguments: [
    ("https://example.org/a b?x=1&y=2#part", "https://example.org/a%20b?x=1&y=2#part"),
    ("HTTP://example.org/%20%zz", "HTTP://example.org/%20%25zz"),
    ("https://example.org/é#a#b", "https://example.org/%C3%A9#a%23b"),
    ("mailto:office@example.org", "mailto:office@example.org"),
  ])
  func `an address is encoded once`(address: String, encoded: String) {
    #expect(WebAddress(address)?.text == encoded)
  }

  @Test(arguments: [
    "internal:Sheet1!A1", "external:file.xlsx", "file:///etc/hosts", "javascript:alert(1)",
    "example.org", "", "https:", "https://example.org/" + String(repeating: "x", count: 2_079),
  ])
  func `an address of another kind is no link`(address: String) {
    #expect(WebAddress(address) == nil)
  }
}
