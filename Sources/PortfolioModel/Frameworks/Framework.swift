/// A policy framework: a tree of nodes that projects contribute to.
public struct Framework: Hashable, Sendable, Codable {
  /// The code by which tags name it, such as `sdg`.
  public var code: Code<Framework>
  public var title: LocalizedText
  /// The nodes, each after the one it belongs to.
  public var nodes: [FrameworkNode] { didSet { places = Self.places(of: nodes) } }
  /// Where each node stands among the others.
  private var places: [Code<FrameworkNode>: Int]

  public init(code: Code<Framework>, title: LocalizedText, nodes: [FrameworkNode] = []) {
    self.code = code
    self.title = title
    self.nodes = nodes
    places = Self.places(of: nodes)
  }

  private static func places(of nodes: [FrameworkNode]) -> [Code<FrameworkNode>: Int] {
    nodes.indices.reduce(into: [:]) { places, index in
      if places[nodes[index].code] == nil { places[nodes[index].code] = index }
    }
  }

  private enum CodingKeys: CodingKey { case code, title, nodes }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      code: try container.decode(Code<Framework>.self, forKey: .code),
      title: try container.decode(LocalizedText.self, forKey: .title),
      nodes: try container.decode([FrameworkNode].self, forKey: .nodes))
  }
}

/// A goal, target, objective or article of a policy framework.
public struct FrameworkNode: Hashable, Sendable, Codable {
  public var code: Code<FrameworkNode>
  public var title: LocalizedText
  /// The node it belongs to; without one, the framework itself.
  public var parent: Code<FrameworkNode>?

  public init(
    code: Code<FrameworkNode>, title: LocalizedText, parent: Code<FrameworkNode>? = nil
  ) {
    self.code = code
    self.title = title
    self.parent = parent
  }
}

extension Framework {
  public func node(_ code: Code<FrameworkNode>) -> FrameworkNode? {
    places[code].map { nodes[$0] }
  }

  /// A node with all that belongs to it.
  public func subtree(of code: Code<FrameworkNode>) -> Set<Code<FrameworkNode>> {
    nodes.reduce(into: [code]) { found, node in
      if let parent = node.parent, found.contains(parent) { found.insert(node.code) }
    }
  }
}
