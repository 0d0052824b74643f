/// A claim that a project contributes to a node of a policy framework.
public struct Tag: Hashable, Sendable, Codable {
  public var framework: Code<Framework>
  /// The node; without it the claim is to the framework as a whole.
  public var node: Code<FrameworkNode>?
  public var basis = Basis.assigned
  /// Who states it.
  public var by: String?
  /// The part of the project's money that goes to the node; without it the tag only touches money.
  public var weight: Share?

  /// Whether a source states the tag, we assign it, or it follows from another by a crosswalk.
  public enum Basis: String, CaseIterable, Sendable, Codable { case stated, assigned, derived }

  public init(framework: Code<Framework>, node: Code<FrameworkNode>? = nil) {
    self.framework = framework
    self.node = node
  }
}

extension Sequence<Tag> {
  /// How a project's money divides among the nodes of a framework that have a weight; what no
  /// weight claims is not apportioned. `nil` where no tag has one.
  public func apportionment(in framework: Code<Framework>) -> Partition<Tag>? {
    let weighted = filter { $0.framework == framework && $0.weight != nil }
    guard !weighted.isEmpty else { return nil }
    return Partition(weighted.map { ($0, $0.weight) })
  }
}
