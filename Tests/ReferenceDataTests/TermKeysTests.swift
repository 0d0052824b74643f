import ReferenceData
import Testing

struct TermKeysTests {
  static let keys = Terms.english.keys

  @Test func `every term that the sources ask for has words`() {
    #expect(TermUse.literal.subtracting(Self.keys).sorted() == [])
    #expect(TermUse.made.subtracting(Self.keys).sorted() == [])
  }

  @Test func `every term is asked for somewhere`() {
    // What frameworks are called is looked up by what projects write.
    let unused = Self.keys.subtracting(TermUse.literal).subtracting(TermUse.made)
      .filter { !$0.hasPrefix("framework.") }
    #expect(unused.sorted() == [])
  }

  @Test func `the sources are found, and with them lists and messages`() {
    #expect(SourceText.all.count > 100)
    #expect(TermUse.lists.count > 20)
    #expect(TermUse.lists.allSatisfy { !$0.keys.isEmpty })
    #expect(TermUse.literal.count > 150 && TermUse.made.count > 300)
  }

  @Test func `no term is blank or begins with a space`() {
    for key in Self.keys {
      #expect(!Terms.english[key].isEmpty, "\(key)")
      #expect(Terms.english[key].first != " ", "\(key)")
    }
  }
}
