import PortfolioModel

extension Format<String> {
  public static let text = Format.scalar("text") { text, _ in text }
}

extension Format<Bool> {
  public static let yesOrNo = Format.choice("yes-or-no", ["yes": true, "no": false])
}

extension Format<Day> {
  public static let day = Format.scalar("day") { text, _ in Day(text) }
}

extension Format<PartialDate> {
  public static let partialDate = Format.scalar("partial-date") { text, _ in PartialDate(text) }
}

extension Format<Quantity> {
  /// Plain decimals, with the decimal mark of the portfolio.
  public static let quantity = Format.scalar("number") { text, reading in
    try? Quantity(text, decimalMark: reading.decimalMark)
  }
}

extension Format<Stated<Quantity>> {
  /// A number, or the words that say that nobody has told us.
  public static let statedQuantity = Format.scalar("stated-number") { text, reading in
    guard text != "not stated" else { return .notStated }
    return (try? Quantity(text, decimalMark: reading.decimalMark)).map { .value($0) }
  }
}

extension Format<Share> {
  /// A percentage such as `33.33`, or a fraction such as `1/3`.
  public static let share = Format.scalar("share") { text, reading in
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 { return fraction(parts[0], of: parts[1]) }
    let number = text.hasSuffix("%") ? String(text.dropLast().trimmingSuffix()) : text
    guard let percent = try? Quantity(number, decimalMark: reading.decimalMark),
      percent.coefficient >= 0, percent.scale <= 6,
      let numerator = Int64(exactly: percent.coefficient)
    else { return nil }
    let denominator = (0..<percent.scale).reduce(Int64(100)) { power, _ in power * 10 }
    return Share(numerator, of: denominator)
  }

  private static func fraction(_ numerator: Substring, of denominator: Substring) -> Share? {
    guard let numerator = Int64(numerator), let denominator = Int64(denominator),
      numerator >= 0, (1...1_000_000).contains(denominator)
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
  public static let language = Format.scalar("language") { text, _ in Language(tag: text) }
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
  public static let localizedText = Format("localized-text") { node, reading in
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
  }
}

extension Format<[Identifier]> {
  /// Identifiers under the names of the systems that use them.
  public static let identifiers = Format("identifiers") { node, reading in
    guard case .mapping(let entries) = node.content else {
      reading.error(
        .wrongShape(expected: "identifiers"), at: node.position,
        remedy: .formatHelp("identifiers"))
      return nil
    }
    return entries.compactMap { entry in
      entry.value.text(of: "text", &reading).map { Identifier(system: entry.key, value: $0) }
    }
  }
}
