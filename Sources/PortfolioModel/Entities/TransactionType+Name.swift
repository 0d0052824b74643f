extension TransactionType {
  /// IATI's English name in small letters: `incoming-funds`.
  public var name: String {
    switch self {
    case .incomingFunds: "incoming-funds"
    case .outgoingCommitment: "outgoing-commitment"
    case .disbursement: "disbursement"
    case .expenditure: "expenditure"
    case .interestPayment: "interest-payment"
    case .loanRepayment: "loan-repayment"
    case .reimbursement: "reimbursement"
    case .purchaseOfEquity: "purchase-of-equity"
    case .saleOfEquity: "sale-of-equity"
    case .creditGuarantee: "credit-guarantee"
    case .incomingCommitment: "incoming-commitment"
    case .outgoingPledge: "outgoing-pledge"
    case .incomingPledge: "incoming-pledge"
    }
  }
}

extension TransactionType {
  /// The types by IATI's codes and by their names.
  public static let byWord: [String: TransactionType] = allCases.reduce(into: [:]) {
    $0[String($1.rawValue)] = $1
    $0[$1.name] = $1
  }
}
