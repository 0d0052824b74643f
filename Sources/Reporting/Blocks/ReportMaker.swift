import DocumentModel
import PortfolioModel
import Store

/// Makes a document from a definition.
public struct ReportMaker: Sendable {
  let definition: ReportDefinition
  let context: ReportContext
  let version: String

  public init(_ definition: ReportDefinition, _ context: ReportContext, version: String) {
    self.definition = definition
    var context = context
    context.keepsOwnCurrency = definition.keepsOwnCurrency
    self.context = context
    self.version = version
  }

  /// The document with all its figures.
  ///
  /// - Throws: `Overflow` that names the total that does not fit.
  public func document() throws -> Document {
    var sections: [Section] = []
    var proofs: [Proof] = []
    for sheet in definition.sheets {
      for context in try contexts(of: sheet) {
        sections.append(try section(sheet, context, &proofs))
      }
    }
    let made = Document(identity: identity, words: context.printerWords, sections: sections)
    return try Evaluator().evaluate(made.withProofs(proofs))
  }

  /// One context for the sheet, or one for each selected agreement.
  private func contexts(of sheet: ReportDefinition.Sheet) throws -> [ReportContext] {
    if sheet.needsCurrency, context.reportingCurrency == nil { return [] }
    guard sheet.isForEachAgreement else { return [context] }
    return try context.selectedAgreements().map(context.about)
  }

  private func section(
    _ sheet: ReportDefinition.Sheet, _ context: ReportContext, _ proofs: inout [Proof]
  ) throws -> Section {
    let suffix = context.agreement.map { "-\($0.code.text)" } ?? ""
    let id = sheet.id + suffix
    var blocks: [Block] = []
    for (index, block) in sheet.blocks.enumerated() {
      let made = try self.block(block, sheet: "\(id).\(index)", context)
      blocks.append(made)
      if case .table(let table) = made, let source = block.rows.flatMap(RowSources.named) {
        proofs += try source.proofs(table, context)
      }
    }
    let title = context.text(sheet.title)
    return Section(
      id: id, title: context.agreement.map { "\(title) \($0.code.text)" } ?? title,
      blocks: blocks)
  }

  private func block(
    _ block: BlockDefinition, sheet: String, _ context: ReportContext
  ) throws -> Block {
    let title = block.title.map(context.text) ?? context.word("block.\(block.kind.rawValue)")
    switch block.kind {
    case .cover: return .cover(coverFacts)
    case .contents: return .contents(title: title)
    case .keyFigures: return .facts(title: title, try keyFigures(block))
    case .filters: return .facts(title: title, try context.filterFacts())
    case .agreement: return .facts(title: title, context.agreementFacts)
    case .balance: return .facts(title: title, try context.balanceFacts())
    case .signature: return .facts(title: title, context.signatureFacts)
    case .notes: return .prose(title: title, try context.notes())
    case .proofs: return .proofs(title: title, [])
    case .table:
      guard let source = block.rows.flatMap(RowSources.named) else {
        return .prose(title: title, [])
      }
      let table = try source.table("\(sheet).\(source.name)", block, context)
      return table.columns.isEmpty ? .prose(title: title, [context.word("no-rows")]) : .table(table)
    }
  }

  private func keyFigures(_ block: BlockDefinition) throws -> [Fact] {
    try block.figures.compactMap { name in KeyFigure.all.first { $0.name == name } }.map {
      Fact(context.word("figure.\($0.name)"), try $0.values(context))
    }
  }
}

extension Document {
  /// The document with the proofs of all its tables where it has a place for them.
  fileprivate func withProofs(_ proofs: [Proof]) -> Document {
    var document = self
    for (index, section) in sections.enumerated() {
      document.sections[index].blocks = section.blocks.map {
        if case .proofs(let title, _) = $0 { .proofs(title: title, proofs) } else { $0 }
      }
    }
    return document
  }
}
