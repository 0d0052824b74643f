import DocumentModel
import PortfolioModel
import ReferenceData

extension ReportContext {
  /// How many projects contribute to both of two nodes: those of one framework down the side,
  /// those of others across.
  func matrix(_ block: BlockDefinition, id: String, title: String) throws -> Table {
    let tagged = try listedProjects().map { Set($0.allTags(on: selection.asOf).map(Node.init)) }
    let down = nodes(of: block.down.map { [$0] } ?? [], among: tagged)
    let across = nodes(of: block.across, among: tagged)
    let heads = [
      Column(id: "node", heading: word("column.node"), kind: .code),
      Column(id: "node_title", heading: word("column.node_title"), kind: .longText),
    ]
    let columns = across.map { node in
      Column(id: node.key, heading: label(of: node), kind: .integer, look: .heat)
    }
    let rows = down.map { node in
      Row(
        [Cell(code(of: node)), Cell(.text(nodeTitle(node)))]
          + across.map { other in
            Cell(.integer(tagged.count { $0.contains(node) && $0.contains(other) }))
          })
    }
    return Table(
      id: "\(id).matrix", title: title, notes: [word("note.matrix")], columns: heads + columns,
      rows: rows)
  }

  /// The nodes that projects name, in the order of their frameworks.
  private func nodes(of frameworks: [Code<Framework>], among tagged: [Set<Node>]) -> [Node] {
    frameworks.flatMap { code -> [Node] in
      let order = catalogue.framework(code)?.nodes.map { Optional($0.code) } ?? []
      return ([nil] + order).map { Node(framework: code, node: $0) }.filter { node in
        tagged.contains { $0.contains(node) }
      }
    }
  }

  private func label(of node: Node) -> String {
    [node.framework.text.uppercased(), node.node?.text ?? word("framework.root")]
      .joined(separator: " ")
  }

  private func code(of node: Node) -> Value {
    node.node.map { .code($0.text) } ?? .text(word("framework.root"))
  }

  private func nodeTitle(_ node: Node) -> String {
    nodeTitle(node.node, in: node.framework)
  }

  /// A node of a framework, or the framework as a whole.
  private struct Node: Hashable {
    let framework: Code<Framework>
    let node: Code<FrameworkNode>?

    init(framework: Code<Framework>, node: Code<FrameworkNode>?) {
      self.framework = framework
      self.node = node
    }

    init(_ tag: Tag) { self.init(framework: tag.framework, node: tag.node) }

    /// The node as a column's key.
    var key: String {
      let text = framework.text + "_" + (node?.text ?? "all")
      return text.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined().lowercased()
    }
  }
}

extension ReportContext {
  /// The title of a node; of the framework, where it is named as a whole.
  func nodeTitle(_ node: Code<FrameworkNode>?, in framework: Code<Framework>) -> String {
    guard let node else { return name(of: framework) }
    return catalogue.framework(framework)?.node(node).map(title) ?? node.text
  }
}
