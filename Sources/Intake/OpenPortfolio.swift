import Authoring
import Checks
import PortfolioModel
import Store

/// A portfolio that is open for questions: its store, and all that is wrong with it.
public struct OpenPortfolio: Sendable {
  public let store: Store
  /// What reading found and what the checks found, in the order of places.
  public let findings: [Finding]

  /// The language of the portfolio at a path; `nil` where it says none or cannot be read.
  public static func language(path: String) -> Language? {
    PortfolioFolder.language(path: path)
  }

  /// Opens whatever `path` names, as seen on a day.
  ///
  /// - Parameter currency: a currency to convert to beside those of the portfolio.
  /// - Throws: `Refusal` where there is no portfolio at `path`.
  public init(path: String, asOf: Day, currency: Currency? = nil) throws {
    store = try Store(
      loading: PortfolioFolder(path: path), asOf: asOf, currency: currency)
    var findings = store.findings
    do {
      let index = CheckIndex(
        projects: store.catalogue.projects, agreements: try store.agreementSums(asOf: asOf),
        reversals: try store.checkedReversals())
      findings += index.findings()
    } catch let overflow as Overflow {
      findings.append(overflow.finding)
    }
    self.findings = findings.sortedByPlace()
  }
}

extension OpenPortfolio {
  /// A portfolio with nothing in it but what everybody knows.
  public static func empty(asOf: Day) throws -> OpenPortfolio {
    OpenPortfolio(store: try Store(loading: NoPortfolio(), asOf: asOf), findings: [])
  }

  private init(store: Store, findings: [Finding]) {
    self.store = store
    self.findings = findings
  }
}

private struct NoPortfolio: PortfolioSource {
  func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    try sink(.settings(PortfolioSettings()))
    return []
  }
}

extension Store {
  fileprivate func checkedReversals() throws -> [Reversal] {
    try reversals().map { reversal, original in
      Reversal(
        id: reversal.id, amount: reversal.amount, type: reversal.type,
        original: Reversal.Original(
          id: original.id, amount: original.amount, type: original.type))
    }
  }

  /// What the checks need to know of each agreement, added up in SQL.
  fileprivate func agreementSums(
    asOf: Day
  ) throws -> [(agreement: Sourced<Agreement>, sums: AgreementSums)] {
    let balances = try balances(asOf: asOf)
    let commitments = try commitments(asOf: asOf)
    let unconverted = try unconvertedByAgreement(asOf: asOf)
    return catalogue.agreements.map { agreement in
      let code = agreement.value.code
      var sums = AgreementSums(
        granted: agreement.value.amount(inForceOn: asOf).value, committed: commitments[code.text],
        fundBalance: balances[code.text])
      sums.unconverted = unconverted[code.text] ?? []
      return (agreement, sums)
    }
  }

  private func commitments(asOf: Day) throws -> [String: Money] {
    var selection = Selection(asOf: asOf)
    selection.types = [.incomingCommitment]
    let question = TotalsQuestion(by: [.agreement], .amount, in: .agreement, .toDate)
    return try totals(question, of: selection).reduce(into: [:]) { $0[$1.keys[0]] = $1.sum }
  }

  private func balances(asOf: Day) throws -> [String: Money] {
    let sums = try totalsByAgreement(in: .agreement, .toDate, of: Selection(asOf: asOf))
    // A balance without what could not be converted would be no balance.
    let incomplete = Set(sums.filter { $0.unconverted > 0 }.map { $0.keys[1] })
    return try sums.reduce(into: [:]) { balances, total in
      let code = Code<Agreement>(total.keys[1])
      guard let measure = total.measure, !incomplete.contains(code.text),
        catalogue.agreement(code) != nil
      else { return }
      let balance = balances[code.text] ?? .zero(total.sum.currency)
      switch measure {
      case .received, .interest:
        balances[code.text] = try balance.adding(total.sum, for: "fund balance")
      case .spent: balances[code.text] = try balance.subtracting(total.sum, for: "fund balance")
      default: break
      }
    }
  }
}
