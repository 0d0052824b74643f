import PortfolioModel

extension FactKind {
  /// What a transaction counts as.
  ///
  /// - Parameters:
  ///   - grantsByAgreement: whether its agreement states an amount: then a commitment received under it is no
  ///     second grant.
  ///   - staysWithUs: whether it goes to another project of ours.
  ///   - countsOnReport: whether what partners get is an advance until they report.
  init(
    _ transaction: Transaction, grantsByAgreement: Bool, staysWithUs: Bool, countsOnReport: Bool
  ) {
    switch transaction.type {
    case .incomingFunds where transaction.isInterest: self = .interest
    case .incomingFunds:
      let isRefund = transaction.amount.minorUnits < 0 && transaction.reverses == nil
      self = isRefund ? .refund : .received
    case .incomingCommitment: self = grantsByAgreement ? .listed : .granted
    case .incomingPledge: self = transaction.agreement == nil ? .pledged : .listed
    case .disbursement where !staysWithUs && countsOnReport: self = .advance
    case .disbursement, .reimbursement: self = staysWithUs ? .transfer : .disbursed
    case .expenditure: self = .expenditure
    default: self = .listed
    }
  }
}
