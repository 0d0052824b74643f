import PortfolioModel
import Syntax

/// A framework file as it is written: nodes within nodes.
struct FrameworkRecord: Sendable {
  var code = Code<Framework>("")
  var title = LocalizedText([:])
  var nodes: [NodeRecord] = []
}

extension FieldList<FrameworkRecord> {
  static let framework = FieldList(
    "framework", blank: FrameworkRecord(),
    [
      Field("code", \.code, .code("code"), .essential),
      Field("title", \.title, .localizedText, .required),
      Field("nodes", each: \.nodes, .frameworkNode, .required),
    ])
}

struct NodeRecord: Sendable {
  var code = Code<FrameworkNode>("")
  var title = LocalizedText([:])
  var nodes: [NodeRecord] = []
}

extension FieldList<NodeRecord> {
  static let node: FieldList<NodeRecord> = FieldList(
    "node", blank: NodeRecord(),
    [
      Field("code", \.code, .code("code"), .essential),
      Field("title", \.title, .localizedText, .required),
      Field("nodes", each: \.nodes, .frameworkNode),
    ])
}

extension Format<NodeRecord> {
  /// A node, which may have nodes in turn.
  static let frameworkNode: Format<NodeRecord> = Format("node") {
    .record(FieldList<NodeRecord>.node.shape)
  } read: { node, reading in
    FieldList<NodeRecord>.node.read(node, &reading)
  } write: { record, writing in
    FieldList<NodeRecord>.node.written(record, writing)
  }
}

extension FrameworkRecord {
  func made(_ reading: inout Reading) -> Framework {
    Framework(
      code: code, title: title.orCode(code, in: reading.language),
      nodes: nodes.flatMap { $0.made(under: nil, reading.language) })
  }
}

extension NodeRecord {
  fileprivate func made(
    under parent: Code<FrameworkNode>?, _ language: Language
  ) -> [FrameworkNode] {
    [FrameworkNode(code: code, title: title.orCode(code, in: language), parent: parent)]
      + nodes.flatMap { $0.made(under: code, language) }
  }
}

extension FrameworkRecord {
  init(_ framework: Framework) {
    self.init()
    code = framework.code
    title = framework.title
    nodes = NodeRecord.nodes(of: framework, under: nil)
  }
}

extension NodeRecord {
  fileprivate static func nodes(
    of framework: Framework, under parent: Code<FrameworkNode>?
  ) -> [NodeRecord] {
    framework.nodes.filter { $0.parent == parent }.map { node in
      NodeRecord(
        code: node.code, title: node.title, nodes: nodes(of: framework, under: node.code))
    }
  }
}
