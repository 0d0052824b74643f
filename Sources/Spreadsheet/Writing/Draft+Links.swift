import CXlsxWriter

extension Draft {
  /// Excel opens no sheet with more links.
  static let mostLinks = 65_530

  /// The content of the cell is written after its link, over the text that comes with it.
  mutating func add(
    _ link: Link, from cell: Cell, at spot: Spot, style: FormatPointer, links: inout Int
  ) throws(WorkbookError) {
    guard links < Self.mostLinks, let target = link.target else {
      written.unlinked.append(spot.place)
      return
    }
    links += 1
    let text = cell.linkText
    try expect(
      worksheet_write_url_opt(spot.page, spot.row, spot.column, target, style, text, nil))
  }
}

extension Link {
  /// As the library wants it; `nil` where no link can lead.
  fileprivate var target: String? {
    switch self {
    case .sheet(let name, let address): "internal:\(SheetName.quoted(name))!\(address.a1)"
    case .url(let url): WebAddress(url)?.text
    }
  }
}

extension Cell {
  /// Short, as the library cuts longer text in the middle of a character.
  fileprivate var linkText: String {
    guard case .text(let text) = content else { return "" }
    return text.withoutControls.shortened(to: 255)
  }
}
