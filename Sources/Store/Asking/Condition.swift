import PortfolioModel

/// A condition on facts as SQL, with the values of its question marks.
struct Condition {
  private(set) var sql = ""
  private(set) var values: [Value] = []

  mutating func require(_ sql: String, _ values: [Value] = []) {
    self.sql += (self.sql.isEmpty ? "" : " AND ") + sql
    self.values += values
  }

  mutating func require(_ column: String, among codes: [String]) {
    guard !codes.isEmpty else { return }
    let marks = Array(repeating: "?", count: codes.count).joined(separator: ",")
    require("\(column) IN (\(marks))", codes.map { .text($0) })
  }

  /// Requires one of the types of what is a transaction.
  mutating func require(_ types: [TransactionType]) {
    guard !types.isEmpty else { return }
    let codes = types.map { String($0.rawValue) }.joined(separator: ",")
    require("(fact.type IS NULL OR fact.type IN (\(codes)))")
  }

  /// Requires a cell of one of the countries; the facts of some cells are found by their index.
  mutating func requireCell(of countries: Set<Code<Country>>) {
    var chosen = Condition()
    if countries.isEmpty { chosen.require("1 = 0") }
    chosen.require("country", among: countries.map(\.text).sorted())
    require("fact.cell IN (SELECT cell FROM cell WHERE \(chosen.sql))", chosen.values)
  }

  /// Requires a tag that one of the queries asks for.
  mutating func require(anyOf queries: [TagQuery]) {
    let tags = queries.map(\.condition)
    let tests = tags.map { "(\($0.sql))" }.joined(separator: " OR ")
    require("(\(tests))", tags.flatMap(\.values))
  }
}

/// Which days of a portfolio's flows a figure is about.
public enum Span: Hashable, Sendable {
  /// The flows from the selection's first day to its last.
  case period
  /// All flows up to the selection's last day, which is what balances stand on.
  case toDate
}

extension Selection {
  /// The whole projects that the selection leaves.
  ///
  /// - Precondition: it selects projects.
  var projectCondition: Condition {
    var condition = Condition()
    condition.require("project.status", among: statuses.map(\.rawValue))
    condition.require("project.code", among: projects.map(\.text))
    if !frameworks.isEmpty {
      var named = Condition()
      named.require(anyOf: frameworks)
      condition.require(
        "project.code IN (SELECT tag.project FROM tag WHERE \(named.sql))", named.values)
    }
    for word in (text ?? "").folded.split(whereSeparator: \.isWhitespace) {
      let plain = word.reduce(into: "") { $0 += "\\%_".contains($1) ? "\\\($1)" : String($1) }
      condition.require("project.search_text LIKE ? ESCAPE '\\'", [.text("%\(plain)%")])
    }
    if condition.sql.isEmpty { condition.require("1 = 1") }
    return condition
  }

  /// Whether it selects by nothing that the sums made at the load do not tell apart.
  var standsOnSums: Bool {
    selectedCountries == nil && themes.isEmpty && sectors.isEmpty && from == nil && to == nil
  }

  /// The sums made at the load that the selection leaves.
  var sumCondition: Condition {
    var condition = Condition()
    condition.require("fact.funder", among: funders.map(\.text))
    condition.require("fact.agreement", among: agreements.map(\.text))
    condition.require(types)
    if selectsProjects {
      let chosen = projectCondition
      condition.require(
        "fact.project IN (SELECT code FROM project WHERE \(chosen.sql))", chosen.values)
    }
    if condition.sql.isEmpty { condition.require("1 = 1") }
    return condition
  }

  /// The facts that the selection leaves.
  func condition(_ span: Span) -> Condition {
    var condition = Condition()
    condition.require("fact.visible_from <= ?", [.text(asOf.isoText)])
    condition.require("(fact.superseded IS NULL OR fact.superseded > ?)", [.text(asOf.isoText)])
    if let selectedCountries {
      condition.requireCell(of: selectedCountries)
    }
    condition.require("fact.funder", among: funders.map(\.text))
    condition.require("fact.theme", among: themes.map(\.text))
    if !sectors.isEmpty {
      let tests = sectors.map { _ in "fact.sector LIKE ?" }.joined(separator: " OR ")
      condition.require("(\(tests))", sectors.map { .text("\($0.text)%") })
    }
    if !agreements.isEmpty {
      var chosen = Condition()
      chosen.require("agreement", among: agreements.map(\.text))
      condition.require(
        "fact.heading IN (SELECT heading FROM heading WHERE \(chosen.sql))", chosen.values)
    }
    condition.require(types)
    if selectsProjects {
      let chosen = projectCondition
      condition.require(
        """
        fact.cell IN (SELECT cell FROM cell
          WHERE project IN (SELECT code FROM project WHERE \(chosen.sql)))
        """, chosen.values)
    }
    if let to {
      condition.require("(fact.type IS NULL OR fact.effective <= ?)", [.text(to.isoText)])
    }
    if span == .period, let from {
      condition.require("(fact.type IS NULL OR fact.effective >= ?)", [.text(from.isoText)])
    }
    return condition
  }
}

extension TagQuery {
  /// The tags that name the framework or, where a node is named, one of its subtree.
  fileprivate var condition: Condition {
    var condition = Condition()
    condition.require("tag.framework = ?", [.text(framework.text)])
    condition.require("tag.node", among: nodes.map(\.text).sorted())
    return condition
  }
}
