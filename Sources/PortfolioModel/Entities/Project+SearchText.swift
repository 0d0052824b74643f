import Foundation

extension Project {
  /// All that is written about the project, in all languages, folded.
  public var searchText: String {
    let texts =
      [title] + otherTitles + targetGroups + partners.map(\.name) + lessons.map(\.text)
      + documents.map(\.title) + results.map(\.title)
      + results.flatMap(\.indicators).map(\.title) + [description].compactMap(\.self)
    let plain = [code.text, manager ?? ""] + identifiers.map(\.value) + partners.compactMap(\.role)
    let written = plain + texts.flatMap { text in text.languages.compactMap { text[$0] } }
    return written.joined(separator: "\n").folded
  }
}

extension String {
  /// The text without what people leave out when they search: case, accents, the marks over and
  /// under Arabic letters.
  public var folded: String {
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    var others = String.UnicodeScalarView()
    func takeOthers() {
      guard !others.isEmpty else { return }
      folded += String(others).foldedBySystem.utf8
      others = String.UnicodeScalarView()
    }
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0..<0x80:
        takeOthers()
        let isCapital = (0x41...0x5A).contains(scalar.value)
        folded.append(UInt8(scalar.value) + (isCapital ? 0x20 : 0))
      // What stands beside a letter of this range changes nothing about it, for no mark does once
      // marks are gone.
      case latin.range:
        takeOthers()
        folded += latin.folded[Int(scalar.value - latin.range.lowerBound)]
      default: others.append(scalar)
      }
    }
    takeOthers()
    return String(decoding: folded, as: UTF8.self)
  }

  /// The same in any letters.
  fileprivate var foldedBySystem: String {
    // Foundation's own folding leaves the marks of Arabic in place on some systems.
    let letters = decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark && $0 != "\u{640}"
    }
    return String(String.UnicodeScalarView(letters)).lowercased()
      .precomposedStringWithCanonicalMapping
  }
}

/// Latin letters beyond ASCII, each folded.
private let latin: (range: Range<UInt32>, folded: [[UInt8]]) = {
  let range: Range<UInt32> = 0x80..<0x250
  return (
    range,
    range.map { value in
      Unicode.Scalar(value).map { Array(String(Character($0)).foldedBySystem.utf8) } ?? []
    }
  )
}()
