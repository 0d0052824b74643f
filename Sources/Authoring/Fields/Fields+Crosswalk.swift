import PortfolioModel
import Syntax

extension FieldList<Crosswalk> {
  static let crosswalk = FieldList(
    "crosswalk", blank: Crosswalk(from: Code(""), Code(""), to: Code(""), Code("")),
    [
      Field("framework", \.framework, .code("code"), .essential),
      Field("node", \.node, .code("code"), .essential),
      Field("to_framework", \.toFramework, .code("code"), .essential),
      Field("to_node", \.toNode, .code("code"), .essential),
      Field("source", \.source, .text),
    ])
}
