import PortfolioModel
import ReferenceData
import Syntax

extension FolderReader {
  /// The portfolio's own policy frameworks, each node's code once.
  mutating func readFrameworks() -> [Framework] {
    files.frameworks.compactMap { file in
      guard let record = record(file, FieldList<FrameworkRecord>.framework, FrameworkRecord.made)
      else {
        known.addBroken(file.stem)
        return nil
      }
      var framework = record.value
      let place = record.origin?.place
      guard framework.code != Frameworks.themes else {
        findings.append(
          Finding(
            .error, Message("themes-framework"), at: place, remedy: Message("themes-framework.help")
          ))
        return nil
      }
      guard isNew(.framework, framework.code.text, at: place) else { return nil }
      framework.nodes = unique(framework, at: place)
      return framework
    }
  }

  private mutating func unique(_ framework: Framework, at place: Place?) -> [FrameworkNode] {
    var seen: Set<Code<FrameworkNode>> = []
    return framework.nodes.filter { node in
      guard !seen.insert(node.code).inserted else { return true }
      findings.append(
        Finding(
          .error,
          Message(
            "duplicate-node",
            ["code": .text(node.code.text.shortened), "framework": .code(framework.code)]),
          at: place, remedy: .duplicateCodeHelp))
      return false
    }
  }

  /// Whether there is what a tag names; what is not is reported with the nearest there is.
  mutating func isKnown(_ tag: Tag, at place: Place?) -> Bool {
    let isTheme = tag.framework == Frameworks.themes
    guard !isTheme, let framework = Frameworks.framework(tag.framework, in: known.settings) else {
      guard !known.isBroken(tag.framework.text) else { return false }
      let codes = known.frameworks.map(\.code.text)
      findings.append(
        Finding(
          .error, .unknownCode(.framework, tag.framework.text), at: place,
          remedy: .nearest(to: tag.framework.text, among: codes)))
      return false
    }
    guard let node = tag.node, framework.node(node) == nil else { return true }
    findings.append(
      Finding(
        .error,
        Message(
          "unknown-node",
          ["code": .text(node.text.shortened), "framework": .code(framework.code)]),
        at: place,
        remedy: .nearest(to: node.text, among: framework.nodes.map(\.code.text))
          ?? Message("unknown-node.help", ["framework": .code(framework.code)])))
    return false
  }
}
