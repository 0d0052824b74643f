/// A portfolio's statement that what contributes to a node of one framework contributes to a node
/// of another, too.
public struct Crosswalk: Hashable, Sendable, Codable {
  public var framework: Code<Framework>
  public var node: Code<FrameworkNode>
  public var toFramework: Code<Framework>
  public var toNode: Code<FrameworkNode>
  /// Who states it.
  public var source: String?

  public init(
    from framework: Code<Framework>, _ node: Code<FrameworkNode>,
    to toFramework: Code<Framework>, _ toNode: Code<FrameworkNode>
  ) {
    self.framework = framework
    self.node = node
    self.toFramework = toFramework
    self.toNode = toNode
  }
}

extension Sequence<Tag> {
  /// What follows from the tags by crosswalks alone: never what a project claims itself.
  ///
  /// A crosswalk leads on from what is claimed, not from what another crosswalk says.
  public func following(_ crosswalks: [Crosswalk]) -> [Tag] {
    let claimed = Set(map(TagTarget.init))
    var seen = claimed
    return crosswalks.compactMap { crosswalk in
      let origin = TagTarget(framework: crosswalk.framework, node: crosswalk.node)
      let end = TagTarget(framework: crosswalk.toFramework, node: crosswalk.toNode)
      guard claimed.contains(origin), seen.insert(end).inserted else { return nil }
      var tag = Tag(framework: end.framework, node: end.node)
      tag.basis = .derived
      tag.by = "\(origin.framework.text):\(crosswalk.node.text)"
      return tag
    }
  }
}

/// What a tag names.
private struct TagTarget: Hashable {
  let framework: Code<Framework>
  let node: Code<FrameworkNode>?
}

extension TagTarget {
  init(_ tag: Tag) { self.init(framework: tag.framework, node: tag.node) }
}
