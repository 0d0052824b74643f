import DocumentModel
import PortfolioModel

extension Printer {
  /// The document as Markdown with tables.
  public static let markdown = Printer(ending: "md") { document, file in
    try file.write(MarkdownPrinter(document: document).text())
    return []
  }
}

/// Writes a document as Markdown.
struct MarkdownPrinter {
  let document: Document
  private var words: Words { document.words }
  private let reader: ReaderText

  init(document: Document) {
    self.document = document
    reader = ReaderText(document)
  }

  func text() throws -> String {
    let isLong = document.sections.count > 1
    let parts = try document.sections.flatMap { section in
      let blocks = try section.blocks.map(text)
      return isLong && !section.hasCover ? ["## \(escaped(section.title))"] + blocks : blocks
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Block) throws -> String {
    switch block {
    case .cover(let facts):
      return "# \(escaped(document.identity.title))\n\n" + list(of: facts)
    case .facts(let title, let facts): return heading(title) + list(of: facts)
    case .contents: return ""
    case .table(let table): return heading(table.title) + text(of: table)
    case .chart(let chart):
      // The figures stand in the chart's table; here it can only be told.
      return heading(chart.title) + escaped(chart.alternative)
    case .prose(let title, let sentences):
      return heading(title) + sentences.map { "- " + escaped($0) }.joined(separator: "\n")
    case .proofs(let title, let proofs): return heading(title) + (try text(of: proofs))
    }
  }

  private func heading(_ title: String) -> String { "### \(escaped(title))\n\n" }

  private func list(of facts: [Fact]) -> String {
    facts.map { fact in
      let values = fact.values.map { escaped(text(of: $0, showsCurrency: true)) }
      return "- "
        + words.labelled("**\(escaped(fact.label))**", values.joined(separator: " · "))
    }.joined(separator: "\n")
  }

  private func text(of table: Table) -> String {
    guard !table.rows.isEmpty else { return words.noRows }
    let constants = table.constants.map {
      words.labelled($0.label, text(of: $0.value, showsCurrency: true))
    }
    let above = [constants.joined(separator: "; ")] + table.notes
    let heading = row(table.columns.map { escaped($0.heading) })
    let line = row(table.columns.map { $0.isNumeric ? "---:" : "---" })
    let rows = table.rows.map { row($0.cells.map { escaped(text(of: $0.value)) }) }
    let totals = table.totals.map { total in
      row(
        table.columns.enumerated().map { index, column in
          let value = total.cells[column.id].map { text(of: $0.value) } ?? ""
          let shown = index == 0 ? total.label : value
          return shown.isEmpty ? "" : "**\(escaped(shown))**"
        })
    }
    let body = ([heading, line] + rows + totals).joined(separator: "\n")
    return (above.filter { !$0.isEmpty }.map(escaped) + [body]).joined(separator: "\n\n")
  }

  private func text(of proofs: [Proof]) throws -> String {
    let heading = [words.proof, words.left, words.right, words.result]
    let tables = document.tablesByID
    let rows = try proofs.map { proof in
      let sides = try proof.sides(in: tables)
      let difference = sides.difference.map { Value.money($0) } ?? .notApplicable
      let isEqual = sides.difference?.minorUnits == 0
      return [
        proof.label, text(of: sides.left, showsCurrency: true),
        text(of: sides.right, showsCurrency: true),
        isEqual ? words.ok : text(of: difference, showsCurrency: true),
      ]
    }
    guard !rows.isEmpty else { return words.noRows }
    return
      ([row(heading), row(["---", "---:", "---:", "---"])] + rows.map { row($0.map(escaped)) })
      .joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func text(of value: Value, showsCurrency: Bool = false) -> String {
    reader.text(of: value, showsCurrency: showsCurrency)
  }

  /// Text that Markdown shows as it is.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character.isNewline {
        result += " "
      } else {
        if "\\|*_`[]<>#".contains(character) { result += "\\" }
        result.append(character)
      }
    }
    return result
  }
}

extension Section {
  fileprivate var hasCover: Bool {
    blocks.contains { if case .cover = $0 { true } else { false } }
  }
}

extension Column {
  var isNumeric: Bool {
    switch kind {
    case .integer, .ratio, .quantity, .money, .moneyIn: true
    case .text, .longText, .code, .date: false
    }
  }
}
