import Foundation
import Intake
import PortfolioModel
import SeededNumbers
import Store
import Testing

/// Sums that are made while publications go by are those of all that is read of them.
struct PassingSumsTests {
  private static let questions: [([PortfolioModel.Dimension], Store.Sums)] = [
    ([], .ofAll), ([.funder, .type], .ofAll), ([.year, .funderType], .ofAll),
    ([.funder, .year, .type], .ofAll), ([.project], .byProject), ([.status, .funder], .byProject),
  ]

  @Test func `of a sample`() throws {
    try withPublication { try Self.compare($0) }
  }

  @Test(arguments: SharedPublications.paths)
  func `of a published file`(path: String) throws { try Self.compare(path) }

  @Test(.enabled(if: SharedPublications.areHere, "../shared/iati is not there"))
  func `of all published files at once`() throws { try Self.compare(SharedPublications.folder) }

  @Test(.enabled(if: SharedPublications.areHere, "../shared/iati is not there"))
  func `with something wrong in them, reported and left out are all there is`() throws {
    for seed in 0..<40 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let path = SharedPublications.paths[seed % SharedPublications.paths.count]
      var text = try String(contentsOfFile: path, encoding: .utf8)
      for mark in ["iso-date=\"", "<value ", "<transaction-type code=\"", "<iati-identifier>"] {
        let places = text.ranges(of: mark)
        guard let place = places.randomElement(using: &numbers) else { continue }
        text.replaceSubrange(place, with: mark + "7x")
      }
      try withPublication(text) { path in
        do {
          _ = try OpenPortfolio(path: path, asOf: Self.asOf)
        } catch is Refusal {
          return
        }
        try Self.compare(path)
      }
    }
  }

  @Test func `a row larger than all others together is told of`() throws {
    let rows = (1...6).map { number in
      """
      <transaction><transaction-type code="3"/><transaction-date iso-date="2024-0\(number)-01"/>
      <value value-date="2024-03-01">\(number == 4 ? "900000000" : "25")</value></transaction>
      """
    }
    let text = """
      <iati-activities version="2.03"><iati-activity default-currency="EUR">
      <iati-identifier>XX-ORG-1</iati-identifier><reporting-org ref="XX-ORG" type="21"/>
      \(rows.joined())</iati-activity></iati-activities>
      """
    try withPublication(text) { path in
      let open = try OpenPortfolio(path: path, asOf: Self.asOf, for: .sums(.ofAll))
      #expect(open.findings.map(\.rule) == ["outlier"])
      #expect(open.findings.map { $0.place?.line } == [6])
    }
  }

  @Test func `aliases are names that organisations have anywhere`() throws {
    let text = """
      <iati-activities version="2.03"><iati-activity default-currency="EUR" xml:lang="en">
      <iati-identifier>XX-ORG-1</iati-identifier><reporting-org ref="XX-ORG" type="21"/>
      <participating-org ref="XX-DIG" role="4" type="22"><narrative>Diggers</narrative>
      </participating-org>
      <planned-disbursement type="1"><period-start iso-date="2024-03-01"/>
      <value value-date="2024-03-01">70</value><provider-org ref="XX-SUN">
      <narrative>Sun Fund</narrative></provider-org></planned-disbursement>
      <transaction><transaction-type code="1"/><transaction-date iso-date="2024-01-15"/>
      <value value-date="2024-01-15">100</value><provider-org ref="XX-DIG"/></transaction>
      <transaction><transaction-type code="1"/><transaction-date iso-date="2024-02-15"/>
      <value value-date="2024-02-15">20</value><provider-org ref="XX-SUN"/></transaction>
      </iati-activity></iati-activities>
      """
    try withPublication(text) { path in
      let aliases = "alias,organisation\nDiggers,XX-ONE\nSun Fund,XX-ONE\nNobody,XX-ONE\n"
      try Data(aliases.utf8).write(
        to: URL(fileURLWithPath: path).deletingPathExtension()
          .appendingPathExtension("aliases.csv"))
      try Self.compare(path)
      let open = try OpenPortfolio(path: path, asOf: Self.asOf, for: .sums(.ofAll))
      let totals = try open.store.totals(
        TotalsQuestion(by: [.funder], .amount, in: .own), of: Selection(asOf: Self.asOf))
      #expect(totals.map(\.keys) == [["XX-ONE"]])
      #expect(open.problems.worst.map(\.rule) == ["alias.unused"])
    }
  }

  @Test func `of what a selection leaves`() throws {
    try withPublication { path in
      let whole = try OpenPortfolio(path: path, asOf: Self.asOf).store
      let passed = try OpenPortfolio(path: path, asOf: Self.asOf, for: .sums(.byProject)).store
      let codes = whole.catalogue.projects.map(\.value.code)
      #expect(passed.catalogue.projects.map(\.value.code) == codes)
      let funders = whole.catalogue.funders.map(\.value.code)
      let changes: [(inout Selection) -> Void] = [
        { $0.types = [.disbursement] }, { $0.funders = Array(funders.prefix(1)) },
        { $0.projects = Array(codes.prefix(1)) }, { $0.statuses = [.implementation] },
      ]
      for change in changes {
        var selection = Selection(asOf: Self.asOf)
        change(&selection)
        var question = TotalsQuestion(by: [.project, .funder], .amount, in: .own)
        question.countsAmounts = true
        let totals = try passed.totals(question, of: selection)
        #expect(!totals.isEmpty)
        #expect(totals == (try whole.totals(question, of: selection)))
      }
    }
  }

  private static let asOf = Day(year: 2026, month: 11, day: 1) ?? .distantPast

  private static func compare(_ path: String) throws {
    let whole = try OpenPortfolio(path: path, asOf: asOf)
    for (dimensions, sums) in questions {
      let passed = try OpenPortfolio(path: path, asOf: asOf, for: .sums(sums))
      var question = TotalsQuestion(by: dimensions, .amount, in: .own)
      question.countsAmounts = true
      let selection = Selection(asOf: asOf)
      let (ours, theirs) = (
        try passed.store.totals(question, of: selection),
        try whole.store.totals(question, of: selection)
      )
      #expect(ours == theirs, "\(path) by \(dimensions)")
      #expect(
        try passed.store.sourceComparisons() == whole.store.sourceComparisons(), "\(path)")
      #expect(
        passed.store.catalogue.funders.map(\.value) == whole.store.catalogue.funders.map(\.value))
      let left = whole.findings.filter { $0.severity == .error && $0.rule.hasPrefix("iati") }
      #expect(
        passed.findings.filter { $0.severity == .error }.map(\.rule).sorted()
          == left.filter { Self.concernsTransactions($0) }.map(\.rule).sorted(), "\(path)")
    }
  }

  /// Whether a finding is of something that sums of transactions take.
  private static func concernsTransactions(_ finding: Finding) -> Bool {
    guard finding.rule == "iati-left-out",
      case .text(let element) = finding.fact.arguments["element"]
    else { return true }
    return element == "transaction"
  }
}
