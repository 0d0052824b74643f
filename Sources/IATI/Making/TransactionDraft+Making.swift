import PortfolioModel

extension TransactionDraft {
  func made(
    id: String, _ type: TransactionType, _ date: Day, _ amount: Money, of project: Code<Project>,
    _ language: Language
  ) -> Transaction {
    var transaction = Transaction(id: id, type: type, date: date, amount: amount)
    transaction.project = project
    transaction.provider = provider?.code
    transaction.receiver = receiver?.code
    transaction.country = countries.first { !$0.code.isEmpty }.map { Code($0.code) }
    transaction.sector = sectors.first { $0.isOfDAC }.map { Code($0.code) }
    transaction.description = description.map { $0.localized(language).text(in: language) }
    transaction.reference = reference
    transaction.publication = publication(date)
    return transaction
  }

  private func publication(_ date: Day) -> PublishedTransaction {
    var publication = PublishedTransaction()
    publication.valueDate = value?.date.flatMap { $0 == date ? nil : $0 }
    publication.providerName = provider?.names.first?.text
    publication.receiverName = receiver?.names.first?.text
    publication.providerActivity = provider?.activity
    publication.receiverActivity = receiver?.activity
    publication.isHumanitarian = isHumanitarian
    publication.classification = classification
    publication.region = regions.first { !$0.code.isEmpty }?.qualified
    publication.sectors = sectors.filter { !$0.isOfDAC && !$0.code.isEmpty }.map(\.qualified)
    return publication
  }
}

extension CodeDraft {
  /// Whether it is a purpose of OECD DAC by its five digits.
  var isOfDAC: Bool { (vocabulary ?? "1") == "1" && !code.isEmpty }
}
