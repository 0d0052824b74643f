import DocumentModel
import PortfolioModel
import ReferenceData
import Store

/// What a report is made from: a store, the part of it that is selected, and a reader.
public struct ReportContext: Sendable {
  public let store: Store
  public var selection: Selection
  public let terms: Terms
  /// What is wrong with the portfolio.
  public var findings: [Finding] { found.value }
  private let found: Deferred<[Finding]>
  /// Whether amounts stay in their agreements' currencies unless another is asked for.
  var keepsOwnCurrency = false
  /// Whether anybody may read the report, so that small counts of people are withheld.
  public var isPublic = false
  /// Whether the organisation alone will read the report, so that nothing is left out of it.
  public var isInternal = false
  /// Whether the report is submitted as it is: then it is kept, and later reports go on from it.
  public var isFinal = false
  /// Whether data files name their columns by tags of HXL, too.
  public var isTagged = false
  /// What a sheet is about, where there is one for each.
  var agreement: Agreement?
  var project: Project?
  var country: Code<Country>?
  var framework: Framework?
  /// Shared by all that is about parts of the same report.
  let listed = ListedProjects()

  /// - Parameter findings: what is wrong, asked for where a report says it.
  public init(
    store: Store, selection: Selection, terms: Terms,
    findings: @autoclosure @escaping @Sendable () -> [Finding]
  ) {
    self.store = store
    self.selection = selection
    self.terms = terms
    found = Deferred(findings)
  }

  var catalogue: Catalogue { store.catalogue }
  var language: Language { terms.language }
  var format: ReaderFormat { ReaderFormat(terms.language) }

  /// The currency of the columns that are converted; `nil` where the portfolio names none.
  var reportingCurrency: Currency? {
    selection.currency ?? (keepsOwnCurrency ? nil : catalogue.settings.currencies.first)
  }

  /// The same context, about one agreement as a whole.
  func about(_ agreement: Agreement) -> ReportContext {
    var context = self
    context.agreement = agreement
    context.selection.agreements = [agreement.code]
    return context
  }

  /// The same context, about one project.
  func about(_ project: Project) -> ReportContext {
    var context = self
    context.project = project
    context.selection.projects = [project.code]
    return context
  }

  /// The same context, about one country's own part.
  func about(_ country: Code<Country>) -> ReportContext {
    var context = self
    context.country = country
    context.selection.countries = [country]
    return context
  }

  /// The same context, about one policy framework, whatever projects it concerns.
  func about(_ framework: Framework) -> ReportContext {
    var context = self
    context.framework = framework
    return context
  }

  /// Whether the readers of the report may see a part of it.
  func mayRead(_ audience: ReportDefinition.Audience) -> Bool {
    audience == .everyone || isInternal
  }

  func word(_ key: String) -> String { terms[key] }

  /// A code, a number or somebody's words inside a text, so that neither tears the other where the
  /// text runs from right to left.
  func apart(_ text: String) -> String { terms.apart(text) }

  /// A name and what stands under it: `Country: Morocco`.
  func labelled(_ label: String, _ value: String) -> String {
    printerWords.labelled(label, apart(value))
  }

  func words(_ message: Message) -> String { terms.text(message) }

  /// A text in the reader's language: its own words, else the portfolio's translation, else English.
  func text(_ text: LocalizedText) -> String {
    catalogue.translations.text(text, in: language) ?? text.text(in: language)
  }

  /// Words of a report's definition: its own, else the portfolio's or the built-in translation.
  func wording(_ definition: LocalizedText) -> String {
    catalogue.translations.text(definition, in: language)
      ?? BuiltInReports.translations.text(definition, in: language)
      ?? definition.text(in: language)
  }

  /// What files have in one language alone, such as a source, in the portfolio's translation.
  func text(_ written: String) -> String {
    catalogue.translations.text(written, in: language) ?? written
  }

  /// The name a reader knows a code by.
  public func name(of code: String, in dimension: Dimension) -> String {
    if Gap.contains(code) { return word("gap.\(code.filter { $0 != "(" && $0 != ")" })") }
    switch dimension {
    case .funder:
      if code == catalogue.settings.organisation.code, catalogue.funder(Code(code)) == nil {
        return text(catalogue.settings.organisation.name)
      }
      return catalogue.funder(Code(code)).map { name(of: $0) } ?? code
    case .agreement: return catalogue.agreement(Code(code))?.title.map { text($0) } ?? code
    case .project: return catalogue.project(Code(code)).map { text($0.title) } ?? code
    case .country: return catalogue.name(of: Code(code)).map(text) ?? code
    case .theme: return catalogue.theme(Code(code)).map { text($0.title) } ?? code
    case .sector: return Sectors.name(of: Code(code)).map { "\(apart(code)) \(marked($0))" } ?? code
    case .type: return Int(code).flatMap { TransactionType(rawValue: $0) }.map(name) ?? code
    case .line: return lineTitle(code) ?? code
    case .funderType: return OrganisationTypes.name(of: Code(code)).map(marked) ?? code
    case .region:
      return catalogue.regions.first { $0.code.text == code }.map { text($0.title) } ?? code
    case .status: return word("status.\(code)")
    case .node:
      guard let (framework, node) = catalogue.node(of: code) else { return code }
      return node.map { title(of: $0) } ?? text(framework.title)
    case .category: return catalogue.category(code).map { text($0.title) } ?? text(code)
    case .month: return PartialDate(code).map { format.text($0) } ?? code
    case .fiscalYear: return fiscalYear(code)
    case .partner: return catalogue.funder(Code(code)).map(name) ?? text(code)
    case .year, .quarter, .agreementCurrency, .funderBasis: return code
    }
  }

  /// The days of a fiscal year, where all funders have the same.
  private func fiscalYear(_ code: String) -> String {
    let isOne = catalogue.funders.allSatisfy { $0.value.fiscalYear == nil }
    let year = catalogue.settings.fiscalYear ?? .calendar
    guard isOne, let number = Int(code.dropFirst(2)), let (first, last) = year.days(of: number)
    else { return code }
    return words(Message("days-from-to", ["first": .day(first), "last": .day(last)]))
  }

  /// The funder's name in the reader's language: the portfolio's, else the one that everybody uses.
  func name(of funder: Funder) -> String {
    if let name = catalogue.translations.text(funder.name, in: language) { return name }
    let names = funder.name.languages.compactMap { funder.name[$0] }
    let known = KnownFunders.name(ofOneCalled: funder.identifiers + names)
    return known?.written(in: language) ?? text(funder.name)
  }

  func name(of framework: Code<Framework>) -> String {
    catalogue.framework(framework).map { text($0.title) } ?? framework.text
  }

  /// The node that a query is about, with its title: `2030 Agenda 10.7 …`.
  func name(of query: TagQuery) -> String {
    let node = query.node.flatMap { catalogue.framework(query.framework)?.node($0) }
    return [name(of: query.framework), query.node?.text, node.map { title(of: $0) }]
      .compactMap(\.self).joined(separator: " ")
  }

  /// A node's title; one that nobody has written in the reader's language says whose words it is
  /// in, and one that nobody has written at all is its code.
  func title(of node: FrameworkNode) -> String {
    node.title.isEmpty ? node.code.text : marked(node.title)
  }

  /// A text in the reader's language; in another one it says in which.
  private func marked(_ name: LocalizedText) -> String {
    if let name = catalogue.translations.text(name, in: language) { return name }
    let other = name.text(in: language)
    let source = name[.english] == nil ? name.languages.first : .english
    return source.map { apart("\(other) [\($0.code)]") } ?? other
  }

  /// A budget category by its code, with its title where there is one.
  func category(_ code: String) -> String {
    catalogue.category(code).map { "\(apart(code)) \(text($0.title))" } ?? text(code)
  }

  func name(of type: TransactionType) -> String { word("transaction-type.\(type.name)") }

  private func lineTitle(_ code: String) -> String? {
    agreement?.lines.first { $0.code.text == code }.map { text($0.title) }
  }

  /// The amount at the rate of a day, as known on the day of the report.
  func converted(_ money: Stated<Money>, on day: Day) throws -> Stated<Money> {
    guard case .value(let amount) = money, let currency = reportingCurrency else { return money }
    // An amount that is too large in another currency is unknown there, as one without a rate is.
    let conversion = try? store.rates.convert(
      amount, to: currency, on: day, asOf: selection.asOf,
      by: catalogue.settings.closingTerms)
    return Stated(conversion?.money)
  }
}
