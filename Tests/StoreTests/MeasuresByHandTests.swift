import PortfolioModel
import Testing

@testable import Store

/// The measures, made from the portfolio by the words of their definitions alone.
struct MeasuresByHandTests {
  private static let asOf = Day(year: 2026, month: 1, day: 1) ?? .distantPast

  private struct Kind: Hashable {
    let measure: Measure
    let currency: String
  }

  @Test(arguments: 1...200)
  func `each measure is what its definition says`(seed: Int) throws {
    var generator = PortfolioGenerator(seed: UInt64(seed))
    let portfolio = generator.portfolio()
    let store = try Store(loading: portfolio, asOf: Self.asOf)
    let question = TotalsQuestion(by: [], .measures(Measure.allCases), in: .own)
    let totals = try store.totals(question, of: Selection(asOf: Self.asOf))
    let made = totals.filter { $0.count > $0.notStated }.reduce(into: [Kind: Int64]()) {
      guard let measure = $1.measure else { return }
      $0[Kind(measure: measure, currency: $1.sum.currency.code)] = $1.sum.minorUnits
    }
    #expect(made == byHand(portfolio), "seed \(seed)")
  }

  private func byHand(_ portfolio: Portfolio) -> [Kind: Int64] {
    var sums: [Kind: Int64] = [:]
    func add(_ money: Money, to measures: Measure...) {
      for measure in measures {
        let kind = Kind(measure: measure, currency: money.currency.code)
        sums[kind, default: 0] += money.minorUnits
      }
    }
    for agreement in portfolio.agreements.map(\.value) where isSigned(agreement) {
      let amended = agreement.amendments.last?.amount
      let granted = amended ?? agreement.amount.value
      if let granted { add(granted, to: .granted) }
      if agreement.lines.isEmpty {
        if let granted { add(granted, to: .budget) }
      } else {
        for line in agreement.lines { line.approved.value.map { add($0, to: .budget) } }
      }
    }
    for row in portfolio.transactions.map(\.value) where (row.recorded ?? row.date) <= Self.asOf {
      let row = completed(row, portfolio)
      switch row.type {
      case .incomingFunds where row.isInterest: add(row.amount, to: .interest)
      case .incomingFunds where row.amount.minorUnits < 0 && row.reverses == nil:
        add(row.amount, to: .received, .refunds)
      case .incomingFunds: add(row.amount, to: .received)
      case .disbursement, .reimbursement:
        let staysWithUs = portfolio.projects.contains { $0.value.code.text == row.receiver }
        add(row.amount, to: .disbursed)
        if !staysWithUs { add(row.amount, to: .spent) }
      case .expenditure: add(row.amount, to: .expenditure, .spent)
      case .incomingPledge where row.agreement == nil: add(row.amount, to: .pledged)
      case .incomingCommitment where !isGranted(row.agreement, portfolio):
        add(row.amount, to: .granted)
      default: break
      }
    }
    return sums
  }

  private func isSigned(_ agreement: Agreement) -> Bool {
    agreement.signed.map { $0 <= Self.asOf } ?? true
  }

  /// Whether an agreement says itself what it grants.
  private func isGranted(_ code: Code<Agreement>?, _ portfolio: Portfolio) -> Bool {
    guard let agreement = portfolio.agreements.first(where: { $0.value.code == code })?.value
    else { return false }
    return agreement.amount.value != nil || agreement.amendments.contains { $0.amount != nil }
  }

  /// A reversal with what it leaves blank taken from the row that it takes back.
  private func completed(_ row: Transaction, _ portfolio: Portfolio) -> Transaction {
    guard let original = portfolio.transactions.first(where: { $0.value.id == row.reverses })?.value
    else { return row }
    var row = row
    row.agreement = row.agreement ?? original.agreement
    row.receiver = row.receiver ?? original.receiver
    row.isInterest = row.isInterest || original.isInterest
    return row
  }
}
