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
    context.isPublic = context.isPublic || definition.isPublic
    self.context = context
    self.version = version
  }

  /// The document with all its figures.
  ///
  /// - Throws: `Overflow` that names the total that does not fit.
  public func document() throws -> Document {
    var sections: [Section] = []
    var proofs: [Proof] = []
    for sheet in definition.sheets where context.mayRead(sheet.audience) {
      for context in try contexts(of: sheet) {
        sections.append(try section(sheet, context, &proofs))
      }
    }
    proofs += try context.sourceProofs()
    let made = Document(identity: identity, words: context.printerWords, sections: sections)
    return try Evaluator().evaluate(made.withProofs(proofs))
  }

  private func section(
    _ sheet: ReportDefinition.Sheet, _ context: ReportContext, _ proofs: inout [Proof]
  ) throws -> Section {
    let id = sheet.id + (context.subject.map { "-\($0.code)" } ?? "")
    var blocks: [Block] = []
    for (index, block) in sheet.blocks.enumerated() where context.mayRead(block.audience) {
      let made = try self.block(block, id: "\(id).\(index)", context, above: blocks)
      blocks.append(made)
      if case .table(let table) = made, let source = block.rows.flatMap(RowSources.named) {
        proofs += try source.proofs(table, context)
      }
    }
    let title = context.wording(sheet.title)
    return Section(
      id: id, title: context.subject.map { "\(title) \($0.name)" } ?? title,
      subject: context.subject?.name, blocks: blocks)
  }

  private func block(
    _ block: BlockDefinition, id: String, _ context: ReportContext, above: [Block]
  ) throws -> Block {
    let title = block.title.map(context.wording) ?? context.word("block.\(block.kind.rawValue)")
    switch block.kind {
    case .project: return .facts(title: title, try context.projectFacts())
    case .country: return .facts(title: title, try context.countryFacts())
    case .matrix: return .table(try context.matrix(block, id: id, title: title))
    case .chart: return try context.chart(block, id: id, above: above)
    case .prose: return .prose(title: title, try context.sentences(of: block))
    case .cover: return .cover(coverFacts)
    case .contents: return .contents(title: title)
    case .keyFigures: return .facts(title: title, try context.keyFigures(block))
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
      let table = try source.table("\(id).\(source.name)", block, context)
      return table.columns.isEmpty ? .prose(title: title, [context.word("no-rows")]) : .table(table)
    }
  }
}

extension Document {
  /// The document with the proofs of all its tables where it has a place for them.
  func withProofs(_ proofs: [Proof]) -> Document {
    var document = self
    for (index, section) in sections.enumerated() {
      document.sections[index].blocks = section.blocks.map {
        if case .proofs(let title, _) = $0 { .proofs(title: title, proofs) } else { $0 }
      }
    }
    return document
  }
}
