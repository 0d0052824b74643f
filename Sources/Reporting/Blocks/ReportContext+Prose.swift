import DocumentModel
import PortfolioModel

extension ReportContext {
  /// The key figures that a block names.
  func keyFigures(_ block: BlockDefinition) throws -> [Fact] {
    try block.figures.compactMap { name in KeyFigure.all.first { $0.name == name } }.map {
      Fact(word("figure.\($0.name)"), try $0.values(self))
    }
  }

  /// The sentences of a piece of prose with their figures.
  func sentences(of block: BlockDefinition) throws -> [String] {
    let reader = ReaderText(words: printerWords, language: language)
    return try block.text.map { sentence in
      try Gaps.fill(wording(sentence)) { name in
        guard let figure = KeyFigure.all.first(where: { $0.name == name.uncounted }) else {
          return reader.text(of: .notStated)
        }
        let values = try figure.values(self)
        if name != name.uncounted, case .integer(let count)? = values.first {
          return words(Message("count.\(figure.name)", ["count": .number(count)]))
        }
        return values.map { apart(reader.text(of: $0, showsCurrency: true)) }
          .joined(separator: " · ")
      }
    }
  }
}

extension String {
  /// The figure that a gap is filled with: of `counted_projects`, `projects`.
  fileprivate var uncounted: String {
    KeyFigure.counted.first { "counted_\($0)" == self } ?? self
  }
}
