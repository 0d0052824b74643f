import PortfolioModel
import Testing

struct FrameworkTests {
  private static let tree = Framework(
    code: Code("f"), title: LocalizedText("F", in: .english),
    nodes: [("1", nil), ("1.1", "1"), ("1.1.a", "1.1"), ("2", nil), ("2.1", "2")].map {
      FrameworkNode(
        code: Code($0), title: LocalizedText($0, in: .english), parent: $1.map { Code($0) })
    })

  @Test(arguments: [
    ("1", ["1", "1.1", "1.1.a"]), ("1.1", ["1.1", "1.1.a"]), ("2.1", ["2.1"]), ("3", ["3"]),
  ])
  func `a node has all that belongs to it`(node: String, nodes: [String]) {
    #expect(Self.tree.subtree(of: Code(node)).map(\.text).sorted() == nodes)
  }

  private func cells(_ weights: [(String, String?, String?)]) -> [String]? {
    let tags = weights.map { framework, node, percent in
      var tag = Tag(framework: Code(framework), node: node.map { Code($0) })
      tag.weight = percent.flatMap { Int64($0) }.map { Share($0, of: 100) }
      return tag
    }
    return tags.apportionment(in: Code("f"))?.cells.map {
      "\($0.part.map { $0.node?.text ?? "whole" } ?? "rest") \($0.weight)"
    }
  }

  @Test func `weights give money to nodes, and what they leave is not apportioned`() {
    #expect(cells([("f", "1", "60"), ("f", nil, "40"), ("g", "1", "90")]) == ["1 3", "whole 2"])
    #expect(cells([("f", "1", "50"), ("f", "2", nil)]) == ["1 1", "rest 1"])
    #expect(cells([("f", "1", "70"), ("f", "2", "70")]) == ["rest 1"])
  }

  @Test func `a tag without a weight only touches money`() {
    #expect(cells([("f", "1", nil)]) == nil)
    #expect(cells([]) == nil)
  }
}
