import PortfolioModel

extension Format<String> {
  public static let text = Format.scalar("text") { text, _ in
    text
  } write: { text, _ in
    text
  }
}

extension Format<Bool> {
  public static let yesOrNo = Format.choice("yes-or-no", ["yes": true, "no": false])
}

extension Format<Day> {
  public static let day = Format.scalar("day", pattern: Pattern.day) { text, _ in
    Day(text)
  } write: { day, _ in
    day.isoText
  }
}

extension Format<DayOfYear> {
  public static let dayOfYear = Format.scalar("day-of-year", pattern: Pattern.dayOfYear) {
    text, _ in
    DayOfYear(text)
  } write: { day, _ in
    day.isoText
  }
}

extension Format<PartialDate> {
  public static let partialDate = Format.scalar("partial-date", pattern: Pattern.partialDate) {
    text, _ in
    PartialDate(text)
  } write: { date, _ in
    date.isoText
  }
}

extension Format<Quantity> {
  /// Plain decimals, with the decimal mark of the portfolio.
  public static let quantity = Format.scalar("number", pattern: "^\(Pattern.number)$") {
    text, reading in
    try? Quantity(text, decimalMark: reading.decimalMark)
  } write: { quantity, writing in
    writing.text(quantity)
  }
}

extension Format<Stated<Quantity>> {
  /// A number, or the words that say that nobody has told us.
  public static let statedQuantity = Format.scalar(
    "stated-number", pattern: "^(\(Pattern.number)|not stated)$"
  ) { text, reading in
    guard text != "not stated" else { return .notStated }
    return (try? Quantity(text, decimalMark: reading.decimalMark)).map { .value($0) }
  } write: { stated, writing in
    stated.value.map { writing.text($0) } ?? "not stated"
  }
}

extension Format<Share> {
  /// A percentage such as `33.33`, or a fraction such as `1/3`.
  public static let share = Format.scalar("share", pattern: Pattern.share) { text, reading in
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 { return fraction(parts[0], of: parts[1]) }
    let number = text.hasSuffix("%") ? String(text.dropLast().trimmingSuffix()) : text
    guard let percent = try? Quantity(number, decimalMark: reading.decimalMark),
      percent.coefficient >= 0, percent.scale <= 6,
      let numerator = Int64(exactly: percent.coefficient)
    else { return nil }
    let denominator = (0..<percent.scale).reduce(Int64(100)) { power, _ in power * 10 }
    return Share(numerator, of: denominator)
  } write: { share, writing in
    guard let percent = share.percent, percent.scale <= 6 else {
      return "\(share.numerator)/\(share.denominator)"
    }
    return writing.text(percent)
  }

  private static func fraction(_ numerator: Substring, of denominator: Substring) -> Share? {
    guard let numerator = Int64(numerator), let denominator = Int64(denominator),
      numerator >= 0, (1...Share.finestDenominator).contains(denominator)
    else { return nil }
    return Share(numerator, of: denominator)
  }
}

extension Substring {
  fileprivate func trimmingSuffix() -> Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Format<Language> {
  public static let language = Format.scalar("language", pattern: Pattern.language) { text, _ in
    Language(tag: text)
  } write: { language, _ in
    language.code
  }
}

extension Language {
  /// A two- or three-letter code in small letters.
  init?(tag: String) {
    guard (2...3).contains(tag.utf8.count),
      tag.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return nil }
    self.init(code: tag)
  }
}

extension Format<LocalizedText> {
  /// A text in the file's language, or one text each for several languages.
  public static let localizedText = Format("localized-text") {
    .either([.text(), .entries(keys: Pattern.language, .text())])
  } read: { node, reading in
    switch node.content {
    case .scalar(let text): return LocalizedText(text, in: reading.language)
    case .sequence:
      reading.error(
        .wrongShape(expected: "localized-text"), at: node.position,
        remedy: .formatHelp("localized-text"))
      return nil
    case .mapping(let entries):
      var texts: [Language: String] = [:]
      for entry in entries where !entry.value.isBlank {
        let key = Node(.scalar(entry.key), at: entry.position)
        guard let language = Format<Language>.language.read(key, &reading),
          let text = entry.value.text(of: "text", &reading)
        else { continue }
        texts[language] = text
      }
      return texts.isEmpty ? nil : LocalizedText(texts)
    }
  } write: { text, writing in
    if text.languages == [writing.language], let plain = text[writing.language] {
      return plain.isEmpty ? nil : Node(.scalar(plain))
    }
    let entries = text.languages.compactMap { language in
      text[language].map { Node.Entry(language.code, Node(.scalar($0))) }
    }
    return entries.isEmpty ? nil : Node(.mapping(entries))
  }
}

extension Format<[Identifier]> {
  /// Identifiers under the names of the systems that use them, several as a list.
  public static let identifiers = Format("identifiers") {
    .entries(keys: ".", .either([.list(.text()), .text()]))
  } read: { node, reading in
    guard case .mapping(let entries) = node.content else {
      reading.error(
        .wrongShape(expected: "identifiers"), at: node.position,
        remedy: .formatHelp("identifiers"))
      return nil
    }
    return entries.flatMap { entry in
      (Format<String>.text.list.read(entry.value, &reading) ?? [])
        .map { Identifier(system: entry.key, value: $0) }
    }
  } write: { identifiers, _ in
    let systems = Dictionary(grouping: identifiers, by: \.system)
    let entries = identifiers.map(\.system).firstOfEach.map { system in
      let values = (systems[system] ?? []).map { Node(.scalar($0.value)) }
      return Node.Entry(system, values.count == 1 ? values[0] : Node(.sequence(values)))
    }
    return entries.isEmpty ? nil : Node(.mapping(entries))
  }
}

/// What values look like, as patterns of ECMA-262.
private enum Pattern {
  static let number = #"[+-]?[0-9]+([.,][0-9]+)?"#
  static let day = #"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"#
  static let dayOfYear = "^[0-9]{2}-[0-9]{2}$"
  static let partialDate = #"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"#
  static let share = #"^([0-9]+([.,][0-9]{1,6})? *%?|[0-9]+/[0-9]+)$"#
  static let language = "^[a-z]{2,3}$"
}
