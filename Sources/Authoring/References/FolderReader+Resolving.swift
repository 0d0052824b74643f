import PortfolioModel

extension FolderReader {
  /// The project without claims to themes and frameworks that there are none of.
  mutating func resolved(_ sourced: Sourced<Project>) -> Sourced<Project> {
    var sourced = sourced
    let origin = sourced.origin
    sourced.value.themes = sourced.value.themes.enumerated().filter { index, claim in
      isKnown(.theme, claim.theme.text, at: origin?.place(of: "themes[\(index)]"))
    }.map(\.element)
    sourced.value.tags = sourced.value.tags.enumerated().filter { index, tag in
      isKnown(tag, at: origin?.place(of: "tags[\(index)]"))
    }.map(\.element)
    sourced.value.results = resolved(sourced.value.results, origin)
    for (index, stated) in sourced.value.statedAmounts.enumerated() {
      let place = origin?.place(of: "stated_amounts[\(index)].funder")
      _ = isKnown(.funder, stated.funder.text, at: place)
    }
    return sourced
  }

  /// The results with each indicator's code once, and without sums that there are none of.
  private mutating func resolved(
    _ results: [ProjectResult], _ origin: Origin?
  ) -> [ProjectResult] {
    var results = results
    var seen: [String: Place] = [:]
    for index in results.indices {
      let path = "results[\(index)].indicators"
      results[index].indicators = results[index].indicators.enumerated().filter { item, indicator in
        isNew(indicator, &seen, at: origin?.place(of: "\(path)[\(item)].code"))
      }.map(\.element)
      for (item, indicator) in results[index].indicators.enumerated() {
        guard let shared = indicator.countsTowards else { continue }
        let place = origin?.place(of: "\(path)[\(item)].counts_towards")
        if !isKnown(.indicator, shared.text, at: place) || !isLike(indicator, shared, at: place) {
          results[index].indicators[item].countsTowards = nil
        }
      }
    }
    return results
  }

  /// Whether an indicator has a sum with others of a shared one; what has none is reported.
  private mutating func isLike(
    _ indicator: Indicator, _ code: Code<SharedIndicator>, at place: Place?
  ) -> Bool {
    guard let shared = known.indicators.first(where: { $0.code == code }),
      !shared.isLike(indicator)
    else { return true }
    findings.append(
      Finding(
        .error,
        Message("unlike-indicator", ["indicator": .code(indicator.code), "shared": .code(code)]),
        at: place, remedy: Message("unlike-indicator.help")))
    return false
  }

  private mutating func isNew(
    _ indicator: Indicator, _ seen: inout [String: Place], at place: Place?
  ) -> Bool {
    guard let first = seen[indicator.code.text] else {
      seen[indicator.code.text] = place ?? Place(file: "")
      return true
    }
    findings.append(
      Finding(
        .error, .duplicateCode(.indicator, indicator.code.text, first: first), at: place,
        remedy: .duplicateCodeHelp))
    return false
  }

  /// The agreement without projects that there are none of, and with each line's code once.
  mutating func resolved(_ sourced: Sourced<Agreement>) -> Sourced<Agreement> {
    var sourced = sourced
    let origin = sourced.origin
    _ = isKnown(.funder, sourced.value.funder.text, at: origin?.place(of: "funder"))
    sourced.value.projects = sourced.value.projects.enumerated().filter { index, entry in
      isKnown(.project, entry.project.text, at: origin?.place(of: "projects[\(index)]"))
    }.map(\.element)
    let agreed = sourced.value.projects.map(\.project)
    var seen: [String: Place] = [:]
    sourced.value.lines = sourced.value.lines.enumerated().filter { index, line in
      let place = origin?.place(of: "lines[\(index)].code")
      guard let first = seen[line.code.text] else {
        seen[line.code.text] = place ?? Place(file: "")
        return true
      }
      findings.append(
        Finding(
          .error, .duplicateCode(.line, line.code.text, first: first), at: place,
          remedy: .duplicateCodeHelp))
      return false
    }.map(\.element)
    let lines = Set(sourced.value.lines.map(\.code))
    if let overhead = sourced.value.overhead {
      for line in overhead.lines + overhead.without where !lines.contains(line) {
        findings.append(
          Finding(
            .error,
            Message(
              "unknown-line", ["line": .code(line), "agreement": .code(sourced.value.code)]),
            at: origin?.place(of: "overhead"),
            remedy: .nearest(to: line.text, among: lines.map(\.text).sorted())
              ?? Message("unknown-line.help")))
      }
    }
    for (index, line) in sourced.value.lines.enumerated() {
      reportUnknownCategory(line, at: origin?.place(of: "lines[\(index)].category"))
      guard let project = line.project, !agreed.contains(project) else { continue }
      let place = origin?.place(of: "lines[\(index)].project")
      if isKnown(.project, project.text, at: place) {
        findings.append(
          Finding(
            .error, Message("line-outside-agreement", ["project": .code(project)]), at: place,
            remedy: Message("line-outside-agreement.help", ["project": .code(project)])))
      }
      sourced.value.lines[index].project = nil
    }
    return sourced
  }
}

extension FolderReader {
  /// Reports a budget line's category that is none of the portfolio's, where it has any.
  fileprivate mutating func reportUnknownCategory(_ line: BudgetLine, at place: Place?) {
    let codes = known.categories.map(\.code)
    guard let category = line.category, !codes.isEmpty, !codes.contains(category) else { return }
    findings.append(
      Finding(
        .warning, Message("unknown-category", ["code": .text(category.shortened)]), at: place,
        remedy: .nearest(to: category, among: codes) ?? Message("unknown-category.help")))
  }
}
