import PortfolioModel

extension Loader {
  /// Takes what sums need of a project: what it is called, its status, and whose money it has.
  mutating func addToSums(_ project: Project) throws {
    var kept = Project(code: project.code, title: project.title)
    kept.status = project.status
    try withTables { tables, loader in
      tables.facts.division.add(kept)
      try tables.project.run([
        .text(kept.code.text), Value(tables.facts.division.count),
        Value(kept.status?.status.rawValue), .text(""),
      ])
    }
    funders.add(project)
    if passed?.sums == .byProject { catalogue.add(Sourced(kept)) }
  }

  /// Adds up a row, without keeping it.
  ///
  /// One that flows within the portfolio is not set apart: sums of transactions as they stand are
  /// the same either way.
  mutating func addUp(_ row: Transaction) throws {
    passed?.note(row)
    try withTables { tables, loader in
      try tables.facts.addUp(loader.amount(of: row, likeOf: row, in: tables.facts.division))
    }
  }
}
