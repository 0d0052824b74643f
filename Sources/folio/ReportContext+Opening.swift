import Intake
import PortfolioModel
import ReferenceData
import Reporting

extension ReportContext {
  /// The part of an open portfolio that the options select.
  init(_ open: OpenPortfolio, _ filter: FilterOptions, _ terms: Terms) throws {
    let selection = try filter.selection(in: open.store.catalogue, asOf: open.store.asOf)
    self.init(
      store: open.store, selection: selection, terms: terms, findings: open.findings)
  }
}
