import Foundation
import PortfolioModel
import SeededNumbers
import Testing

struct SearchTextTests {
  @Test(arguments: [
    ("Élan À L'ÉTRANGER", "elan a l'etranger"), ("İstanbul", "istanbul"), ("Straße", "straße"),
    ("مُدَرَّجَات", "مدرجات"), ("عائدون", "عايدون"), ("أفريقيا", "افريقيا"), ("مـــاء", "ماء"),
  ])
  func `what people leave out when they search is folded away`(text: String, folded: String) {
    #expect(text.folded == folded.folded)
    #expect(text.folded == text.folded.folded)
  }

  @Test func `letters of all alphabets side by side are folded as Unicode has it`() {
    var numbers = SeededNumbers(seed: 7)
    let alphabets: [ClosedRange<UInt32>] = [
      0x20...0x7F, 0x80...0x24F, 0x300...0x36F, 0x370...0x4FF, 0x600...0x6FF, 0x900...0x9FF,
      0x1100...0x11FF, 0x1E00...0x1FFF, 0xAC00...0xAC80,
    ]
    for _ in 0..<2_000 {
      let letters = (0..<12).compactMap { _ in
        alphabets.randomElement(using: &numbers)?.randomElement(using: &numbers)
          .flatMap(Unicode.Scalar.init)
      }
      let text = String(String.UnicodeScalarView(letters))
      let bare = text.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        $0.properties.generalCategory != .nonspacingMark && $0 != "\u{640}"
      }
      let folded = String(String.UnicodeScalarView(bare)).lowercased()
        .precomposedStringWithCanonicalMapping
      #expect(text.folded.utf8.elementsEqual(folded.utf8), "\(letters)")
    }
  }

  @Test func `all languages of what is written about a project can be found`() {
    var project = Project(
      code: Code("P1"), title: LocalizedText([.english: "Slopes", .french: "Pentes à l'été"]))
    project.partners = [Partner(name: LocalizedText("Union", in: .english))]
    var result = ProjectResult(title: LocalizedText("Terraces", in: .english))
    result.indicators = [Indicator(code: Code("I"), title: LocalizedText("Hectares", in: .english))]
    project.results = [result]
    for word in ["p1", "slopes", "pentes", "ete", "union", "terraces", "hectares"] {
      #expect(project.searchText.contains(word), "\(word)")
    }
  }
}
