import DocumentModel
import PortfolioModel

extension HTMLPrinter {
  /// Each proof with both sides, and OK or what they differ by.
  func markup(of proofs: [Proof], _ place: Place) throws -> Markup {
    guard !proofs.isEmpty else { return noRows }
    let headings = headings(of: [
      (words.proof, "text"), (words.left, "number"), (words.right, "number"),
      (words.result, "text"),
    ])
    let tables = document.tablesByID
    let rows = Markup.block("tbody", [:], try proofs.map { try row(of: $0, tables) })
    return scroll(words.proof, [headings, rows], 4, place)
  }

  private func row(of proof: Proof, _ tables: [String: Table]) throws -> Markup {
    let sides = try proof.sides(in: tables)
    return .element(
      "tr", [:],
      [
        .element("th", ["scope": "row", "class": "text"], [Markup(proof.label)]),
        .element("td", ["class": "number"], [markup(of: sides.left)]),
        .element("td", ["class": "number"], [markup(of: sides.right)]),
        .element("td", ["class": "text"], [result(sides.difference)]),
      ])
  }

  private func result(_ difference: Money?) -> Markup {
    guard let difference else { return markup(of: .notApplicable) }
    return difference.minorUnits == 0
      ? .element("span", ["class": "tone green"], [Markup(words.ok)])
      : .element("span", ["class": "tone red"], [markup(of: .money(difference))])
  }
}
