import Synchronization

/// The name of an element or attribute as a small number: names are compared millions of times.
///
/// Names that field lists know have one number in the whole process; all other names of a document
/// have numbers of its own, see `DocumentNames`.
struct ElementName: Hashable, Sendable, BitwiseCopyable {
  let number: Int32

  /// The first number that no name of a list has.
  private static let first: Int32 = 1 << 16

  private static let known = Mutex<(numbers: [String: Int32], texts: [String])>(([:], []))

  /// The name that a list of elements knows.
  init(_ text: String) {
    number = Self.known.withLock { known in
      if let number = known.numbers[text] { return number }
      known.numbers[text] = Int32(known.texts.count)
      known.texts.append(text)
      return Int32(known.texts.count - 1)
    }
  }

  private init(number: Int32) { self.number = number }

  /// A name that no list knows: the document's own of such names, counted from 0.
  init(own index: Int) { number = Self.first + Int32(index) }

  /// Which of the document's own names it is; `nil` where a list knows it.
  var own: Int? { number >= Self.first ? Int(number - Self.first) : nil }

  static func known(_ text: String) -> ElementName? {
    known.withLock { $0.numbers[text].map { ElementName(number: $0) } }
  }

  /// How it is written, where a list knows it.
  var knownText: String {
    Self.known.withLock { known in
      known.texts.indices.contains(Int(number)) ? known.texts[Int(number)] : ""
    }
  }
}
