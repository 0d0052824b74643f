import PortfolioModel

extension Project {
  /// The project's tags and its themes as tags, these with their shares on a day as weights.
  public func allTags(on day: Day) -> [Tag] {
    let held = themes.filter { $0.holds(on: themes.dayWithShares(nearest: day)) }
    return tags
      + held.map { claim in
        var tag = Tag(framework: Frameworks.themes, node: Code(claim.theme.text))
        tag.weight = claim.share ?? (held.count == 1 ? .whole : nil)
        return tag
      }
  }
}
