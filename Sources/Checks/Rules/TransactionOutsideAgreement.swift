import PortfolioModel

extension Check {
  /// A row under an agreement is about a project of that agreement, or a part of one.
  static let transactionOutsideAgreement = Check(
    name: "transaction-outside-agreement", severity: .error,
    scope: .transaction { row, index in
      guard let project = row.value.project, index.stands(row.value) else { return [] }
      return index.agreements(paying: row.value).filter { agreement in
        let projects = agreement.value.projects
        return !projects.isEmpty && !projects.contains { $0.project == project }
          && !index.wholes(of: project).contains { whole in
            projects.contains { $0.project == whole.code }
          }
      }.map { agreement in
        Hit(
          [
            "id": .text(row.value.id), "agreement": .code(agreement.value.code),
            "project": .code(project),
          ], at: row.origin?.place)
      }
    })
}
