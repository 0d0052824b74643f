import ReferenceData
import Testing

struct TermGapsTests {
  /// A message as the sources write it: the terms it may have, and the names of its arguments.
  struct Written {
    let terms: [String]
    let names: Set<String>
    let path: String
  }

  /// The messages whose terms and arguments are written out.
  static let messages: [Written] = SourceText.all.flatMap { source in
    source.calls("Message(").compactMap { arguments in
      let terms = arguments.first?.literals ?? []
      let filling = arguments.dropFirst().joined(separator: ",")
        .trimmingPrefix { $0.isWhitespace }
      guard !terms.isEmpty, filling.isEmpty || filling.hasPrefix("[") else { return nil }
      return Written(terms: terms, names: names(in: String(filling)), path: source.path)
    }
  }

  /// The keys of a dictionary literal, without those of dictionaries within it.
  private static func names(in literal: String) -> Set<String> {
    var scanner = ArgumentScanner(Array(literal.dropFirst().utf8)[...])
    return Set(scanner.arguments().flatMap { $0.captures(of: #"^\s*"([A-Za-z]+)":"#) })
  }

  private static func gaps(_ term: String) -> Set<String> {
    Set(Terms.english[term].captures(of: #"\{([A-Za-z]+)\}"#))
  }

  @Test func `every gap of a message is filled`() {
    for message in Self.messages {
      let gaps = message.terms.map(Self.gaps).reduce(into: Set()) { $0.formUnion($1) }
      #expect(gaps.subtracting(message.names).sorted() == [], "\(message.path) \(message.terms)")
    }
  }

  @Test func `a message brings nothing that its term does not say`() {
    for message in Self.messages {
      let gaps = message.terms.map(Self.gaps).reduce(into: Set()) { $0.formUnion($1) }
      let idle = message.names.subtracting(gaps).subtracting(Self.spares[message.terms[0]] ?? [])
      #expect(idle.sorted() == [], "\(message.path) \(message.terms)")
    }
  }

  /// What a language may want to say, though English does not.
  static let spares: [String: Set<String>] = ["unknown-format": ["ending"]]

  @Test func `words that stand alone have no gaps`() {
    let words = SourceText.all.flatMap { source in
      (source.calls("word(") + source.calls("terms[")).compactMap(\.first).flatMap(\.literals)
    }
    #expect(words.filter { !Self.gaps($0).isEmpty } == [])
  }

  @Test func `messages with arguments are found`() {
    #expect(Self.messages.count { !$0.names.isEmpty } > 50)
  }
}
