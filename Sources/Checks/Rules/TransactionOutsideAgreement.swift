import PortfolioModel

extension Check {
  /// A row under an agreement is about a project of that agreement.
  static let transactionOutsideAgreement = Check(
    name: "transaction-outside-agreement", severity: .error,
    scope: .transaction { row, index in
      let transaction = row.value
      guard let project = transaction.project else { return [] }
      let codes =
        [transaction.agreement].compactMap(\.self) + transaction.cofunding.map(\.agreement)
      return codes.compactMap { index.agreement($0) }.filter { agreement in
        !agreement.projects.isEmpty && !agreement.projects.contains { $0.project == project }
      }.map { agreement in
        Hit(
          [
            "id": .text(transaction.id), "agreement": .code(agreement.code),
            "project": .code(project),
          ], at: row.origin?.place)
      }
    })
}
