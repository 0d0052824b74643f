import PortfolioModel
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
