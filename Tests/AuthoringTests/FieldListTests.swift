import PortfolioModel
import Syntax
import Testing

@testable import Authoring

/// The sample folder leaves no field out, so that a new one cannot go untested.
struct FieldListTests {
  @Test(arguments: [
    ("settings", SampleFolder.settings, FieldList<SettingsRecord>.settings.keys),
    ("settings", SampleFolder.settings, FieldList<Organisation>.organisation.keys),
    ("settings", SampleFolder.settings, FieldList<Theme>.theme.keys),
    ("settings", SampleFolder.settings, FieldList<Region>.region.keys),
    ("settings", SampleFolder.settings, FieldList<SharedIndicator>.sharedIndicator.keys),
    ("settings", SampleFolder.settings, FieldList<RatingRule>.rating.keys),
    ("settings", SampleFolder.settings, FieldList<RuleSetting>.ruleSetting.keys),
    ("framework", SampleFolder.framework, FieldList<FrameworkRecord>.framework.keys),
    ("framework", SampleFolder.framework, FieldList<NodeRecord>.node.keys),
    ("results", SampleFolder.results, FieldList<ResultRecord>.result.keys),
    ("results", SampleFolder.results, FieldList<IndicatorRecord>.indicator.keys),
    ("results", SampleFolder.results, FieldList<BaselineRecord>.baseline.keys),
    ("results", SampleFolder.results, FieldList<TargetRecord>.target.keys),
    ("results", SampleFolder.results, FieldList<PeriodRecord>.period.keys),
    ("results", SampleFolder.results, FieldList<Disaggregate>.disaggregate.keys),
    ("results", SampleFolder.results, FieldList<ValueRecord>.value.keys),
    ("results", SampleFolder.results, FieldList<MobilisedRecord>.mobilised.keys),
    ("results", SampleFolder.results, FieldList<Environment>.environment.keys),
    ("results", SampleFolder.results, FieldList<ProjectDocument>.document.keys),
    ("funders", SampleFolder.funders, FieldList<Funder>.funder.keys),
    (
      "project", SampleFolder.project + SampleFolder.results + SampleFolder.publication,
      FieldList<ProjectRecord>.project.keys
    ),
    ("publication", SampleFolder.publication, FieldList<Publication>.publication.keys),
    ("publication", SampleFolder.publication, FieldList<PublishedText>.publishedText.keys),
    ("publication", SampleFolder.publication, FieldList<PublishedCode>.publishedCode.keys),
    ("publication", SampleFolder.publication, FieldList<RelatedActivity>.related.keys),
    ("results", SampleFolder.results, FieldList<PublishedDocument>.publishedDocument.keys),
    ("project", SampleFolder.project, FieldList<ListedStatus>.status.keys),
    ("project", SampleFolder.project, FieldList<ProjectDates>.dates.keys),
    ("project", SampleFolder.project, FieldList<CountryShare>.country.keys),
    ("project", SampleFolder.project, FieldList<ThemeShare>.theme.keys),
    ("project", SampleFolder.project, FieldList<SectorShare>.sector.keys),
    ("project", SampleFolder.project, FieldList<Location>.location.keys),
    ("project", SampleFolder.project, FieldList<PortfolioModel.Tag>.tag.keys),
    ("project", SampleFolder.project, FieldList<Partner>.partner.keys),
    ("project", SampleFolder.project, FieldList<Lesson>.lesson.keys),
    ("project", SampleFolder.project, FieldList<StatedAmountRecord>.statedAmount.keys),
    ("agreement", SampleFolder.agreement, FieldList<AgreementRecord>.agreement.keys),
    ("agreement", SampleFolder.agreement, FieldList<AgreementProject>.agreementProject.keys),
    ("agreement", SampleFolder.agreement, FieldList<InstalmentRecord>.instalment.keys),
    ("agreement", SampleFolder.agreement, FieldList<AmendmentRecord>.amendment.keys),
    ("agreement", SampleFolder.agreement, FieldList<BudgetLineRecord>.line.keys),
    ("agreement", SampleFolder.agreement, FieldList<RevisionRecord>.revision.keys),
    ("agreement", SampleFolder.agreement, FieldList<Overhead>.overhead.keys),
    ("agreement", SampleFolder.agreement, FieldList<AgreementRule>.rule.keys),
    (
      "agreement", SampleFolder.agreement,
      FieldList<ReportingObligation>.reportingObligation.keys
    ),
    ("agreement", SampleFolder.agreement, FieldList<SentReport>.sentReport.keys),
    ("agreement", SampleFolder.agreement, FieldList<PlannedRecord>.planned.keys),
    ("submission", SampleFolder.submission, FieldList<SubmissionRecord>.submission.keys),
    ("submission", SampleFolder.submission, FieldList<SubmittedLineRecord>.submittedLine.keys),
    ("submission", SampleFolder.submission, FieldList<SubmittedRowRecord>.submittedRow.keys),
    ("funders", SampleFolder.funders, FieldList<CategoryMapping>.categoryMapping.keys),
  ])
  func `the sample has every key`(file: String, text: String, keys: [String]) throws {
    let missing = try keys.filter { try !text.contains(Regex("\\b\($0):")) }
    #expect(missing == [], "of \(file)")
  }

  @Test(arguments: [
    (SampleFolder.ledger, FieldList<TransactionRecord>.transaction.keys),
    (SampleFolder.rates, FieldList<RateRecord>.rate.keys),
    (SampleFolder.controls, FieldList<ControlRecord>.control.keys),
    (SampleFolder.obligations, FieldList<ObligationRecord>.obligation.keys),
  ])
  func `the sample has every column`(text: String, keys: [String]) {
    let heading = text.prefix { $0 != "\n" }.split(separator: ";").map(String.init)
    #expect(heading == keys)
  }
}
