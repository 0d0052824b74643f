import DocumentModel
import PortfolioModel
import Store

/// Totals by funder: a row for each agreement, and one for each funder's money outside agreements.
enum FunderTotalRows: RowSource {
  static let name = "funder-totals"
  static let totals = TotalsRule.perCurrencyAndFunderKind

  /// Where a funder's money stands under one agreement and in one currency.
  struct Row: Sendable {
    let funder: String
    let agreement: Agreement?
    let currency: Currency?
    let figures: AgreementFigures
    let pledged: Stated<Money>
    let refunds: Stated<Money>
    let overdue: Stated<Money>
    /// Known only from publications.
    let stated: Stated<Money>
    let amountsNotStated: Int
    let receivedInPeriod: Stated<Money>
    let spentInPeriod: Stated<Money>
    /// The flows each converted at its own day.
    let converted: AgreementFigures
    let statedConverted: Stated<Money>
    /// Converted at the day of the report.
    let fundBalanceConverted: Stated<Money>
    let undrawnConverted: Stated<Money>
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("funder", .code) { row, _ in .code(row.funder) },
    ReportColumn("funder_name", .text) { row, context in
      .text(context.name(of: row.funder, in: .funder))
    },
    ReportColumn("internal", .text) { row, context in
      let isInternal = context.catalogue.funder(Code(row.funder))?.isInternal ?? false
      return .text(context.word(isInternal ? "yes" : "no"))
    },
    ReportColumn("agreement", .code) { row, _ in
      row.agreement.map { .code($0.code.text) } ?? .notApplicable
    },
    ReportColumn("currency", .code) { row, _ in Value(Stated(row.currency)) { .code($0.code) } },
    ReportColumn(sum: "pledged") { row, _ in row.pledged },
    ReportColumn(sum: "granted") { row, _ in row.figures.granted },
    ReportColumn(sum: "received") { row, _ in row.figures.received },
    ReportColumn(sum: "received_in_period", .periodMoney) { row, _ in row.receivedInPeriod },
    ReportColumn(sum: "refunds") { row, _ in row.refunds },
    ReportColumn(
      "undrawn", .money, made: .minus(.column("granted"), .column("received")), total: .sum),
    ReportColumn(sum: "due") { row, _ in row.figures.due },
    ReportColumn(sum: "overdue") { row, _ in row.overdue },
    ReportColumn(
      "receivable", .money,
      made: .notBelowZero(.minus(.column("due"), .column("received"))), total: .sum),
    ReportColumn(
      "in_advance", .money,
      made: .notBelowZero(.minus(.column("received"), .column("due"))), total: .sum),
    ReportColumn(sum: "interest") { row, _ in row.figures.interest },
    ReportColumn(sum: "spent") { row, _ in row.figures.spent },
    ReportColumn(sum: "spent_in_period", .periodMoney) { row, _ in row.spentInPeriod },
    ReportColumn("fund_balance", .money, total: .sum) { row, _ in
      // Money outside agreements has no balance with anybody.
      guard row.agreement != nil else { return Cell(.notApplicable) }
      return .derived(
        .arithmetic(.minus(.plus(.column("received"), .column("interest")), .column("spent"))))
    },
    ReportColumn(sum: "stated") { row, _ in row.stated },
    ReportColumn("amounts_not_stated", .integer) { row, _ in .integer(row.amountsNotStated) },
    ReportColumn(sum: "granted_converted", .reportingMoney) { row, _ in row.converted.granted },
    ReportColumn(sum: "received_converted", .reportingMoney) { row, _ in row.converted.received },
    ReportColumn(sum: "interest_converted", .reportingMoney) { row, _ in row.converted.interest },
    ReportColumn(sum: "spent_converted", .reportingMoney) { row, _ in row.converted.spent },
    ReportColumn(
      "exchange_difference", .reportingMoney,
      made: .minus(
        .column("fund_balance_converted"),
        .minus(
          .plus(.column("received_converted"), .column("interest_converted")),
          .column("spent_converted"))),
      total: .sum),
    ReportColumn(sum: "fund_balance_converted", .reportingMoney) { row, _ in
      row.fundBalanceConverted
    },
    ReportColumn(sum: "undrawn_converted", .reportingMoney) { row, _ in row.undrawnConverted },
    ReportColumn(sum: "stated_converted", .reportingMoney) { row, _ in row.statedConverted },
    ReportColumn("closing_rate", .text) { row, context in
      try context.closingRate(from: row.currency)
    },
  ]

  static func proofs(_ table: Table, _ context: ReportContext) throws -> [Proof] {
    try context.proofs(
      of: table,
      [("granted", .granted), ("received", .received), ("interest", .interest), ("spent", .spent)])
      + context.convertedProofs(
        of: table,
        [
          ("granted_converted", .granted), ("received_converted", .received),
          ("interest_converted", .interest), ("spent_converted", .spent),
        ])
  }
}
