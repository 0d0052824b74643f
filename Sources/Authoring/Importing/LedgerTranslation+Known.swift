import PortfolioModel
import Syntax

extension LedgerTranslation {
  /// Reports what a row names and the portfolio does not have.
  mutating func requireKnown(_ row: Node) {
    let agreement = row.named("agreement")
    require(.project, row.named("project"), "projects")
    require(.agreement, agreement, "agreements")
    require(.theme, row.named("theme"), nil)
    if let line = row.named("line") { require(line, of: agreement?.value) }
  }

  private mutating func require(
    _ kind: EntityKind, _ code: Located<String>?, _ list: String?
  ) {
    guard let code, !before.known.contains(kind, code.value) else { return }
    reading.error(
      .unknownCode(kind, code.value), at: code.position,
      remedy: list.map { Message("export-code.help", ["list": .text($0)]) }
        ?? .nearest(to: code.value, among: before.known.codes(of: kind)))
  }

  private mutating func require(_ line: Located<String>, of agreement: String?) {
    guard let agreement else {
      return reading.error(
        Message("line-without-agreement", ["line": .text(line.value.shortened)]),
        at: line.position, remedy: Message("line-without-agreement.help"))
    }
    let lines = before.known.lines[agreement] ?? []
    guard before.known.contains(.agreement, agreement), !lines.contains(line.value) else { return }
    reading.error(
      Message(
        "unknown-line",
        ["line": .text(line.value.shortened), "agreement": .text(agreement.shortened)]),
      at: line.position,
      remedy: .nearest(to: line.value, among: lines)
        ?? Message("export-code.help", ["list": "lines"]))
  }
}

extension Node {
  /// What a row says under a key.
  fileprivate func named(_ key: String) -> Located<String>? {
    guard case .mapping(let entries) = content,
      let value = entries.first(where: { $0.key == key })?.value,
      case .scalar(let text) = value.content
    else { return nil }
    return Located(text, at: value.position)
  }
}
