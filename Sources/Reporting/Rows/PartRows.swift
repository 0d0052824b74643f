import DocumentModel
import PortfolioModel
import Store

/// The parts of the selected transactions, one row each, with the codes of the International Aid
/// Transparency Initiative: a table for programs.
enum PartRows: RowSource {
  static let name = "parts"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<TransactionPart>] =
    who + what + [
      ReportColumn("currency", .code) { row, _ in .code(row.amount.currency.code) },
      ReportColumn("amount", .money) { row, _ in Cell(.money(row.amount)) },
      ReportColumn("converted", .reportingMoney) { row, _ in Cell(Value(row.converted)) },
      ReportColumn("description", .longText) { row, context in
        row.transaction.description.map { .text(context.text($0)) } ?? .blank
      },
      ReportColumn("document", .code) { row, _ in code(row.transaction.reference) },
    ]

  private static let who: [ReportColumn<TransactionPart>] = [
    ReportColumn("id", .code) { row, _ in .code(row.transaction.id) },
    ReportColumn("date", .date) { row, _ in .date(PartialDate(row.transaction.date)) },
    ReportColumn("value_date", .date) { row, _ in
      row.transaction.publication.valueDate.map { .date(PartialDate($0)) } ?? .blank
    },
    ReportColumn("type", .integer) { row, _ in .integer(row.transaction.type.rawValue) },
    ReportColumn("type_name", .text) { row, context in
      .text(context.name(of: row.transaction.type))
    },
    ReportColumn("project", .code) { row, _ in part(row.project) },
    ReportColumn("title", .text) { row, context in
      context.catalogue.project(Code(row.project)).map { .text(context.text($0.title)) } ?? .blank
    },
    ReportColumn("reporter", .code) { row, context in
      let publication = context.catalogue.project(Code(row.project))?.publication
      return code(publication?.reporter.code ?? context.catalogue.settings.organisation.code)
    },
    ReportColumn("funder", .code) { row, _ in part(row.funder) },
    ReportColumn("funder_name", .text) { row, context in
      Gap.contains(row.funder) ? .blank : .text(context.name(of: row.funder, in: .funder))
    },
    ReportColumn("funder_basis", .code) { row, _ in .code(row.funderBasis) },
    ReportColumn("provider", .code) { row, _ in code(row.transaction.provider) },
    ReportColumn("provider_name", .text) { row, _ in
      text(row.transaction.publication.providerName)
    },
    ReportColumn("provider_activity", .code) { row, _ in
      code(row.transaction.publication.providerActivity)
    },
    ReportColumn("receiver", .code) { row, _ in code(row.transaction.receiver) },
    ReportColumn("receiver_name", .text) { row, _ in
      text(row.transaction.publication.receiverName)
    },
    ReportColumn("receiver_activity", .code) { row, _ in
      code(row.transaction.publication.receiverActivity)
    },
    ReportColumn("agreement", .code) { row, _ in part(row.agreement) },
    ReportColumn("line", .code) { row, _ in part(row.line) },
  ]

  private static let what: [ReportColumn<TransactionPart>] = [
    ReportColumn("country", .code) { row, _ in part(row.country) },
    ReportColumn("region", .code) { row, _ in code(row.transaction.publication.region) },
    ReportColumn("theme", .code) { row, _ in part(row.theme) },
    ReportColumn("sector", .code) { row, _ in part(row.sector) },
    ReportColumn("other_sectors", .code) { row, _ in
      codes(row.transaction.publication.sectors)
    },
    ReportColumn("humanitarian", .text) { row, context in
      let own = row.transaction.publication.isHumanitarian
      return (own ?? publication(row, context)?.isHumanitarian).map {
        .text(context.word($0 ? "yes" : "no"))
      } ?? .blank
    },
    classified("flow_type", \.flowType), classified("finance_type", \.financeType),
    ReportColumn("aid_types", .code) { row, context in
      let own = row.transaction.publication.classification.aidTypes
      return codes(own.nonEmpty ?? publication(row, context)?.classification.aidTypes ?? [])
    },
    classified("tied_status", \.tiedStatus), classified("channel", \.channel),
  ]

  /// A column with what the transaction says, else its project.
  private static func classified(
    _ id: String, _ path: KeyPath<MoneyClassification, String?> & Sendable
  ) -> ReportColumn<TransactionPart> {
    ReportColumn(id, .code) { row, context in
      let own = row.transaction.publication.classification[keyPath: path]
      return code(own ?? publication(row, context)?.classification[keyPath: path])
    }
  }

  private static func publication(
    _ row: TransactionPart, _ context: ReportContext
  ) -> Publication? {
    context.catalogue.project(Code(row.project))?.publication
  }

  /// A part of a division; blank where there is none.
  private static func part(_ key: String) -> Value { Gap.contains(key) ? .blank : .code(key) }

  private static func code(_ text: String?) -> Value { text.map { .code($0) } ?? .blank }

  private static func codes(_ codes: [String]) -> Value {
    codes.isEmpty ? .blank : .code(codes.joined(separator: " "))
  }

  private static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .blank }

  static func rows(_ context: ReportContext) throws -> [TransactionPart] {
    try context.store.parts(in: context.selection, reporting: context.reportingCurrency)
  }

  /// Proofs that the parts add up to the transactions, one for each type and currency.
  static func proofs(_ table: Table, _ context: ReportContext) throws -> [Proof] {
    guard ["amount", "type", "currency"].allSatisfy({ table.index(of: $0) != nil }) else {
      return []
    }
    let question = TotalsQuestion(by: [.type], .amount, in: .own)
    return try context.store.totals(question, of: context.selection).map { total in
      let type = Int(total.keys[0]).flatMap(TransactionType.init)
      let label = Message(
        "proof.column",
        [
          "table": .text(table.title), "currency": .text(total.sum.currency.code),
          "column": .text(type.map { context.name(of: $0) } ?? total.keys[0]),
        ])
      let conditions = [
        Derivation.Condition("type", is: .integer(type?.rawValue ?? 0)),
        Derivation.Condition("currency", is: .code(total.sum.currency.code)),
      ]
      return Proof(
        context.words(label), .sum(table: table.id, column: "amount", conditions),
        .money(total.sum))
    }
  }

  /// The tags of the Humanitarian Exchange Language (HXL 1.1).
  static let tags: [String: String] = [
    "id": "#activity+transaction+id", "date": "#date+transaction", "value_date": "#date+value",
    "type": "#item+transaction+type+code", "type_name": "#item+transaction+type+name",
    "project": "#activity+id", "title": "#activity+name", "reporter": "#org+reporting+id",
    "funder": "#org+funder+id", "funder_name": "#org+funder+name",
    "funder_basis": "#meta+funder+basis", "provider": "#org+provider+id",
    "provider_name": "#org+provider+name", "provider_activity": "#activity+provider+id",
    "receiver": "#org+receiver+id", "receiver_name": "#org+receiver+name",
    "receiver_activity": "#activity+receiver+id", "agreement": "#agreement+id",
    "line": "#agreement+line", "country": "#country+code", "region": "#region+code",
    "theme": "#subsector+theme", "sector": "#sector+dac+code", "other_sectors": "#sector+codes",
    "humanitarian": "#indicator+humanitarian", "flow_type": "#item+flow+type",
    "finance_type": "#item+finance+type", "aid_types": "#item+aid+type",
    "tied_status": "#item+tied+status", "channel": "#item+channel",
    "currency": "#currency+code", "amount": "#value+amount", "converted": "#value+converted",
    "description": "#description", "document": "#activity+transaction+ref",
  ]
}
