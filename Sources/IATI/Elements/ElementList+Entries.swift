import PortfolioModel

extension ElementList.Entry {
  /// An attribute.
  static func attribute(
    _ name: String, _ meaning: String, _ take: @escaping @Sendable (String, inout Target) -> Void
  ) -> Self {
    Self(path: "@" + name, meaning: meaning) { source, target, _ in take(source.text, &target) }
  }

  /// An attribute of some form; one that has not got it is told of and left out.
  static func attribute<Value>(
    _ name: String, _ meaning: String, _ form: ElementForm<Value>,
    _ take: @escaping @Sendable (Value, inout Target) -> Void
  ) -> Self {
    let attribute = ElementName(name)
    return Self(path: "@" + name, meaning: meaning) { source, target, reading in
      if let value = form.value(of: source.bytes) {
        take(value, &target)
      } else {
        reading.note(.notUnderstood, source.element, attribute, source.text)
      }
    }
  }

  /// An attribute whose codes are all in capitals, or all in small letters; others are read as if
  /// they were, and told of.
  static func attribute(
    _ name: String, _ meaning: String, in letters: CodeLetters,
    _ take: @escaping @Sendable (String, inout Target) -> Void
  ) -> Self {
    let attribute = ElementName(name)
    return Self(path: "@" + name, meaning: meaning) { source, target, reading in
      let text = source.text
      guard !letters.allows(source.bytes) else { return take(text, &target) }
      let code = letters == .capital ? text.uppercased() : text.lowercased()
      if code != text { reading.note(.otherCase, source.element, attribute, text) }
      take(code, &target)
    }
  }

  /// The text that stands in the element itself.
  static func text(
    _ meaning: String, _ take: @escaping @Sendable (String, inout Target) -> Void
  ) -> Self {
    Self(path: "text()", meaning: meaning) { source, target, _ in
      take(source.bytes.trimmed.text, &target)
    }
  }

  /// The same of a text that is a code: spaces around it are told of.
  static func codeText(
    _ meaning: String, _ take: @escaping @Sendable (String, inout Target) -> Void
  ) -> Self {
    Self(path: "text()", meaning: meaning) { source, target, reading in
      take(reading.trimmed(source.bytes, source.element).text, &target)
    }
  }

  /// An element that says what a list of its own describes.
  static func element<Value>(
    _ name: String, _ meaning: String, _ list: ElementList<Value>,
    _ take: @escaping @Sendable (Value, inout Target) -> Void
  ) -> Self {
    Self(path: name, meaning: meaning) { source, target, reading in
      take(list.read(source.element, &reading), &target)
    }
  }

  /// The same, for what must be found again: with the line on which it begins.
  static func element<Value>(
    _ name: String, _ meaning: String, placed list: ElementList<Value>,
    _ take: @escaping @Sendable (Value, Int, inout Target) -> Void
  ) -> Self {
    Self(path: name, meaning: meaning) { source, target, reading in
      take(list.read(source.element, &reading), source.element.line, &target)
    }
  }

  /// An element that says all with its code.
  static func code(
    _ name: String, _ meaning: String, _ take: @escaping @Sendable (String, inout Target) -> Void
  ) -> Self {
    element(name, meaning, .code) { draft, target in
      if !draft.code.isEmpty { take(draft.code, &target) }
    }
  }

  /// An element that says all with its `iso-date`.
  static func day(
    _ name: String, _ meaning: String, _ take: @escaping @Sendable (Day, inout Target) -> Void
  ) -> Self {
    element(name, meaning, .date) { draft, target in
      if let day = draft.day { take(day, &target) }
    }
  }

  /// An element that says a text in one or several languages.
  static func narratives(
    _ name: String, _ meaning: String,
    _ take: @escaping @Sendable (NarrativeDraft, inout Target) -> Void
  ) -> Self {
    let list = ElementList<NarrativeDraft>.narratives
    return Self(path: name, meaning: meaning) { source, target, reading in
      let draft = list.read(source.element, &reading)
      if draft.texts.isEmpty { return reading.note(.noNarrative, source.element) }
      take(draft, &target)
    }
  }

  /// A narrative directly within, as organisations and codes have them.
  static func ownNarrative(
    _ meaning: String, _ take: @escaping @Sendable (NarrativeDraft.Text, inout Target) -> Void
  ) -> Self {
    element("narrative", meaning, .narrative) { draft, target in
      if !draft.text.isEmpty { take(draft, &target) }
    }
  }
}

/// The letters in which a list has its codes.
enum CodeLetters {
  case capital, small

  /// Whether all letters are as they should be; of letters beyond ASCII nothing is said.
  fileprivate func allows(_ bytes: Bytes) -> Bool {
    let others =
      self == .capital
      ? UInt8(ascii: "a")...UInt8(ascii: "z") : UInt8(ascii: "A")...UInt8(ascii: "Z")
    return bytes.all.allSatisfy { $0 < 0x80 && !others.contains($0) }
  }
}
