import PortfolioModel
import ReferenceData

/// Takes out of what was published the codes that a portfolio folder cannot say, as nobody knows
/// them, and counts them by where they stood.
struct Fitting {
  private var lost: [Loss: (count: Int, first: Place?)] = [:]

  private struct Loss: Hashable {
    let path: String
    let code: String
  }

  mutating func fitted(_ sourced: Sourced<Project>) -> Project {
    var project = sourced.value
    let place = sourced.origin?.place
    project.countries.removeAll { !keeps($0.country, "recipient-country", at: place) }
    project.sectors.removeAll { !keeps($0.sector, "sector", at: place) }
    return project
  }

  mutating func fitted(_ funder: Funder) -> Funder {
    var funder = funder
    if let type = funder.type, !OrganisationTypes.contains(type) {
      lose(type.text, "participating-org/@type", at: nil)
      funder.type = nil
    }
    return funder
  }

  mutating func fitted(_ sourced: Sourced<Transaction>) -> Transaction {
    var transaction = sourced.value
    let place = sourced.origin?.place
    if let country = transaction.country,
      !keeps(country, "transaction/recipient-country", at: place)
    {
      transaction.country = nil
    }
    if let sector = transaction.sector, !keeps(sector, "transaction/sector", at: place) {
      transaction.sector = nil
      transaction.publication.sectors.insert("1:" + sector.text, at: 0)
    }
    return transaction
  }

  private mutating func keeps(_ country: Code<Country>, _ path: String, at place: Place?) -> Bool {
    if Countries.contains(country) { return true }
    lose(country.text, path, at: place)
    return false
  }

  private mutating func keeps(_ sector: Code<Sector>, _ path: String, at place: Place?) -> Bool {
    if Sectors.contains(sector) { return true }
    lose(sector.text, path, at: place)
    return false
  }

  private mutating func lose(_ code: String, _ path: String, at place: Place?) {
    lost[Loss(path: path, code: code), default: (0, place)].count += 1
  }

  /// What was taken out, each code with where it stood first.
  var findings: [Finding] {
    lost.sorted { ($0.key.path, $0.key.code) < ($1.key.path, $1.key.code) }.map { loss, found in
      Finding(
        .warning,
        Message(
          "import-no-place",
          [
            "path": .text(loss.path), "code": .text(loss.code.shortened),
            "count": .number(found.count),
          ]),
        at: found.first, remedy: Message("import-no-place.help"))
    }
  }
}
