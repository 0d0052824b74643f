import Foundation
import IATI
import PortfolioModel
import Store
import Testing

/// What published files come to, where those lie beside the project.
@Suite(.enabled(if: SharedFiles.areHere, "../shared/iati is not there"))
struct SharedFilesTests {
  private static func store(_ path: String) throws -> Store {
    let asOf = try #require(Day("2026-11-01"))
    return try Store(loading: IATIFiles(path: path), asOf: asOf)
  }

  private static func totals(_ store: Store, _ dimensions: [PortfolioModel.Dimension]) throws
    -> [Total]
  {
    var question = TotalsQuestion(by: dimensions, .amount, in: .own)
    question.countsAmounts = true
    return try store.totals(question, of: Selection(asOf: store.asOf))
  }

  private static func budget(_ name: String) throws -> [String] {
    let store = try store(SharedFiles.path(name))
    let question = TotalsQuestion(by: [], .measures([.budget]), in: .own, .toDate)
    return try store.totals(question, of: Selection(asOf: store.asOf)).map {
      $0.sum.currency.code + " " + $0.sum.plainText
    }
  }

  /// All published files at once.
  private static let all = Result { try store(SharedFiles.folder + "/files") }

  @Test func `totals by funder, type and currency are those of an independent program`() throws {
    let store = try Self.all.get()
    let ours = try Self.totals(store, [.funder, .type]).map { total in
      let amount = total.sum.quantity.plainText
      return "\(total.keys[0]),\(total.keys[1]),\(total.sum.currency.code),\(total.count),\(amount)"
    }
    #expect(Set(ours) == Set(try ExpectedTotals.rows()))
    #expect(ours.count == 188)
  }

  @Test func `a file that is refused costs itself`() throws {
    let store = try Self.all.get()
    let refused = store.findings.filter { $0.rule == "iati-version-1" }
    #expect(refused.map(\.place?.file) == ["kosovo-1.04.xml"])
    #expect(store.catalogue.projects.count == 743)
  }

  @Test func `a revised budget takes the place of the original of its period`() throws {
    #expect(try Self.budget("unhcr-2023") == ["USD 20417022836.00"])
    #expect(try Self.budget("worldbank-679") == ["USD 90860037.00"])
  }

  @Test func `what is read and what is left out is all that stands in the files`() throws {
    let store = try Self.all.get()
    #expect(try store.sourceComparisons().filter { !$0.agrees } == [])
    #expect(try store.sourceComparisons().map(\.present.count).reduce(0, +) == 5_243)
  }
}

/// The sums of the independent program, as `funder,type,currency,count,sum`.
private enum ExpectedTotals {
  static func rows() throws -> [String] {
    let path = SharedFiles.folder + "/expected/funder-totals.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { row in
      var cells = cells(of: String(row))
      cells[4] = (try? Quantity(cells[4]).plainText) ?? cells[4]
      return cells[0..<5].joined(separator: ",")
    }
  }

  /// The cells of a row, of which some stand in quotation marks.
  private static func cells(of row: String) -> [String] {
    let parts = row.split(separator: "\"", omittingEmptySubsequences: false)
    let escaped = parts.enumerated().map { index, part in
      index % 2 == 0 ? String(part.replacing(",", with: "\t")) : String(part)
    }
    return escaped.joined().split(separator: "\t", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
