import DocumentModel
import Foundation
import PortfolioModel
import Publishing
import Testing

struct JSONTests {
  private struct Printed: Decodable {
    let report: String
    let asOf: String
    let sections: [Section]

    enum CodingKeys: String, CodingKey {
      case report, sections
      case asOf = "as_of"
    }

    struct Section: Decodable {
      let id: String
      let blocks: [Block]
    }

    struct Block: Decodable {
      let block: String
      let id: String?
      let rows: [[String: Cell]]?
      let proofs: [Proof]?
    }

    struct Proof: Decodable {
      let agrees: Bool
    }

    /// A cell in a form that tests can compare: `USD 1.00`, `1/3`, `(not_due)`.
    struct Cell: Decodable {
      let text: String

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
          text = ""
        } else if let number = try? container.decode(Int.self) {
          text = String(number)
        } else if let plain = try? container.decode(String.self) {
          text = plain
        } else {
          let members = try container.decode([String: String].self)
          text =
            members["missing"].map { "(\($0))" }
            ?? members["amount"].map { "\(members["currency"] ?? "") \($0)" }
            ?? "\(members["numerator"] ?? "")/\(members["denominator"] ?? "")"
        }
      }
    }
  }

  private func expected(_ value: Value) -> String {
    switch value {
    case .text(let text), .code(let text): text
    case .integer(let number): String(number)
    case .money(let money): "\(money.currency.code) \(money.plainText)"
    case .ratio(let ratio): "\(ratio.numerator)/\(ratio.denominator)"
    case .quantity(let quantity): quantity.plainText
    case .date(let date): date.isoText
    case .notStated: "(not_stated)"
    case .notApplicable: "(not_applicable)"
    case .notDue: "(not_due)"
    case .withheld: "(withheld)"
    case .blank: ""
    }
  }

  @Test(arguments: ["register", "results", "people", "frameworks", "summary"])
  func `every figure is there, exact`(report: String) throws {
    let document = try Workbench.document(report, Workbench.context("training")).document()
    let text = try Workbench.text(of: document, as: .json)
    let printed = try JSONDecoder().decode(Printed.self, from: Data(text.utf8))
    #expect(printed.report == report)
    #expect(printed.asOf == "2025-06-30")
    #expect(printed.sections.map(\.id) == document.sections.map(\.id))
    let tables = printed.sections.flatMap(\.blocks).filter { $0.block == "table" }
    #expect(tables.map(\.id) == document.tables.map { Optional($0.id) })
    for (found, table) in zip(tables, document.tables) {
      let rows = (found.rows ?? []).map { $0.mapValues(\.text) }
      let wanted = table.rows.map { row in
        Dictionary(
          zip(table.columns.map(\.id), row.cells.map { expected($0.value) })
        ) { first, _ in first }
      }
      #expect(rows == wanted, "\(table.id)")
    }
    let proofs = printed.sections.flatMap(\.blocks).flatMap { $0.proofs ?? [] }
    #expect(proofs.count(where: \.agrees) == proofs.count)
  }
}
