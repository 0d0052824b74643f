import PortfolioModel

extension Check {
  /// A row under an agreement is about a project of that agreement, or a part of one.
  static let transactionOutsideAgreement = Check(
    name: "transaction-outside-agreement", severity: .error,
    scope: .transaction { row, index in
      let transaction = row.value
      guard let project = transaction.project, index.stands(transaction) else { return [] }
      return index.agreements(paying: transaction).filter { agreement in
        let projects = Set(agreement.projects.map(\.project))
        return !projects.isEmpty && !projects.contains(project)
          && !index.wholes(of: project).contains { projects.contains($0.code) }
      }.map { agreement in
        Hit(
          [
            "id": .text(transaction.id), "agreement": .code(agreement.code),
            "project": .code(project),
          ], at: row.origin?.place)
      }
    })
}
