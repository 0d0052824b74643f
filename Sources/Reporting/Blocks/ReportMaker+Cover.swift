import DocumentModel
import PortfolioModel
import ReferenceData

extension ReportMaker {
  var identity: Document.Identity {
    let settings = context.catalogue.settings
    return Document.Identity(
      report: definition.name, title: title, organisation: context.text(settings.organisation.name),
      language: context.language, asOf: context.selection.asOf,
      fingerprint: context.store.fingerprint, version: version)
  }

  private var title: String {
    let title = context.wording(definition.title)
    guard definition.isForOneFunder, let funder = context.selection.funders.first else {
      return title
    }
    let subject = context.name(of: funder.text, in: .funder)
    return context.words(
      Message(
        "title-about",
        ["title": .text(title), "subject": .text("\(subject) · \(stamp)")]))
  }

  /// Whether the report may still change.
  private var stamp: String { context.word(context.isFinal ? "stamp.final" : "stamp.draft") }

  /// What the report says of itself before any figure.
  var coverFacts: [Fact] {
    let settings = context.catalogue.settings
    let notice = settings.notice.map { [fact("notice", .text(context.text($0)))] } ?? []
    let currency =
      context.reportingCurrency.map { Value.code($0.code) }
      ?? .text(context.word("filter.all.currency"))
    let basis = Value(Stated(settings.basis)) { .text(context.word("basis.\($0.rawValue)")) }
    return [
      fact("portfolio", .text(context.text(settings.title))),
      fact("organisation", .text(context.text(settings.organisation.name))),
    ] + notice + state + audience + [
      fact("as-of", .date(PartialDate(context.selection.asOf))),
      fact("selection", .text(context.filterSentence)),
      fact("currency", currency),
      fact("basis", basis),
      fact("language", .text(context.word("language.\(context.language.base.code)"))),
      fact("version", .code(version)),
      fact("fingerprint", .code(context.store.fingerprint)),
      fact("definition", .code("\(definition.name) \(definition.hash)")),
    ]
  }

  /// Whether what is submitted to a funder is final.
  private var state: [Fact] {
    definition.isForOneFunder ? [fact("state", .text(stamp))] : []
  }

  /// That the report is not to be sent, where it is not.
  private var audience: [Fact] {
    context.isInternal ? [fact("audience", .text(context.word("cover.audience.internal")))] : []
  }

  private func fact(_ key: String, _ value: Value) -> Fact {
    Fact(context.word("cover.\(key)"), [value])
  }
}

extension ReportContext {
  public var printerWords: Words { terms.printerWords }
}

extension Terms {
  /// The words that printers need.
  public var printerWords: Words {
    Words(
      notStated: self["not-stated"], notApplicable: self["not-applicable"],
      notDue: self["not-due"], withheld: self["withheld"], asOf: self["as-of"],
      page: self["page"], pageOf: self["page-of"], ok: self["ok"], proof: self["proof"],
      left: self["proof.left"], right: self["proof.right"], result: self["proof.result"],
      noRows: self["no-rows"], label: self["label"])
  }
}
