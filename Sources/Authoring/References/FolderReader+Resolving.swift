import PortfolioModel

extension FolderReader {
  /// The project without claims to themes that there are none of.
  mutating func resolved(_ sourced: Sourced<Project>) -> Sourced<Project> {
    var sourced = sourced
    let origin = sourced.origin
    sourced.value.themes = sourced.value.themes.enumerated().filter { index, claim in
      isKnown(.theme, claim.theme.text, at: origin?.place(of: "themes[\(index)]"))
    }.map(\.element)
    for (index, stated) in sourced.value.statedAmounts.enumerated() {
      let place = origin?.place(of: "stated_amounts[\(index)].funder")
      _ = isKnown(.funder, stated.funder.text, at: place)
    }
    return sourced
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
    for (index, line) in sourced.value.lines.enumerated() {
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
