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
    /// How the funder is known: from the agreement, the provider …
    let basis: String
    let agreement: Agreement?
    let currency: Currency?
    let figures: AgreementFigures
    /// Whether no flow lacks a rate to the agreement's currency, so that its balance is whole.
    let isWhole: Bool
    let pledged: Stated<Money>
    let refunds: Stated<Money>
    let overdue: Stated<Money>
    /// Known only from publications.
    let stated: Stated<Money>
    let amountsNotStated: Int
    let receivedInPeriod: Stated<Money>
    let spentInPeriod: Stated<Money>
    let flows: ConvertedFlows
    let positions: ConvertedPositions
  }

  /// Flows and grants in the reporting currency, each amount converted at its own day.
  struct ConvertedFlows: Sendable {
    let pledged: Stated<Money>
    let granted: Stated<Money>
    let received: Stated<Money>
    let refunds: Stated<Money>
    let interest: Stated<Money>
    let spent: Stated<Money>
    let stated: Stated<Money>
    /// Whether no flow lacks a rate, so that what is made of them is whole.
    let isWhole: Bool
  }

  /// Where the money stands, in the reporting currency at the rate of the report's day.
  struct ConvertedPositions: Sendable {
    let undrawn: Stated<Money>
    let due: Stated<Money>
    let overdue: Stated<Money>
    let receivable: Stated<Money>
    let inAdvance: Stated<Money>
    let fundBalance: Stated<Money>
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("funder", .code) { row, _ in .code(row.funder) },
    ReportColumn("funder_name", .text) { row, context in
      .text(context.name(of: row.funder, in: .funder))
    },
    ReportColumn("internal", .text) { row, context in
      guard !Gap.contains(row.funder) else { return .notApplicable }
      let isOwn = row.funder == context.catalogue.settings.organisation.code
      let isInternal = context.catalogue.funder(Code(row.funder))?.isInternal ?? isOwn
      return .text(context.word(isInternal ? "yes" : "no"))
    },
    ReportColumn("funder_basis", .text) { row, context in
      row.basis.isEmpty ? .notStated : .text(context.word("funder-basis.\(row.basis)"))
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
    ReportColumn("fund_balance", .money, total: .sum) { row, context in
      // Money outside agreements has no balance with anybody, nor has a part of its flows.
      guard row.agreement != nil, context.selection.types.isEmpty else {
        return Cell(.notApplicable)
      }
      guard row.isWhole else { return Cell(.notStated) }
      return .derived(
        .arithmetic(.minus(.plus(.column("received"), .column("interest")), .column("spent"))))
    },
    ReportColumn(sum: "stated") { row, _ in row.stated },
    ReportColumn("amounts_not_stated", .integer) { row, _ in .integer(row.amountsNotStated) },
    ReportColumn(sum: "pledged_converted", .reportingMoney) { row, _ in row.flows.pledged },
    ReportColumn(sum: "granted_converted", .reportingMoney) { row, _ in row.flows.granted },
    ReportColumn(sum: "received_converted", .reportingMoney) { row, _ in row.flows.received },
    ReportColumn(sum: "refunds_converted", .reportingMoney) { row, _ in row.flows.refunds },
    ReportColumn(sum: "undrawn_converted", .reportingMoney) { row, _ in row.positions.undrawn },
    ReportColumn(sum: "due_converted", .reportingMoney) { row, _ in row.positions.due },
    ReportColumn(sum: "overdue_converted", .reportingMoney) { row, _ in row.positions.overdue },
    ReportColumn(sum: "receivable_converted", .reportingMoney) { row, _ in
      row.positions.receivable
    },
    ReportColumn(sum: "in_advance_converted", .reportingMoney) { row, _ in
      row.positions.inAdvance
    },
    ReportColumn(sum: "interest_converted", .reportingMoney) { row, _ in row.flows.interest },
    ReportColumn(sum: "spent_converted", .reportingMoney) { row, _ in row.flows.spent },
    ReportColumn("exchange_difference", .reportingMoney, total: .sum) { row, _ in
      guard row.flows.isWhole else { return Cell(.notStated) }
      let flows = Expression.minus(
        .plus(.column("received_converted"), .column("interest_converted")),
        .column("spent_converted"))
      return .derived(.arithmetic(.minus(.column("fund_balance_converted"), flows)))
    },
    ReportColumn(sum: "fund_balance_converted", .reportingMoney) { row, _ in
      row.positions.fundBalance
    },
    ReportColumn(sum: "stated_converted", .reportingMoney) { row, _ in row.flows.stated },
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
          ("pledged_converted", .pledged), ("granted_converted", .granted),
          ("received_converted", .received),
          ("interest_converted", .interest), ("spent_converted", .spent),
        ])
  }
}
