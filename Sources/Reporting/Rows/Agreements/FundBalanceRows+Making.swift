import PortfolioModel
import ReferenceData
import Store

extension FundBalanceRows {
  static func rows(_ context: ReportContext) throws -> [Row] {
    guard context.catalogue.settings.hasLedger, context.selection.types.isEmpty else { return [] }
    let own = try sums(context, .agreement)
    let converted = try sums(context, context.reporting)
    let agreements = context.catalogue.agreements.map(\.value).filter(context.isSelected)
    let byFunder = agreements.sorted {
      context.store.precedes(
        [$0.funder.text, $0.code.text], [$1.funder.text, $1.code.text], in: [.funder, .agreement])
    }
    return try byFunder.flatMap {
      try rows(of: $0, own[$0.code] ?? [:], converted[$0.code] ?? [:], context)
    }
  }

  /// Sums of the flows by agreement, year and measure.
  private typealias Sums = [Code<Agreement>: [Int: [Measure: Total]]]

  private static func sums(
    _ context: ReportContext, _ currency: TotalsQuestion.CurrencyChoice
  ) throws -> Sums {
    let question = TotalsQuestion(
      by: [.agreement, .year, .agreementCurrency], .measures([.received, .interest, .spent]),
      in: currency, .toDate)
    return try context.store.totals(question, of: context.selection).reduce(into: [:]) {
      guard let year = Int($1.keys[1]), let measure = $1.measure else { return }
      $0[Code($1.keys[0]), default: [:]][year, default: [:]][measure] = $1
    }
  }

  private static func rows(
    of agreement: Agreement, _ own: [Int: [Measure: Total]],
    _ converted: [Int: [Measure: Total]], _ context: ReportContext
  ) throws -> [Row] {
    let zero = Money.zero(agreement.currency)
    var (balance, balanceConverted) = (Stated.value(zero), context.nothingConverted)
    return try years(own, context).compactMap { year in
      func figure(_ totals: [Measure: Total]?, _ measure: Measure, _ currency: Currency)
        -> Stated<Money>
      {
        guard let total = totals?[measure] else { return .value(.zero(currency)) }
        return total.unconverted == 0 ? total.stated : .notStated
      }
      func inReporting(_ measure: Measure) -> Stated<Money> {
        guard let reporting = context.reportingCurrency else { return .notApplicable }
        return figure(converted[year], measure, reporting)
      }
      guard own[year] != nil || balance != .value(zero) else { return nil }
      let (opening, openingConverted) = (balance, balanceConverted)
      let flows = AgreementFigures(
        granted: .notApplicable, received: figure(own[year], .received, agreement.currency),
        interest: figure(own[year], .interest, agreement.currency),
        spent: figure(own[year], .spent, agreement.currency), due: .notApplicable)
      // Once some flow is unknown, so is every later balance.
      balance = try opening.plus(flows.fundBalance(), for: "fund balance \(agreement.code) \(year)")
      balanceConverted = try context.balance(balance, atEndOf: year)
      return Row(
        agreement: agreement, year: year, opening: opening, received: flows.received,
        interest: flows.interest, spent: flows.spent,
        receivedConverted: inReporting(.received), interestConverted: inReporting(.interest),
        spentConverted: inReporting(.spent), openingConverted: openingConverted,
        closingConverted: balanceConverted)
    }
  }

  /// The years with flows, and that of the report, whose closing is today's balance.
  private static func years(_ own: [Int: [Measure: Total]], _ context: ReportContext) -> [Int] {
    guard !own.isEmpty else { return [] }
    return Set(own.keys).union([context.selection.balanceDay.year]).sorted()
  }
}

extension ReportContext {
  fileprivate var nothingConverted: Stated<Money> {
    reportingCurrency.map { .value(.zero($0)) } ?? .notApplicable
  }

  /// A balance at the rate of a year's last day, or of the report's where that comes first.
  fileprivate func balance(
    _ money: Stated<Money>, atEndOf year: Int
  ) throws -> Stated<Money> {
    // Nothing is nothing in every currency, with or without a rate.
    guard reportingCurrency != nil, money.value?.minorUnits != 0 else { return nothingConverted }
    guard let yearEnd = Day(year: year, month: 12, day: 31) else { return .notStated }
    return try converted(money, on: min(yearEnd, selection.balanceDay))
  }
}
