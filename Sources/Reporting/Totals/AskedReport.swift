import DocumentModel
import PortfolioModel
import ReferenceData
import Store

/// A table that somebody asked for, and what a report says of it.
public struct AskedReport {
  public let table: Table
  /// What the table does not contain.
  public let findings: [Finding]
  private let title: String
  private let proofs: (Table) throws -> [Proof]
  private let context: ReportContext

  /// - Throws: `Overflow` that names the total that does not fit.
  public init(_ totals: TotalsTable, _ context: ReportContext) throws {
    (table, findings) = try totals.table(context)
    title = totals.title(context)
    proofs = { try totals.proofs(of: $0, context) }
    self.context = context
  }

  /// - Throws: `Refusal` where there is nothing to explain.
  public init(_ explanation: Explanation, _ context: ReportContext) throws {
    (table, findings) = (try explanation.table(context), [])
    title = explanation.title(context)
    proofs = { try explanation.proofs(of: $0, context) }
    self.context = context
  }

  /// The document around the table, with proofs of its sums.
  ///
  /// - Parameters:
  ///   - name: the command that makes the table.
  ///   - asked: the options with which it is asked for.
  public func document(of name: String, asked: String, version: String) throws -> Document {
    var definition = ReportDefinition.around(titled: title, in: context.language)
    (definition.name, definition.hash) = (name, asked)
    var shown = table
    shown.notes += findings.map { context.words($0.fact) }
    var document = try ReportMaker(definition, context, version: version).document()
    document.sections.insert(
      Section(id: table.id, title: table.title, blocks: [.table(shown)]), at: 1)
    return document.withProofs(try proofs(table))
  }
}

extension ReportDefinition {
  /// What stands around a table that somebody asked for.
  fileprivate static func around(
    titled title: String, in language: Language
  ) -> ReportDefinition {
    var definition = ReportDefinition()
    definition.title = LocalizedText(title, in: language)
    definition.keepsOwnCurrency = true
    definition.sheets = [
      sheet("cover", "Cover", [.cover, .contents]), sheet("filters", "Applied filters", [.filters]),
      sheet(
        "notes", "Notes & checks", [.notes, .proofs], rows: ["rates", "left-out", "findings"]),
    ]
    return definition
  }

  private static func sheet(
    _ id: String, _ title: String, _ kinds: [BlockDefinition.Kind], rows: [String] = []
  ) -> Sheet {
    var sheet = Sheet()
    sheet.id = id
    sheet.title = LocalizedText(title, in: .english)
    sheet.blocks =
      kinds.map { kind in
        var block = BlockDefinition()
        block.kind = kind
        return block
      }
      + rows.map { name in
        var block = BlockDefinition()
        block.kind = .table
        block.rows = name
        return block
      }
    return sheet
  }
}
