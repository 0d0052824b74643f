import DocumentModel
import PortfolioModel
import ReferenceData
import Store

/// Fund balances by year: a row for each agreement and year, opening + flows = closing.
enum FundBalanceRows: RowSource {
  static let name = "fund-balances"
  static let totals = TotalsRule.none

  /// An agreement's flows in a year, between two balances.
  struct Row: Sendable {
    let agreement: Agreement
    let year: Int
    let opening: Stated<Money>
    let received: Stated<Money>
    let interest: Stated<Money>
    let spent: Stated<Money>
    let receivedConverted: Stated<Money>
    let interestConverted: Stated<Money>
    let spentConverted: Stated<Money>
    let openingConverted: Stated<Money>
    let closingConverted: Stated<Money>
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("funder", .code) { row, _ in .code(row.agreement.funder.text) },
    ReportColumn("agreement", .code) { row, _ in .code(row.agreement.code.text) },
    ReportColumn("year", .quantity) { row, _ in
      .quantity(Quantity(coefficient: Int128(row.year), scale: 0))
    },
    ReportColumn("currency", .code) { row, _ in .code(row.agreement.currency.code) },
    ReportColumn("opening", .money) { row, _ in Cell(Value(row.opening)) },
    ReportColumn("received", .money) { row, _ in Cell(Value(row.received)) },
    ReportColumn("interest", .money) { row, _ in Cell(Value(row.interest)) },
    ReportColumn("spent", .money) { row, _ in Cell(Value(row.spent)) },
    ReportColumn(
      "closing", .money,
      made: .minus(
        .plus(.column("opening"), .plus(.column("received"), .column("interest"))),
        .column("spent")), total: .none),
    ReportColumn("opening_converted", .reportingMoney) { row, _ in
      Cell(Value(row.openingConverted))
    },
    ReportColumn("received_converted", .reportingMoney) { row, _ in
      Cell(Value(row.receivedConverted))
    },
    ReportColumn("interest_converted", .reportingMoney) { row, _ in
      Cell(Value(row.interestConverted))
    },
    ReportColumn("spent_converted", .reportingMoney) { row, _ in
      Cell(Value(row.spentConverted))
    },
    ReportColumn(
      "exchange_difference", .reportingMoney,
      made: .minus(
        .column("closing_converted"),
        .plus(
          .column("opening_converted"),
          .minus(
            .plus(.column("received_converted"), .column("interest_converted")),
            .column("spent_converted")))), total: .none),
    ReportColumn("closing_converted", .reportingMoney) { row, _ in
      Cell(Value(row.closingConverted))
    },
  ]

  static func proofs(_ table: Table, _ context: ReportContext) throws -> [Proof] {
    guard context.selection.types.isEmpty else { return [] }
    let sums = try context.store.totalsByAgreement(
      in: .agreement, .toDate, of: context.selection
    ).filter {
      $0.unconverted == 0 && $0.stated.value != nil
        && context.catalogue.agreement(Code($0.keys[1])) != nil
    }
    return try [("received", Measure.received), ("interest", .interest), ("spent", .spent)]
      .flatMap { column, measure in
        let total = sums.filter { $0.measure == measure }.map(\.sum).total()
        return try total.amounts(of: column).map { context.proof(table, column, $0) }
      }
  }
}
