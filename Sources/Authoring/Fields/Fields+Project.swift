import PortfolioModel
import Syntax

/// A project file as it is written.
struct ProjectRecord: Sendable {
  var project = Project(code: Code(""), title: LocalizedText([:]))
  var statedAmounts: [StatedAmountRecord] = []
  var results: [ResultRecord] = []
  var mobilised: [MobilisedRecord] = []
}

extension FieldList<ProjectRecord> {
  static let project = FieldList(
    "project", blank: ProjectRecord(),
    [
      Field("code", \.project.code, .reference(), .essential),
      Field("title", \.project.title, .localizedText, .required),
      Field("other_titles", each: \.project.otherTitles, .localizedText),
      Field("identifiers", \.project.identifiers, .identifiers),
      Field("description", \.project.description, .localizedText),
      Field("manager", \.project.manager, .text),
      Field("status", \.project.status, FieldList<ListedStatus>.status.format),
      Field("dates", each: \.project.dates, FieldList<ProjectDates>.dates.format),
      Field("countries", each: \.project.countries, FieldList<CountryShare>.country.format),
      Field("themes", each: \.project.themes, FieldList<ThemeShare>.theme.format),
      Field("sectors", each: \.project.sectors, FieldList<SectorShare>.sector.format),
      Field("locations", each: \.project.locations, FieldList<Location>.location.format),
      Field("parent", \.project.parent, .reference()),
      Field("tags", each: \.project.tags, FieldList<Tag>.tag.format),
      Field("target_groups", each: \.project.targetGroups, .localizedText),
      Field("partners", each: \.project.partners, FieldList<Partner>.partner.format),
      Field("results", each: \.results, FieldList<ResultRecord>.result.format),
      Field("lessons", each: \.project.lessons, FieldList<Lesson>.lesson.format),
      Field(
        "stated_amounts", each: \.statedAmounts, FieldList<StatedAmountRecord>.statedAmount.format),
      Field("mobilised", each: \.mobilised, FieldList<MobilisedRecord>.mobilised.format),
      Field("reintegration", \.project.isReintegration, .yesOrNo),
      Field("environment", \.project.environment, FieldList<Environment>.environment.format),
      Field("documents", each: \.project.documents, FieldList<ProjectDocument>.document.format),
      Field("links", each: \.project.links, .text),
      Field("publication", \.project.publication, FieldList<Publication>.publication.format),
    ])
}

extension FieldList<ListedStatus> {
  static let status = FieldList(
    "status", blank: ListedStatus(status: .implementation), shorthand: "is",
    [
      Field("is", \.status, .projectStatus, .essential),
      Field("listed_as", \.listedAs, .text),
      Field("listed_on", \.listedOn, .day),
      Field("source", \.source, .text),
    ])
}

extension FieldList<ProjectDates> {
  static let dates = FieldList(
    "dates", blank: ProjectDates(),
    [
      Field("planned_start", \.plannedStart, .partialDate),
      Field("planned_end", \.plannedEnd, .partialDate),
      Field("actual_start", \.actualStart, .partialDate),
      Field("actual_end", \.actualEnd, .partialDate),
      Field("source", \.source, .text),
    ])
}

extension FieldList<CountryShare> {
  static let country = FieldList(
    "country-share", blank: CountryShare(country: Code("")), shorthand: "country",
    [
      Field("country", \.country, .country, .essential),
      Field("role", \.role, .oneOf("country-role")),
      Field("share", \.share, .share),
      Field("from", \.from, .day),
      Field("to", \.to, .day),
    ])
}

extension FieldList<ThemeShare> {
  static let theme = FieldList(
    "theme-share", blank: ThemeShare(theme: Code("")), shorthand: "theme",
    [
      Field("theme", \.theme, .code("code"), .essential),
      Field("share", \.share, .share),
      Field("from", \.from, .day),
      Field("to", \.to, .day),
    ])
}

extension FieldList<SectorShare> {
  static let sector = FieldList(
    "sector-share", blank: SectorShare(sector: Code("")), shorthand: "sector",
    [
      Field("sector", \.sector, .sector, .essential),
      Field("share", \.share, .share),
      Field("from", \.from, .day),
      Field("to", \.to, .day),
    ])
}

extension FieldList<Location> {
  static let location = FieldList(
    "location", blank: Location(name: LocalizedText([:])), shorthand: "name",
    [
      Field("name", \.name, .localizedText, .essential),
      Field("country", \.country, .country),
      Field("administrative", \.administrative, .text),
      Field("latitude", \.latitude, .quantity),
      Field("longitude", \.longitude, .quantity),
    ])
}

extension FieldList<Tag> {
  static let tag = FieldList(
    "tag", blank: Tag(framework: Code("")), shorthand: "framework",
    [
      Field("framework", \.framework, .code("code"), .essential),
      Field("node", \.node, .code("code")),
      Field("basis", \.basis, .oneOf("tag-basis")),
      Field("by", \.by, .text),
      Field("weight", \.weight, .share),
    ])
}

/// A stated amount as it is written: number and currency apart.
struct StatedAmountRecord: Sendable {
  var funder = Code<Funder>("")
  var amount: Located<Stated<Quantity>>?
  var currency: Currency?
  var source: String?
  var listedOn: Day?
}

extension FieldList<StatedAmountRecord> {
  static let statedAmount = FieldList(
    "stated-amount", blank: StatedAmountRecord(),
    [
      Field("funder", \.funder, .reference(), .essential),
      Field("amount", at: \.amount, .statedQuantity, .required),
      Field("currency", \.currency, .currency),
      Field("source", \.source, .text),
      Field("listed_on", \.listedOn, .day),
    ])
}

extension ProjectRecord {
  func made(_ reading: inout Reading) -> Project {
    var project = project
    project.title = project.title.orCode(project.code, in: reading.language)
    project.statedAmounts = statedAmounts.map { $0.made(&reading) }
    project.results = results.map { $0.made(&reading) }
    project.mobilised = mobilised.map { $0.made(&reading) }
    return project
  }
}

extension StatedAmountRecord {
  func made(_ reading: inout Reading) -> StatedAmount {
    var stated = StatedAmount(funder: funder, amount: reading.money(amount, in: currency))
    stated.source = source
    stated.listedOn = listedOn
    return stated
  }
}

extension ProjectRecord {
  init(_ project: Project, _ writing: Writing) {
    self.init()
    self.project = project
    statedAmounts = project.statedAmounts.map(StatedAmountRecord.init)
    results = project.results.map { ResultRecord($0, writing) }
    mobilised = project.mobilised.map(MobilisedRecord.init)
  }
}

extension StatedAmountRecord {
  init(_ stated: StatedAmount) {
    self.init()
    funder = stated.funder
    amount = Located(stated.amount.map(\.quantity))
    currency = stated.amount.value?.currency
    source = stated.source
    listedOn = stated.listedOn
  }
}
