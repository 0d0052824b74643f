import PortfolioModel

extension Check {
  /// A project claims a country of implementation once at a time.
  static let countryClaimedTwice = Check(
    name: "country-claimed-twice", severity: .warning,
    scope: .project { project, _ in
      let claims = project.value.implementingCountries
      let repeated = claims.indices.filter { index in
        claims[..<index].contains { earlier in
          earlier.country == claims[index].country && earlier.overlaps(claims[index])
        }
      }
      return repeated.map { index in
        Hit(
          ["country": .code(claims[index].country), "project": .code(project.value.code)],
          at: project.origin?.place(of: "countries"))
      }
    })
}

extension DatedShare {
  /// Whether both hold on some day.
  fileprivate func overlaps(_ other: Self) -> Bool {
    let endsBefore = to.flatMap { end in other.from.map { end < $0 } } ?? false
    let beginsAfter = from.flatMap { start in other.to.map { start > $0 } } ?? false
    return !endsBefore && !beginsAfter
  }
}
