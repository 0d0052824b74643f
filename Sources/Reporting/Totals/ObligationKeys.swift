import PortfolioModel
import ReferenceData
import Store

extension ReportContext {
  /// The keys under which an open obligation stands; of dimensions that overlap it may have several.
  func keys(of item: OpenObligation, by dimensions: [Dimension]) -> [[String]] {
    dimensions.reduce([[]]) { keys, dimension in
      let own = self.keys(of: item, in: dimension)
      return keys.flatMap { key in own.map { key + [$0] } }
    }
  }

  private func keys(of item: OpenObligation, in dimension: Dimension) -> [String] {
    let agreement = catalogue.agreement(Code(item.agreement))
    let project = catalogue.project(Code(item.cell.project))
    let funder = agreement?.funder.text ?? Gap.unattributed
    switch dimension {
    case .funder: return [funder]
    case .funderType: return [catalogue.funder(Code(funder))?.type?.text ?? Gap.notStated]
    case .agreement: return [item.agreement]
    case .agreementCurrency: return [item.amount.currency.code]
    case .project: return [item.cell.project]
    case .country: return [item.cell.country]
    case .region: return regions(of: item.cell.country)
    case .theme: return [item.cell.theme]
    case .sector: return [item.cell.sector]
    case .status:
      guard item.cell.project != Gap.unallocated else { return [Gap.unallocated] }
      return [project?.status?.status.rawValue ?? Gap.notStated]
    case .node: return nodes(of: project)
    case .line: return [item.line]
    case .category:
      guard item.line != Gap.none else { return [Gap.none] }
      return [agreement?.lines.first { $0.code.text == item.line }?.category ?? Gap.notStated]
    // What is open has no day and no type, and is under an agreement.
    case .year, .quarter, .month, .fiscalYear, .type, .partner: return [Gap.none]
    case .funderBasis: return ["agreement"]
    }
  }

  private func regions(of country: String) -> [String] {
    if Gap.contains(country) { return [country] }
    let own = Regions.dividing(in: catalogue.settings)
      .filter { $0.countries.contains(Code(country)) }
    return own.nonEmpty?.map(\.code.text) ?? [Gap.none]
  }

  private func nodes(of project: Project?) -> [String] {
    let named = (project?.tags ?? []).filter { tag in
      selection.frameworks.isEmpty
        || selection.frameworks.contains { query in
          query.framework == tag.framework
            && (query.nodes.isEmpty || tag.node.map(query.nodes.contains) ?? false)
        }
    }
    let keys = named.map { tag in
      [tag.framework.text, tag.node?.text].compactMap(\.self).joined(separator: ":")
    }
    return keys.isEmpty ? [Gap.none] : Array(Set(keys)).sorted()
  }
}
