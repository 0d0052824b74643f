import Testing

@testable import Authoring

struct CodePatternTests {
  @Test(arguments: [
    ("6100", "6100"), ("61*", "61"), ("61*", "6100"), ("*00", "6100"), ("6*0", "6100"),
    ("*", ""), ("*", "6100"), ("Summe*", "Summe März"), ("6*0*0", "6100"), ("*1*", "6100"),
  ])
  func `an asterisk stands for any characters`(pattern: String, text: String) {
    #expect(CodePattern(text: pattern).matches(text))
  }

  @Test(arguments: [
    ("6100", "61000"), ("6100", "610"), ("61*", "16100"), ("*00", "6001"), ("6*6", "6"),
    ("6*0*1*", "6100"), ("a*", "A"), ("", "6100"),
  ])
  func `all else must be the same`(pattern: String, text: String) {
    #expect(!CodePattern(text: pattern).matches(text))
  }
}
