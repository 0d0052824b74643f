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
      try Gaps.fill(text(sentence)) { name in
        let values = try KeyFigure.all.first { $0.name == name }?.values(self) ?? [.notStated]
        return values.map { reader.text(of: $0, showsCurrency: true) }.joined(separator: " · ")
      }
    }
  }
}
