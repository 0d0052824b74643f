import DocumentModel

/// The rows that tables can show, by name. A new kind of rows is a file and a line here.
enum RowSources {
  static let all: [AnyRowSource] = [
    AnyRowSource(RegisterRows.self),
    AnyRowSource(FunderTotalRows.self),
    AnyRowSource(FundBalanceRows.self),
    AnyRowSource(BudgetLineRows.self),
    AnyRowSource(InstalmentRows.self),
    AnyRowSource(AmendmentRows.self),
    AnyRowSource(HeadroomRows.self),
    AnyRowSource(BurnRows.self),
    AnyRowSource(DeadlineRows.self),
    AnyRowSource(AdvanceRows.self),
    AnyRowSource(ChangeRows.self),
    AnyRowSource(ControlRows.self),
    AnyRowSource(LedgerRows.self),
    AnyRowSource(PartRows.self),
    AnyRowSource(CountryRows.self),
    AnyRowSource(CountryList.self),
    AnyRowSource(FunderRows.self),
    AnyRowSource(ThemeRows.self),
    AnyRowSource(SectorRows.self),
    AnyRowSource(TagRows.self),
    AnyRowSource(TouchedRows.self),
    AnyRowSource(ApportionedRows.self),
    AnyRowSource(ResultRows.self),
    AnyRowSource(HeadlineRows.self),
    AnyRowSource(LogicalFrameworkRows.self),
    AnyRowSource(SharedIndicatorRows.self),
    AnyRowSource(PeopleRows.self),
    AnyRowSource(PeopleBySexRows.self),
    AnyRowSource(PeopleByGroupRows.self),
    AnyRowSource(CountryProjectRows.self),
    AnyRowSource(LinkedProjectRows.self),
    AnyRowSource(PartnerRows.self),
    AnyRowSource(DocumentRows.self),
    AnyRowSource(MobilisedRows.self),
    AnyRowSource(EnvironmentRows.self),
    AnyRowSource(LessonRows.self),
    AnyRowSource(LessonsByGoal.self),
    AnyRowSource(LessonsByCountry.self),
    AnyRowSource(LessonsByTheme.self),
    AnyRowSource(RateRows.self),
    AnyRowSource(MissingRateRows.self),
    AnyRowSource(BookedRateRows.self),
    AnyRowSource(LeftOutRows.self),
    AnyRowSource(FindingRows.self),
    AnyRowSource(DataQualityRows.self),
  ]

  static var names: [String] { all.map(\.name) }

  static var columnNames: [String] { Array(Set(all.flatMap(\.columnNames))).sorted() }

  static func named(_ name: String) -> AnyRowSource? { all.first { $0.name == name } }
}

/// A row source whose rows can be of any type.
struct AnyRowSource: Sendable {
  let name: String
  let columnNames: [String]
  let table: @Sendable (String, BlockDefinition, ReportContext) throws -> Table
  let proofs: @Sendable (Table, ReportContext) throws -> [Proof]

  init<Source: RowSource>(_ source: Source.Type) {
    name = Source.name
    columnNames = Source.columnNames
    table = { try Source.table($0, $1, $2) }
    proofs = { try Source.proofs($0, $1) }
  }
}
